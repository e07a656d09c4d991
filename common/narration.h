/*
 * Narration inside a paragraph of direct speech: `– Nej, sa hon. Hon reste sig.`, `– Jaså? Han såg ner i golvet.`
 *
 * In news what follows the reporting clause's full stop is speech again unless it plainly is narration: a gesture, or who says what.
 * Where the clause is in the past, as in novels, a sentence about the same person in the past is narration, too: people say `jag`
 * of themselves. Somebody else whom the speech has named before may be meant instead, and then it is speech.
 */
#ifndef KF_NARRATION_H
#define KF_NARRATION_H

#include "clause.h"

/*
 * Is the sentence at word `at` narration, in a paragraph whose speech begins at word `first`? `clause` is the reporting clause before
 * it, NULL for none; without a clause the subject of the narration is given.
 */
bool narration_at(const struct scene *scene, size_t first, size_t at, const struct clause *clause, struct subject *subject);

/* Does the sentence at `at`, behind the clause, report in its turn: `Hon säger att …`, `Hon skrattar.`, `Han fortsätter:`? */
bool narration_reports(const struct scene *scene, size_t first, size_t at, const struct clause *clause);

/* The word at which speech goes on behind the narration at `at`: a dash, a question, somebody who says `jag`; SIZE_MAX for none. */
size_t narration_end(const struct scene *scene, size_t at);

/* Do the words [first, end) speak for themselves, or to somebody: `jag`, `din`? Where the narrator says `jag`, that tells nothing. */
bool narration_is_voice(const struct scene *scene, size_t first, size_t end);

#endif
