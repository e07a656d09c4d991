#include "quote_rows.h"

#include "confidence.h"

static const struct sheet_column all_columns[] = {
    {"article", SHEET_TEXT}, {"file", SHEET_TEXT}, {"url", SHEET_TEXT}, {"source", SHEET_TEXT}, {"date", SHEET_TEXT},
    {"title", SHEET_TEXT}, {"n", SHEET_NUMBER}, {"block", SHEET_NUMBER}, {"kind", SHEET_TEXT}, {"mark", SHEET_TEXT},
    {"speaker", SHEET_TEXT}, {"mention", SHEET_TEXT}, {"role", SHEET_TEXT}, {"org", SHEET_TEXT}, {"cue", SHEET_TEXT},
    {"turn", SHEET_NUMBER}, {"rule", SHEET_TEXT}, {"confidence", SHEET_NUMBER},
    {"text", SHEET_TEXT}, {"before", SHEET_TEXT}, {"after", SHEET_TEXT},
};

/* The last two columns are there where somebody asks for the context. */
enum { ALL_COLUMNS = sizeof all_columns / sizeof *all_columns, CONTEXT_COLUMNS = 2 };

static const struct sheet_column table_columns[] = {
    {"article", SHEET_TEXT}, {"kind", SHEET_TEXT}, {"speaker", SHEET_TEXT}, {"cue", SHEET_TEXT}, {"text", SHEET_TEXT},
};

void quote_rows_init(struct rows *rows, const struct rows_style *style, bool with_context, struct output *output)
{
	if (style->format == ROWS_TABLE)
		rows_init(rows, style, table_columns, sizeof table_columns / sizeof *table_columns, output);
	else
		rows_init(rows, style, all_columns, ALL_COLUMNS - (with_context ? 0 : CONTEXT_COLUMNS), output);
}

static void add_short(struct rows *rows, const struct quote *quote, const struct cited *cited, const struct article *article)
{
	rows_text(rows, article->id);
	rows_text(rows, slice_of(quote_kind_name(quote->kind)));
	rows_text(rows, buffer_slice(&cited->speaker));
	rows_text(rows, cited->cue);
	rows_text(rows, buffer_slice(&cited->text));
}

static void add_all(struct rows *rows, const struct quote *quote, const struct cited *cited, const struct article *article,
    size_t number)
{
	char confidence[CONFIDENCE_ROOM];

	rows_text(rows, article->id);
	rows_text(rows, article->file);
	rows_text(rows, article->url);
	rows_text(rows, article->source);
	rows_text(rows, article->date);
	rows_text(rows, article->title);
	rows_count(rows, number);
	rows_count(rows, quote->block);
	rows_text(rows, slice_of(quote_kind_name(quote->kind)));
	rows_text(rows, slice_of(quote_mark_name(quote->mark)));
	rows_text(rows, buffer_slice(&cited->speaker));
	rows_text(rows, cited->mention);
	rows_text(rows, buffer_slice(&cited->role));
	rows_text(rows, cited->org);
	rows_text(rows, cited->cue);
	rows_count(rows, quote->turn);
	rows_text(rows, slice_of(quote->rule));
	rows_number(rows, confidence_text(quote->confidence, confidence));
	rows_text(rows, buffer_slice(&cited->text));
	if (rows->sheet.count < ALL_COLUMNS)
		return;
	rows_text(rows, cited->before);
	rows_text(rows, cited->after);
}

void quote_rows_add(struct rows *rows, enum rows_format format, const struct quote *quote, const struct cited *cited,
    const struct article *article, size_t number)
{
	if (format == ROWS_TABLE)
		add_short(rows, quote, cited, article);
	else
		add_all(rows, quote, cited, article, number);
	rows_end(rows);
}
