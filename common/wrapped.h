/*
 * Text whose lines were wrapped at some 80 columns, as print articles of archives and mails have it, made a paragraph a
 * line again. Whether a text is wrapped is told by all of its lines together: a text with a paragraph a line must never
 * be run together. `text` is lines of valid UTF-8 ended by \n. Columns are code points.
 */
#ifndef KF_WRAPPED_H
#define KF_WRAPPED_H

#include "buffer.h"
#include "wording.h"

/* Of the lines that have another directly below them. */
struct wrapped {
	size_t wrapped, longer;      /* of 75 to 86 columns, and of more */
	size_t inside, inside_small; /* wrapped where no sentence ends, and where the next begins with a small letter */
	size_t width;                /* columns of the widest that is wrapped */
};

/* Looks at the lengths of lines, little more. */
struct wrapped wrapped_measure(struct slice text);

/*
 * Whether the text that was measured is wrapped. Among the lines with another below them, without a blank line between, those of 75 to 86 columns outnumber the longer
 * ones, and with half of them or more a sentence goes on in the next line. In an archive's export one such line is
 * enough. Elsewhere, where hardly any text is wrapped, it takes three, at most one line in ten may be longer, and a
 * sentence goes on only where the next line begins with a small letter. Looks at the lengths of lines, little more.
 */
bool wrapped_is(const struct wrapped *shape, struct slice text, bool is_export);

/* What wrapped_add has done. */
enum { WRAPPED_LINES = 1, WRAPPED_WORDS = 2 };

/*
 * Adds a wrapped text with its lines joined; returns what was done, in bits. A line of 75 to 86 columns goes on in the
 * next. So does a shorter one that does not end as a sentence does, if the next begins with a small letter and its
 * first word would not have fitted. None goes on behind a blank line, nor where the next opens another block: with a
 * dash, a bullet, a number, `>`, further to the right, or with what layout.csv (`wording`) says. Words that are parted
 * at a line's end are joined as in hyphens.h, or where the hyphen is a soft one.
 */
unsigned wrapped_add(struct buffer *to, struct slice text, const struct wrapped *shape, const struct wording *wording);

#endif
