/* Notes beside the text of a page: for each quote who speaks, the kind, the rule and how far it is right. In Swedish, as the page. */
#ifndef KF_SIDENOTES_H
#define KF_SIDENOTES_H

#include "cited.h"

struct sidenote {
	size_t block;
	struct span span;         /* in `html` */
};

struct sidenotes {
	struct buffer html;       /* of all notes of an article */
	struct sidenote *items;
	size_t count, capacity;
	size_t next;              /* the first that is not written */
};

#define SIDENOTES_INIT {.html = BUFFER_INIT}

void sidenotes_release(struct sidenotes *notes);
void sidenotes_clear(struct sidenotes *notes);

/*
 * Adds the note of quote `number`. It has the id ANCHOR-7-vem, and its number is a link to ANCHOR-7; `why` may be empty. Notes come
 * in the order of their blocks.
 */
void sidenotes_add(struct sidenotes *notes, const struct quote *quote, const struct cited *cited, size_t number,
    struct slice anchor, const struct slice *why, size_t why_count);

/* Adds the notes of `block`, where it has any; blocks come in their order. */
void sidenotes_write(struct sidenotes *notes, size_t block, struct buffer *to);

#endif
