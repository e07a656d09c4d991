/* Who is asked and what: names that stand as labels above what people say, and printed questions. */
#ifndef KF_INTERVIEWS_H
#define KF_INTERVIEWS_H

#include "draft.h"

/* `Eva Ek, rektor:` alone on a line: a name and a role, or a name that begins with a given name. */
void interviews_find_labels(struct draft *draft);

/*
 * A short piece of its own that ends in a question mark, with an answer behind it that opens with a dash. In an article with
 * two of these a longer question counts too; and where a text asks `du` or `ni` three times or more, so do answers without dash.
 */
void interviews_find_questions(struct draft *draft);

#endif
