/*
 * The rows of a CSV file, taken line by line. A row may go on over many lines. One that is bad costs itself alone: the line
 * behind a misplaced quotation mark begins a row, and one that is too long is passed over to its end.
 */
#ifndef KF_CSVROWS_H
#define KF_CSVROWS_H

#include "buffer.h"

enum csvrows_answer {
	CSVROWS_MORE,     /* the row is not over; at the end: nothing was left */
	CSVROWS_ROW,      /* a row is there */
	CSVROWS_EMPTY,    /* a blank line, or a row of empty fields: passed over */
	CSVROWS_BAD,      /* a row that cannot be taken; `fault` tells why */
	CSVROWS_REST      /* a line that belongs to the bad row before: there is nothing to add */
};

enum csvrows_state { CSVROWS_BETWEEN, CSVROWS_INSIDE, CSVROWS_SKIPPING };

/* Fields of a row without a header: as many as a spreadsheet has. */
enum { CSVROWS_FIELDS = 16384, CSVROWS_FAULT_SIZE = 96 };

struct csvrows {
	size_t max;                   /* bytes of a row; a longer one is bad */
	size_t columns;               /* of the header: the caller sets it when it has seen one; 0: none is known */

	/* What the last answer is about, until the next; nothing of it counts after CSVROWS_MORE. */
	struct buffer raw;            /* all its bytes as they were */
	size_t line_number;           /* on which these begin */
	struct slice *fields;         /* of CSVROWS_ROW */
	size_t field_count;           /* at most `columns` */
	char fault[CSVROWS_FAULT_SIZE];
	size_t fault_line, fault_column;   /* column in code points from 1; in bytes where the line is not UTF-8 */

	struct csvtext *csv;          /* of the open file */
	enum csvrows_state state;
	size_t next_line;             /* number of the line in which the open row goes on */
	struct buffer text;           /* of the fields */
	size_t field_capacity;
	size_t total, filled;         /* fields of the row so far; number of the last that is not empty, 0 for none */
	bool has_ended;               /* the row is over */
	bool is_doubtful;             /* what comes may be the rest of a bad row */
	size_t fewest;                /* fields of any good row so far */
};

#define CSVROWS_INIT(MAX) {.max = (MAX), .raw = BUFFER_INIT}

/* A new file begins, whose fields `separator` parts; of the one before all is forgotten but `max`. Until its end `rows` stays put. */
void csvrows_begin(struct csvrows *rows, char separator);
void csvrows_release(struct csvrows *rows);

/*
 * Takes a line with its newline, if it has one; \r\n is as good as \n. Bytes may be of any encoding that ASCII is a part of. A row
 * with more fields than the header is bad unless those are empty. One with fewer is good, but for this: behind a misplaced
 * quotation mark may stand the rest of the text that the mark was in, so there a row of fewer fields than the header and than
 * any good row before is bad, too. Where lines of a row are missing (by their numbers), the row is bad.
 */
enum csvrows_answer csvrows_take(struct csvrows *rows, struct slice line, size_t line_number);

/* The end of the file: the last row needs no newline, but its fields must be closed. */
enum csvrows_answer csvrows_end(struct csvrows *rows);

/* Lends a field of the row; the empty slice where the row has none of that number. */
static inline struct slice csvrows_field(const struct csvrows *rows, size_t number)
{
	return number < rows->field_count ? rows->fields[number] : (struct slice){NULL, 0};
}

/* Which of tab ; | and , parts the line into most fields outside of quotation marks, the first of equals; 0 where none does. */
char csvrows_separator(struct slice line);

#endif
