/* jansson as the judge of lines that the record reader refused: its message and column are what the user sees. */
#ifndef KF_JUDGE_H
#define KF_JUDGE_H

#include "slice.h"

struct verdict {
	bool accepted;     /* jansson finds nothing wrong: the line is a JSON object */
	size_t column;     /* in code points, from 1 */
	char reason[200];
};

/* `line` without its newline. */
void judge_line(struct slice line, struct verdict *verdict);

#endif
