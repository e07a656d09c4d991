/*
 * Quotes in the format that the user asks for: records, rows, or a page.
 *
 *	quote_output_begin(&quotes_out, &program.output);
 *	for each article:
 *		quote_output_take(&quotes_out, &reading);
 *		for each of its quotes: quote_output_add(...);
 *		quote_output_article(&quotes_out);
 *	quote_output_end(&quotes_out);
 */
#ifndef KF_QUOTE_OUTPUT_H
#define KF_QUOTE_OUTPUT_H

#include "quote_html.h"
#include "rows.h"

struct quote_output {
	struct rows_style style;         /* the caller sets the colour */
	bool as_page;                    /* HTML; no other format counts then */
	bool with_context;               /* the caller sets: what stands around a quote is told */
	bool chosen_only;                /* the caller sets: a page shows no article without a quote */
	struct output *output;           /* borrowed */
	struct rows rows;
	struct quote_html page;
	const struct article *article;   /* at hand; borrowed */
	struct buffer head;              /* of the records of an article */
};

#define QUOTE_OUTPUT_INIT {.style = ROWS_STYLE_INIT, .page = QUOTE_HTML_INIT, .head = BUFFER_INIT}

/* Sets the format by its name; false where `name` is none for quotes. */
bool quote_output_set_format(struct quote_output *out, const char *name);

/* Sheets are as Excel wants them; CSV where no other format has been asked for so far. */
void quote_output_set_excel(struct quote_output *out);

void quote_output_begin(struct quote_output *out, struct output *output);

/* The next article. Borrows the reading until the one after it. */
void quote_output_take(struct quote_output *out, const struct reading *reading);

/* A quote of it; `number` is its place in the article, from 1, and `why` may be empty. */
void quote_output_add(struct quote_output *out, const struct quote *quote, const struct cited *cited, size_t number,
    const struct slice *why, size_t why_count);

/* The article has no more quotes. */
void quote_output_article(struct quote_output *out);

/* Writes what was held back, and releases. */
void quote_output_end(struct quote_output *out);

#endif
