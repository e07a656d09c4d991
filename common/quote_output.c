#include "quote_output.h"

#include "quote_json.h"
#include "quote_rows.h"

bool quote_output_set_format(struct quote_output *out, const char *name)
{
	out->as_page = strcmp(name, "html") == 0;
	out->style.format = out->as_page ? ROWS_NDJSON : rows_format_named(name);
	return out->style.format != ROWS_FORMATS && out->style.format != ROWS_MD;
}

void quote_output_set_excel(struct quote_output *out)
{
	out->style.excel = true;
	if (out->style.format == ROWS_NDJSON)
		out->style.format = ROWS_CSV;
}

void quote_output_begin(struct quote_output *out, struct output *output)
{
	out->output = output;
	out->page.chosen_only = out->chosen_only;
	if (out->as_page)
		quote_html_begin(&out->page, &output->pending);
	else if (out->style.format != ROWS_NDJSON)
		quote_rows_init(&out->rows, &out->style, out->with_context, output);
}

void quote_output_take(struct quote_output *out, const struct reading *reading)
{
	out->article = reading->article;
	if (out->as_page)
		quote_html_take(&out->page, reading);
	else
		quote_write_head(out->article, &out->head);
}

void quote_output_add(struct quote_output *out, const struct quote *quote, const struct cited *cited, size_t number,
    const struct slice *why, size_t why_count)
{
	if (out->as_page) {
		quote_html_add(&out->page, quote, cited, number, why, why_count);
	} else if (out->style.format != ROWS_NDJSON) {
		quote_rows_add(&out->rows, out->style.format, quote, cited, out->article, number);
	} else {
		quote_write(quote, cited, buffer_slice(&out->head), number, why, why_count, &out->output->pending);
		output_line(out->output);
	}
}

void quote_output_article(struct quote_output *out)
{
	if (out->as_page && quote_html_article(&out->page, &out->output->pending))
		output_line(out->output);
}

void quote_output_end(struct quote_output *out)
{
	if (out->as_page)
		quote_html_end(&out->page, &out->output->pending);
	else if (out->style.format != ROWS_NDJSON)
		rows_finish(&out->rows);
	buffer_release(&out->head);
}
