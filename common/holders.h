/* Who holds a role: whom `forskaren` means, where a text has called somebody `forskare` or `namnforskare`. */
#ifndef KF_HOLDERS_H
#define KF_HOLDERS_H

#include "persons.h"

/*
 * Whom a definite role (also of compounds) at word `word` of `block` means: the last of that role to be named before it, else the
 * first behind it; PERSONS_NONE where nobody has the role, or somebody without a name has been brought in with it since.
 */
size_t holder_of_role(const struct reading *reading, const struct persons *persons, size_t block, size_t word);

#endif
