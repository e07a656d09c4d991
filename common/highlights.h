/*
 * The stretches of an article's texts that are marked: the spans of quotes, and the words that tell who speaks. They may come in
 * any order, touch and overlap; what is written never does, so that the page is well-formed whatever was found.
 */
#ifndef KF_HIGHLIGHTS_H
#define KF_HIGHLIGHTS_H

#include "buffer.h"

struct highlight {
	size_t block;
	struct span span;         /* bytes of the block's text, at the edges of characters */
	bool is_quote;            /* else words that tell who speaks, which yield to quotes */
	const char *class;        /* of the element; static */
	size_t number;            /* of the quote that begins here; 0 where none does */
	size_t order;             /* set by highlights_add */
};

struct highlights {
	struct highlight *items;
	size_t count, capacity;
	size_t next;              /* the first that is not written */
};

void highlights_release(struct highlights *highlights);
void highlights_clear(struct highlights *highlights);
void highlights_add(struct highlights *highlights, struct highlight highlight);

/*
 * Puts them in the order of the text and makes them disjoint: of two quotes that overlap the later one begins behind the earlier,
 * a highlight that is no quote and overlaps another is dropped. The number of a quote is never lost.
 */
void highlights_arrange(struct highlights *highlights);

/*
 * Adds the text of `block` as HTML, with its highlights; blocks come in their order. Before quote 7 stands its number, a link to the
 * id ANCHOR-7-vem which has itself the id ANCHOR-7.
 */
void highlights_write(struct highlights *highlights, size_t block, struct slice text, struct slice anchor, struct buffer *to);

#endif
