/* Who says, before the verb: `Eva Ek, som är rektor, säger`, `Ägaren till platsen, en lantbrukare, uppger`. */
#ifndef KF_FOREGOING_H
#define KF_FOREGOING_H

#include "subject.h"

/* The subject that ends before the verb at `verb`, at `first` or later; an apposition or relative clause may stand between. */
bool foregoing_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject);

#endif
