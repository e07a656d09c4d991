/*
 * Where the articles of an archive's export begin and end. The cutter is shown one line after the other while they are gathered;
 * it tells which belong to the preamble and the contents, and when the text gathered so far holds the end of an article: behind a
 * rule of 78 `=` with the head of an article below it, and before a second preamble, where exports were pasted together. Other such
 * rules are part of a text.
 */
#ifndef KF_CUTTER_H
#define KF_CUTTER_H

#include "archive.h"

enum cutter_answer {
	CUTTER_TEXT,        /* the line belongs to what is gathered */
	CUTTER_ASIDE,       /* it belongs to no article: preamble, blank lines around it */
	CUTTER_LISTED,      /* it is an entry of the contents */
	CUTTER_LISTED_ON,   /* it goes on with the entry above */
	CUTTER_CUT          /* an article ends before it: show the line again when that is done */
};

struct cutter {
	const struct archive *archive;   /* borrowed */
	bool is_export;                  /* surely; else a text, until a preamble or a rule with a head below it is seen */
	size_t decided_line;             /* the line that told so, and how; 0 and NULL where none did */
	const char *decided_by;
	size_t end, next, next_line;     /* of a cut: the article ends at one offset, at the other begins the next, with that line */

	enum cutter_part { CUTTER_IN_TEXT, CUTTER_IN_CONTENTS, CUTTER_IN_HEAD } part;
	size_t head_lines;               /* with something on them, since the rule or what opens the contents */
	size_t opens;                    /* the line of the latter; 0 for a rule */
	size_t preamble, date_line;      /* the offset of a licensee, and the line of the date below it; 0 for none */
	bool lists;                      /* the line above is of the contents */
};

/* A file begins; `is_export` where that is known. */
void cutter_begin(struct cutter *cutter, bool is_export);

/* Whether a line must be shown at all: false is sure for what can only be CUTTER_TEXT. Quick; `line` in any encoding. */
bool cutter_wants(const struct cutter *cutter, struct slice line);

/* `line` is valid UTF-8; `gathered` ends where it would begin, and lines in it end with \n. */
enum cutter_answer cutter_take(struct cutter *cutter, struct slice gathered, struct slice line, size_t number);

/* The first bytes of what is gathered are gone, and what the cutter knows of places moves with the others. */
void cutter_forget(struct cutter *cutter, size_t bytes);

/* A text ended for another reason than a cut: no head and no preamble goes on behind it. */
void cutter_interrupt(struct cutter *cutter);

/* The file has ended. True where it ends in a rule or in a head, so that an article was still to come: then there is a cut. */
bool cutter_breaks_off(struct cutter *cutter, struct slice gathered);

#endif
