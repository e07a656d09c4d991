#include "csvtext.h"

#include <csv.h>
#include <stdlib.h>

enum { STRICT = CSV_STRICT | CSV_STRICT_FINI, FIELD_ROOM = 4096 };

struct csvtext {
	struct csv_parser parser;
	struct csvtext_sink sink;
};

static void on_field(void *data, size_t length, void *context)
{
	struct csvtext *csv = context;

	csv->sink.field(csv->sink.context, (struct slice){data, length});
}

static void on_row(int terminator, void *context)
{
	struct csvtext *csv = context;

	(void)terminator;
	csv->sink.row(csv->sink.context);
}

/* Room for a field, at least doubled each time; libcsv itself would ask for a little more again and again. */
static void *grow(void *block, size_t size)
{
	size_t capacity = 0;

	return memory_grow(block, &capacity, size, 1);
}

struct csvtext *csvtext_open(char separator, const struct csvtext_sink *sink)
{
	size_t capacity = 0;
	struct csvtext *csv = memory_room(NULL, &capacity, 1, sizeof *csv);

	csv_init(&csv->parser, STRICT);
	csv_set_delim(&csv->parser, (unsigned char)separator);
	csv_set_realloc_func(&csv->parser, grow);
	csv_set_blk_size(&csv->parser, FIELD_ROOM);
	csv->sink = *sink;
	return csv;
}

size_t csvtext_feed(struct csvtext *csv, struct slice piece)
{
	return csv_parse(&csv->parser, piece.data, piece.length, on_field, on_row, csv);
}

void csvtext_restart(struct csvtext *csv)
{
	/* Where it is strict, libcsv does not leave an open field. */
	csv_set_opts(&csv->parser, 0);
	csv_fini(&csv->parser, NULL, NULL, NULL);
	csv_set_opts(&csv->parser, STRICT);
}

bool csvtext_close(struct csvtext *csv)
{
	bool good = csv_fini(&csv->parser, on_field, on_row, csv) == 0;

	csv_free(&csv->parser);
	free(csv);
	return good;
}

static bool is_space(char byte)
{
	return byte == ' ' || byte == '\t';
}

static bool wants_quotes(struct slice field, char separator)
{
	for (size_t i = 0; i < field.length; i++)
		if (field.data[i] == separator || field.data[i] == '"' || field.data[i] == '\n' || field.data[i] == '\r')
			return true;
	return field.length > 0 && (is_space(field.data[0]) || is_space(field.data[field.length - 1]));
}

void csvtext_add(struct buffer *to, struct slice field, char separator)
{
	size_t room = field.length * 2 + 2;

	if (!wants_quotes(field, separator)) {
		buffer_add_slice(to, field);
		return;
	}
	to->length += csv_write(buffer_reserve(to, room), room, field.data, field.length);
}
