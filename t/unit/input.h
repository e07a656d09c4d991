/* What tests of raw texts need: all that reads them, on a stage. */
#ifndef KF_INPUT_H
#define KF_INPUT_H

#include "rawtext.h"
#include "stage.h"

struct input {
	struct stage stage;
	struct wording wording;
	struct dates dates;
	struct archive archive;
	struct columns columns;
	struct audit audit;
	struct report report;
	struct output output;
	struct lines lines;
	struct encoding encoding;
	struct rawtext raw;
	struct buffer told;   /* of input_texts */
	size_t lent;          /* bytes of its texts, rows and records */
};

/* Makes a stage to write the operands on. */
static inline void input_open(struct input *input, char *const *operands)
{
	const struct list_source source = LIST_SOURCE_INIT;

	*input = (struct input){.report = REPORT_INIT("test"), .output = OUTPUT_INIT("test"), .encoding = ENCODING_INIT(NULL)};
	wording_load(&input->wording, &source, &input->report);
	dates_load(&input->dates, &source, &input->report);
	columns_load(&input->columns, &source, &input->report);
	input->archive = (struct archive){&input->wording, &input->dates};
	stage_open(&input->stage);
	lines_init(&input->lines, operands, &input->report, &input->output);
	input->lines.encoding = &input->encoding;
	rawtext_init(&input->raw, &input->lines, &input->archive, &input->audit);
	input->raw.table.columns = &input->columns;
}

static inline void input_close(struct input *input)
{
	rawtext_release(&input->raw);
	buffer_release(&input->told);
	wording_release(&input->wording);
	dates_release(&input->dates);
	columns_release(&input->columns);
	lines_release(&input->lines);
	encoding_release(&input->encoding);
	buffer_release(&input->output.pending);
	stage_close(&input->stage);
}

/* Lends the texts that are left: newlines are slashes, with a bar behind each; of a row, the fields with commas behind each. */
static inline struct slice input_texts(struct input *input)
{
	struct rawtext *raw = &input->raw;

	input->told.length = 0;
	while (rawtext_next(raw)) {
		input->lent += raw->text.length + (raw->form == RAWTEXT_RECORD && raw->held.has_newline);
		for (size_t i = 0; raw->form != RAWTEXT_ROW && i < raw->text.length; i++)
			buffer_add_byte(&input->told, raw->text.data[i] == '\n' ? '/' : raw->text.data[i]);
		for (enum columns_field field = 0; raw->form == RAWTEXT_ROW && field < COLUMNS_FIELDS; field++) {
			buffer_add_slice(&input->told, table_field(&raw->table, field));
			buffer_add_text(&input->told, table_field(&raw->table, field).length > 0 ? "," : "");
		}
		buffer_add_byte(&input->told, '|');
	}
	return buffer_slice(&input->told);
}

/* What was lent and what was said of the other bytes are as many as the operands had. */
static inline bool input_adds_up(const struct input *input, size_t bytes)
{
	long long sum = (long long)input->lent;

	for (size_t part = 0; part < AUDIT_PARTS; part++)
		sum += input->audit.bytes[part];
	return sum == (long long)bytes;
}

#endif
