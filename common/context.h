/*
 * What stands around a quote, so that a reader can check it: in front of its first span the beginning of that sentence and some
 * sentences before it; behind its last span the rest of that sentence and as many after it. Sentences are those of the running
 * text, across its blocks; around a quote that stands elsewhere (a caption, a fact box) those of its own block.
 *
 * A sentence counts for at most READING_SENTENCE words, and no word is looked at that is not told: many quotes in one long
 * paragraph take no longer than what is written of them.
 */
#ifndef KF_CONTEXT_H
#define KF_CONTEXT_H

#include "cited.h"

enum { CONTEXT_MOST = 100 };

struct context {
	size_t sentences;               /* how many on each side, up to CONTEXT_MOST */
	size_t *blocks;                 /* the numbers of the blocks of running text that have words, in order */
	size_t count, capacity;
	struct buffer before, after;
};

#define CONTEXT_INIT {.before = BUFFER_INIT, .after = BUFFER_INIT}

void context_release(struct context *context);

/* Before the first quote of an article. */
void context_begin(struct context *context, const struct reading *reading);

/* Tells `cited` what stands before and after the quote; it lends both until the next quote is taken. */
void context_take(struct context *context, const struct quote *quote, const struct reading *reading, struct cited *cited);

#endif
