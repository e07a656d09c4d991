/* Where the reporting clause of direct speech ends: the narrator may go on behind the subject, and at a comma the speech may. */
#ifndef KF_CLOSING_H
#define KF_CLOSING_H

#include "clause.h"

/*
 * Widens the clause, in a sentence that ends before `end`, by what goes on about the speaker (`, som är rektor`, `och skrattar`,
 * `om saken`). It ends at a comma behind which the speech goes on (`, säger hon, men det går`).
 */
void closing_find(const struct scene *scene, size_t end, struct clause *clause);

#endif
