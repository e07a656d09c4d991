/* Names of people as a user asks for them: the full name, a surname or a first name, in any case, in the genitive too. */
#ifndef KF_NAMES_H
#define KF_NAMES_H

#include "buffer.h"

/* Adds a name as it was typed in the form that records have: NFC, single spaces. False where it is not UTF-8 or empty. */
bool names_add_typed(struct buffer *to, struct slice typed);

/*
 * Whether `asked` (from names_add_typed) means `name`: it is one or more words of it that stand side by side. `Berg`,
 * `anna`, `Bergs` and `berg's` all mean `Anna Berg`; `Andreas` means `Andreas Ek`, for only the last s of what was asked is
 * ever cut, and only where the whole does not fit.
 */
bool names_match(struct slice asked, struct slice name);

/* The shortest beginning of `asked` that names_match may look for: every name that `asked` means holds it, in some case. */
struct slice names_shortest(struct slice asked);

/* Bytes that names_add_joint adds to a name, at most. */
enum { NAMES_BETWEEN = sizeof " och " - 1 };

/* Adds one of `count` names that stand for one speaker together, from 0: `A`, `A och B`, `A, B och C`. */
void names_add_joint(struct buffer *to, struct slice name, size_t number, size_t count);

#endif
