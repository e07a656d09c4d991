/*
 * Feeds bytes as a CSV file, its header in the first line, to all that makes records of its rows, as kf-parse does; the last byte
 * chooses the limit. Whatever comes in, each byte is accounted for, and articles are as records may be.
 */
#include "assembly.h"
#include "checked.h"
#include "csvrows.h"
#include "decoding.h"

enum { SMALL = 150, LARGE = 1 << 20 };

/* All that is used again from input to input. */
static struct {
	struct report report;
	struct assembly assembly;
	struct columns columns;
	struct decoding decoding;
	struct csvrows rows;
	size_t places[COLUMNS_FIELDS];
	struct buffer header;
	struct article article;
} all = {.report = REPORT_INIT("fuzz"), .columns = COLUMNS_INIT, .article = ARTICLE_INIT};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const struct list_source source = LIST_SOURCE_INIT;

	checked_quiet(argc, argv);
	assembly_load(&all.assembly, &source, &all.report);
	columns_load(&all.columns, &source, &all.report);
	all.decoding = (struct decoding){.report = &all.report, .audit = &all.assembly.audit};
	return 0;
}

/* The line with its newline, if it has one. */
static struct slice next_line(struct slice *rest)
{
	const char *newline = memchr(rest->data, '\n', rest->length);
	size_t end = newline != NULL ? (size_t)(newline - rest->data) + 1 : rest->length;
	struct slice line = slice_part(*rest, 0, end);

	*rest = slice_part(*rest, end, rest->length);
	return line;
}

/* Reads the header; a file whose header tells nothing has a title and a text. */
static void begin(struct slice line, unsigned char choice)
{
	struct slice shown = decoding_show(&all.decoding, line);
	char separator = csvrows_separator(shown);
	struct csvrows *rows = &all.rows;

	all.header.length = 0;
	buffer_add_slice(&all.header, shown);
	rows->max = choice & 1 ? SMALL : LARGE;
	csvrows_begin(rows, separator == 0 ? ',' : separator);
	if (csvrows_take(rows, buffer_slice(&all.header), 1) != CSVROWS_ROW)
		csvrows_begin(rows, ',');
	rows->columns = rows->field_count;
	columns_find(&all.columns, rows->fields, rows->field_count, all.places);
	if (all.places[COLUMNS_TITLE] == COLUMNS_NONE && all.places[COLUMNS_TEXT] == COLUMNS_NONE) {
		all.places[COLUMNS_TITLE] = 0;
		all.places[COLUMNS_TEXT] = 1;
	}
}

static void take_row(const struct decoding_input *input)
{
	struct slice *values = all.assembly.cells.values;
	struct csvrows *rows = &all.rows;

	if (!decoding_take_fields(&all.decoding, input, rows->fields, rows->field_count)) {
		audit_add(&all.assembly.audit, AUDIT_BAD, input->bytes.length);
		return;
	}
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		values[field] = all.places[field] == COLUMNS_NONE ? (struct slice){NULL, 0} : csvrows_field(rows, all.places[field]);
	assembly_take_cells(&all.assembly, input->bytes.length, &all.article);
	checked_article(&all.article);
}

static void take_answer(enum csvrows_answer answer)
{
	struct decoding_input input = {buffer_slice(&all.rows.raw), "a", all.rows.line_number, false};

	if (answer == CSVROWS_ROW)
		take_row(&input);
	else if (answer != CSVROWS_MORE)
		audit_add(&all.assembly.audit, AUDIT_BAD, input.bytes.length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size}, line;

	if (size < 2)
		return 0;
	memset(&all.assembly.audit, 0, sizeof all.assembly.audit);
	rest.length--;
	line = next_line(&rest);
	begin(line, data[size - 1]);
	audit_add(&all.assembly.audit, AUDIT_MARKUP, line.length);
	for (size_t number = 2; rest.length > 0; number++)
		take_answer(csvrows_take(&all.rows, next_line(&rest), number));
	take_answer(csvrows_end(&all.rows));
	checked_audit(&all.assembly.audit, size - 1);
	return 0;
}
