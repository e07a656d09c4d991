/* Text in the encoding that it seems to have, as UTF-8: lines that cannot be read are reported by their place. */
#ifndef KF_DECODING_H
#define KF_DECODING_H

#include "audit.h"
#include "encoding.h"
#include "report.h"

struct decoding {
	struct report *report;      /* borrowed */
	struct audit *audit;        /* borrowed; counts what was bad, and what UTF-8 is longer or shorter */
	bool only_utf8;             /* text that is not UTF-8 is never taken for Windows-1252 */

	struct slice text;          /* of the last text: valid UTF-8, as many lines as it had; borrows it, or lent until the next */
	bool from_windows_1252, had_nul;   /* what it was; NULs are no longer in it */
	struct buffer lines, line;
};

/* Bytes of an operand, lines each ended by \n. */
struct decoding_input {
	struct slice bytes;
	const char *file;           /* as messages show it */
	size_t line_number;         /* of the first */
	bool converted;             /* from UTF-16 or the like: what is bad was bad there */
};

void decoding_release(struct decoding *decoding);

/*
 * UTF-8 is left as it is. A text with a line that is none is Windows-1252, unless another line is UTF-8 beyond ASCII or only UTF-8
 * is wanted; lines that cannot be read so are reported and left blank. False where it is no text at all; nothing is reported then.
 */
bool decoding_take(struct decoding *decoding, const struct decoding_input *input);

/*
 * The same for the fields of a row, `input`: each becomes UTF-8 without NULs. False where the row cannot be read; that is
 * reported, by the line and column of what is bad.
 */
bool decoding_take_fields(struct decoding *decoding, const struct decoding_input *input, struct slice *fields, size_t count);

/*
 * One line for a look at its words, without NULs: bytes that are no UTF-8 are read as Windows-1252, those that it lacks as `?`. Lent
 * until the next call.
 */
struct slice decoding_show(struct decoding *decoding, struct slice line);

/* The byte of the line that stands at byte `at` of what is shown of it. */
size_t decoding_place(struct slice line, struct slice shown, size_t at);

#endif
