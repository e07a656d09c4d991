/* Quotes as rows: every field that fits into a cell for CSV and TSV, what a reader wants to see for the table. */
#ifndef KF_QUOTE_ROWS_H
#define KF_QUOTE_ROWS_H

#include "cited.h"
#include "rows.h"

/* `style` names a format of rows; `with_context` adds what stands before and after, to all but the table. */
void quote_rows_init(struct rows *rows, const struct rows_style *style, bool with_context, struct output *output);

/* `number` is the quote's place in its article, from 1. */
void quote_rows_add(struct rows *rows, enum rows_format format, const struct quote *quote, const struct cited *cited,
    const struct article *article, size_t number);

#endif
