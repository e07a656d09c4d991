/* Whom a verb behind a conjunction belongs to: `Hon ler och säger`, `…, menar hon, men medger`, `Eva Ek, som läser och tycker`. */
#ifndef KF_SHARED_H
#define KF_SHARED_H

#include "clause.h"

/* The subject that the verb at `verb` shares with one before it, at `first` or later; false where no conjunction stands before it. */
bool shared_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject);

#endif
