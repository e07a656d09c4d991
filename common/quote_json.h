/* Quotes as records, as kf(5) has them. */
#ifndef KF_QUOTE_JSON_H
#define KF_QUOTE_JSON_H

#include "cited.h"

/* Adds the quote as one object, without a newline. `number` is its place in the article, from 1; `why` may be empty. */
void quote_write(const struct quote *quote, const struct cited *cited, const struct article *article, size_t number,
    const struct slice *why, size_t why_count, struct buffer *to);

#endif
