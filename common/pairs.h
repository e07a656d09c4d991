/*
 * Quotation marks of a block, by pairs. Swedish writes the same mark on both sides, so that the white space around a mark tells
 * whether it opens or closes.
 */
#ifndef KF_PAIRS_H
#define KF_PAIRS_H

#include "scene.h"

/* Words of the marks; close == scene->end where the mark is not closed in the block. */
struct pair {
	size_t open, close;
};

/* May word `at` of the block open a pair, or close one? */
bool pairs_may_open(const struct scene *scene, size_t at);
bool pairs_may_close(const struct scene *scene, size_t at);

/* The next pair from word `at` on; what is quoted inside it belongs to it. False where none opens. */
bool pairs_next(const struct scene *scene, size_t at, struct pair *pair);

#endif
