/* Direct speech that only its place shows: under a speaker's label, behind a printed question. */
#ifndef KF_ANSWER_H
#define KF_ANSWER_H

#include "quote.h"

/* `Eva Ek, rektor:` and the paragraphs under it, until the next label, question or heading. */
bool answer_under_label(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `Hur gick det till?` and what somebody answers who says `jag` or `vi`. */
bool answer_to_question(const struct scene *scene, struct quotes *quotes, const char *rule);

#endif
