/*
 * A page of articles for reading: their quotes are marked, and who speaks stands beside them. The page is written an article at a
 * time and holds all it needs; it has no script and asks for nothing.
 *
 *	quote_html_begin(&page, to);
 *	for each article:
 *		quote_html_take(&page, &reading);
 *		for each of its quotes: quote_html_add(...);
 *		quote_html_article(&page, to);
 *	quote_html_end(&page, to);
 */
#ifndef KF_QUOTE_HTML_H
#define KF_QUOTE_HTML_H

#include "highlights.h"
#include "ids.h"
#include "sidenotes.h"

struct quote_html {
	bool chosen_only;               /* leave out articles in which nothing is marked */
	struct slice rest;              /* of the frame of the page: what is not written yet */
	size_t articles, quotes;        /* that were written */
	struct ids ids;                 /* what articles are called on the page: it grows with their number */
	const struct reading *reading;  /* of the article at hand; borrowed */
	struct buffer name, anchor;     /* its own id as far as an id may hold it; that made unique, with which ids begin */
	struct highlights highlights;
	struct sidenotes notes;
};

#define QUOTE_HTML_INIT {.name = BUFFER_INIT, .anchor = BUFFER_INIT, .notes = SIDENOTES_INIT}

/* Writes what stands before the first article. */
void quote_html_begin(struct quote_html *page, struct buffer *to);

/* The next article. Borrows the reading until it is written. */
void quote_html_take(struct quote_html *page, const struct reading *reading);

/* A quote of it; `number` is its place in the article, from 1, and `why` may be empty. */
void quote_html_add(struct quote_html *page, const struct quote *quote, const struct cited *cited, size_t number,
    const struct slice *why, size_t why_count);

/* Writes the article with the quotes that were added, without a newline at its end; false where it is left out. */
bool quote_html_article(struct quote_html *page, struct buffer *to);

/* Writes what stands behind the last article, and releases. */
void quote_html_end(struct quote_html *page, struct buffer *to);

#endif
