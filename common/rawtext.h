/*
 * What an input holds before anybody has looked for articles in it: whole texts, one a file or parted by form feeds, and the
 * lines of a dump, JSON objects that each hold a text.
 */
#ifndef KF_RAWTEXT_H
#define KF_RAWTEXT_H

#include "lines.h"

struct rawtext {
	struct lines *lines;         /* borrowed */
	size_t max_article;          /* bytes; a longer text is reported and left out */
	bool only_utf8;              /* text that is not UTF-8 is never taken for Windows-1252 */

	const char *file;            /* of the text now there; as struct line has it */
	size_t line_number;          /* on which it begins */
	struct slice text;           /* valid UTF-8, each line ended by \n; of a dump, the line as it is; lent until the next */
	bool is_record;              /* a line of a dump, in `held` */
	bool from_windows_1252, from_utf16, had_nul;   /* what it was; NULs are no longer in it (those in dumps are for the reader) */

	struct line held;            /* read, and not yet part of a text */
	bool has_held;
	bool in_dump;                /* of the file that `held` is from */
	bool seen_text;              /* something but blank lines stood in that file */
	size_t file_number;
	struct buffer bytes, decoded;
	bool converted;              /* from UTF-16 or the like: what is bad was bad there */
	bool too_long;
};

#define RAWTEXT_MAX_ARTICLE ((size_t)16 * 1024 * 1024)

void rawtext_init(struct rawtext *raw, struct lines *lines);
void rawtext_release(struct rawtext *raw);

/*
 * The next text of any operand that holds more than white space; false at the end of all, or where the report has stopped.
 * Lines that cannot be read in their text's encoding have been reported and are not there.
 */
bool rawtext_next(struct rawtext *raw);

#endif
