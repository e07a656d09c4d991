/*
 * What an input holds before anybody has looked for blocks in it: texts, one a file or parted by form feeds or lines that the
 * user names; the articles of an archive's export; lines of JSON that each hold one; rows of CSV.
 */
#ifndef KF_RAWTEXT_H
#define KF_RAWTEXT_H

#include "gathering.h"
#include "table.h"

enum layout { LAYOUT_AUTO, LAYOUT_TEXT, LAYOUT_RETRIEVER, LAYOUT_CSV, LAYOUT_JSONL, LAYOUTS };

/* LAYOUTS where `name` is none. */
enum layout layout_named(struct slice name);

enum rawtext_form { RAWTEXT_TEXT, RAWTEXT_EXPORTED, RAWTEXT_RECORD, RAWTEXT_ROW };

struct rawtext {
	struct lines *lines;                 /* borrowed */
	enum layout asked;
	bool explains;                       /* which layout was taken, and why */
	struct decoding decoding;
	struct account account;
	struct table table;                  /* its `columns` are the caller's to set */
	struct gathering gathering;          /* its `split` and `max_article` are the caller's to set */

	enum rawtext_form form;              /* of what is now there */
	const char *file;                    /* as struct line has it */
	size_t line_number;                  /* on which it begins */
	struct slice text;                   /* valid UTF-8, each line ended by \n; lent until the next. Of a record its line, of */
	                                     /* a row its bytes, as they were */
	struct exported exported;            /* its pieces, of an exported article */
	bool from_utf16;

	struct line held;                    /* read, and not yet part of anything */
	bool has_held;
	bool in_file, converted;
	bool is_over;                        /* nothing is left in the file */
	enum layout layout;                  /* of the file at hand */
	size_t file_number;
};

#define RAWTEXT_MAX_ARTICLE ((size_t)16 * 1024 * 1024)

/* Borrows all three. Do not move what was initialised: its parts point to each other. */
void rawtext_init(struct rawtext *raw, struct lines *lines, const struct archive *archive, struct audit *audit);
void rawtext_release(struct rawtext *raw);

/*
 * The next text of any operand that holds more than white space; false at the end of all, or where the report has stopped.
 * Lines that cannot be read in their text's encoding have been reported and are not there.
 */
bool rawtext_next(struct rawtext *raw);

#endif
