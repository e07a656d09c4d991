/*
 * Indirect speech: a clause whose content a reporting expression in the same sentence ascribes to somebody. Only verbs of saying
 * and judging count; hopes, wishes and plans are nobody's words.
 */
#ifndef KF_INDIRECT_H
#define KF_INDIRECT_H

#include "quote.h"

/*
 * `”Det går”, säger hon och tillägger att det är bra.`, `Hon säger att det går: ”Det är bra.”`: what the clauses of the direct
 * quotes report, in the whole block; false for nothing.
 */
bool indirect_in_clauses(const struct scene *scene, struct quotes *quotes, const char *rule);

/* Each looks at the sentence [first, end), adds the quotes that it finds; false where it finds none. */

/* `Hon säger att det går.`, `I dag menar Eva Ek att det går.`, `Hon tycker det är bra.` */
bool indirect_behind_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule);

/* `Det går bra nu, säger hon.` */
bool indirect_before_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule);

#endif
