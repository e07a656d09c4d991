/* Quotes as records, as kf(5) has them. */
#ifndef KF_QUOTE_JSON_H
#define KF_QUOTE_JSON_H

#include "cited.h"

/* Fills `head` with the fields that the quotes of an article share: they are made once. */
void quote_write_head(const struct article *article, struct buffer *head);

/*
 * Adds the quote as one object that begins with `head`, without a newline. `number` is its place in the article, from 1; `why`
 * may be empty.
 */
void quote_write(const struct quote *quote, const struct cited *cited, struct slice head, size_t number,
    const struct slice *why, size_t why_count, struct buffer *to);

#endif
