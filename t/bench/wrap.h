/* Paragraphs as archives wrap them. */
#ifndef BENCH_WRAPPED_H
#define BENCH_WRAPPED_H

#include "buffer.h"

/*
 * Adds a paragraph in lines of at most 83 code points, of which all but the last have at least 75: where a word is too long for
 * that, it is parted with a hyphen. No newline at the end.
 */
void wrap_add(struct buffer *to, struct slice paragraph);

#endif
