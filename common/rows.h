/*
 * Rows of named columns, written as CSV, TSV, an aligned table or Markdown: one row of names, then a row for each record.
 * Cells are filled from left to right:
 *
 *	rows_init(&rows, &style, columns, count, &program.output);
 *	for each record: rows_text(...), rows_number(...), ..., rows_end(&rows);
 *	rows_finish(&rows);
 *
 * Where no row comes nothing is written: empty input gives empty output.
 */
#ifndef KF_ROWS_H
#define KF_ROWS_H

#include "sheet.h"

/* ROWS_NDJSON is no format of rows: the program writes records then. */
enum rows_format { ROWS_NDJSON, ROWS_CSV, ROWS_TSV, ROWS_TABLE, ROWS_MD, ROWS_FORMATS };

struct rows_style {
	enum rows_format format;
	bool excel;      /* CSV and TSV: BOM, decimal comma, formulas disarmed; CSV: semicolons */
	bool colour;
};

#define ROWS_STYLE_INIT {ROWS_NDJSON, false, false}

/* ROWS_FORMATS where `name` is no format. */
enum rows_format rows_format_named(const char *name);

struct rows {
	struct sheet sheet;
	const struct sheet_writer *writer;
	bool clean;              /* control characters are left out */
	bool begun;
	struct buffer text;      /* of the cells of the row at hand */
	size_t *ends;            /* where each ends in `text` */
	size_t filled;
};

/* `style` names a format of rows. Borrows the columns and the output. */
void rows_init(struct rows *rows, const struct rows_style *style, const struct sheet_column *columns, size_t count,
    struct output *output);

/* Writes the row of names already now; else it comes before the first row. */
void rows_begin(struct rows *rows);

/* Fills the next cell. `text` is valid UTF-8 and copied; empty for what is not known. */
void rows_text(struct rows *rows, struct slice text);

/* `number` is as JSON has it, or empty. */
void rows_number(struct rows *rows, struct slice number);
void rows_count(struct rows *rows, unsigned long long count);

/* Ends the row; each of its cells has been filled. */
void rows_end(struct rows *rows);

/* Writes what was held back, and releases. */
void rows_finish(struct rows *rows);

#endif
