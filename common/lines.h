/* The operands of a program, one line after the other, each with its place. */
#ifndef KF_LINES_H
#define KF_LINES_H

#include "encoding.h"
#include "output.h"
#include "progress.h"
#include "report.h"

struct line {
	struct slice text;     /* without its newline; borrowed until the next line */
	const char *file;      /* the operand as given; `-` is standard input */
	size_t file_number;    /* which operand, from 0 */
	size_t number;         /* from 1 in its file */
	bool has_newline;      /* false for a last line that lacks it */
};

struct lines {
	char *const *operands;     /* borrowed, ended by NULL */
	size_t max_line;           /* bytes; a longer line is reported and passed over */
	struct report *report;     /* borrowed */
	struct output *output;     /* borrowed: flushed before a read that would wait */
	struct progress *progress; /* borrowed; NULL for none */
	struct encoding *encoding; /* borrowed: turns what is read into UTF-8; NULL where bytes are taken as they are */
	size_t file_number, line_number;
	int descriptor;            /* -1 between files */
	bool at_end;               /* of the file */
	bool skipping;             /* the rest of a line that was too long */
	char *data;                /* bytes [start, end) are read and not yet lent; no newline before `searched` */
	size_t start, searched, end, capacity;
	size_t skipped;            /* bytes of lines that were too long; the reader may set it back, as the next */
	long long converted;       /* bytes that were read more than those that they were converted to */
};

enum { LINES_READ = 256 * 1024, LINES_MAX_LINE = 64 * 1024 * 1024 };

/* No operands (operands[0] == NULL) means standard input. */
void lines_init(struct lines *lines, char *const *operands, struct report *report, struct output *output);
void lines_release(struct lines *lines);

/*
 * The next line of any operand; false at the end of all, or where the report has stopped. A file that cannot be read is
 * reported and passed over.
 */
bool lines_next(struct lines *lines, struct line *line);

/*
 * What was read of the open file behind the line that was lent last, to its last byte: whoever wants many lines looks here, and
 * takes from it whole lines, `count` of them in `bytes`, none longer than max_line. Borrowed until the next line.
 */
struct slice lines_ahead(const struct lines *lines);
void lines_take(struct lines *lines, size_t bytes, size_t count);

/* How a message names `file`: standard input is `(standard input)`. */
const char *lines_shown_name(const char *file);

#endif
