/*
 * Direct speech in quotation marks. What stands between marks is speech when a reporting clause stands beside it, or when it is
 * all that the paragraph holds; titles, terms and words used at a distance are not.
 */
#ifndef KF_MARKS_H
#define KF_MARKS_H

#include "quote.h"

/* Each looks at one block, adds the quotes that it finds and takes their words; false where it finds none. */

/* `”Det går”, säger hon.` and `”Det går”, enligt henne.` */
bool marks_with_clause(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `Hon säger: ”Det går.”` */
bool marks_behind_colon(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `”Det går inte längre.”`, all of a paragraph, or its beginning where the mark is closed in a later one */
bool marks_alone(const struct scene *scene, struct quotes *quotes, const char *rule);

#endif
