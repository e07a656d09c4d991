/* Indirect speech by a source: a person or an organisation behind `enligt`. */
#ifndef KF_ENLIGT_H
#define KF_ENLIGT_H

#include "quote.h"

/* `Enligt Eva Ek går det bra.`, `Det går bra, enligt Eva Ek.`, `Det går enligt Eva Ek bra.`, in the sentence [first, end). */
bool enligt_in_sentence(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule);

#endif
