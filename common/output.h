/* Standard output, or a file, through one buffer, every write checked: a failed one ends the program with a message and status 2. */
#ifndef KF_OUTPUT_H
#define KF_OUTPUT_H

#include "buffer.h"

struct output {
	struct buffer pending;  /* writers add here, then call output_line */
	const char *tool;       /* borrowed */
	int descriptor;
	bool line_buffered;
	const char *path;       /* of a file, for that message; borrowed; NULL for standard output */
};

#define OUTPUT_INIT(TOOL) {BUFFER_INIT, (TOOL), 1, false, NULL}
enum { OUTPUT_FLUSH = 64 * 1024 };

/* Writes out all that is pending, which ends with a line; to a terminal without control characters of the input. */
void output_flush(struct output *output);

/* Ends a record: adds the newline and writes when enough is pending or each line is wanted at once. */
static inline void output_line(struct output *output)
{
	buffer_add_byte(&output->pending, '\n');
	if (output->pending.length >= OUTPUT_FLUSH || output->line_buffered)
		output_flush(output);
}

/* Ends the program because of the last system error. */
_Noreturn void output_fail(const struct output *output);

/* Flushes, checks that the system took everything, and releases. */
void output_finish(struct output *output);

#endif
