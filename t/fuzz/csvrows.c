/*
 * Feeds bytes, cut into lines, to the reading of CSV rows. The first bytes choose separator, limit and header. Whatever comes
 * in, the raw bytes of all that is answered are the input again; a fault has a place, that of a mark is a mark's; and the
 * fields of a row, written as CSV and read again, are the same.
 */
#include "csvrows.h"
#include "csvtext.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>

enum { LONGEST = 1 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All that is used again from input to input. */
static struct {
	struct csvrows rows, again;
	struct buffer raw, written;
	char separator;
} all = {.rows = CSVROWS_INIT(0), .again = CSVROWS_INIT(LONGEST)};

static void must(bool true_of_it)
{
	if (!true_of_it)
		abort();
}

static struct slice next_line(struct slice *rest)
{
	const char *newline = memchr(rest->data, '\n', rest->length);
	size_t end = newline != NULL ? (size_t)(newline - rest->data) + 1 : rest->length;
	struct slice line = slice_part(*rest, 0, end);

	*rest = slice_part(*rest, end, rest->length);
	return line;
}

static void write_row(void)
{
	all.written.length = 0;
	for (size_t i = 0; i < all.rows.field_count; i++) {
		if (i > 0)
			buffer_add_byte(&all.written, all.separator);
		csvtext_add(&all.written, csvrows_field(&all.rows, i), all.separator);
	}
	buffer_add_byte(&all.written, '\n');
}

static void check_row(void)
{
	struct slice rest;
	enum csvrows_answer answer = CSVROWS_MORE;

	must(all.rows.raw.length <= all.rows.max);
	must(all.rows.columns == 0 || all.rows.field_count <= all.rows.columns);
	write_row();
	rest = buffer_slice(&all.written);
	csvrows_begin(&all.again, all.separator);
	for (size_t number = 1; rest.length > 0; number++) {
		must(answer == CSVROWS_MORE);
		answer = csvrows_take(&all.again, next_line(&rest), number);
	}
	must(answer == CSVROWS_ROW && all.again.field_count == all.rows.field_count);
	for (size_t i = 0; i < all.rows.field_count; i++)
		must(slice_equal(csvrows_field(&all.again, i), csvrows_field(&all.rows, i)));
}

/* The bytes before the column: as many code points, or bytes where the text before the fault is no UTF-8. */
static size_t place_of(struct slice line, size_t column)
{
	size_t at = 0, size;

	for (size_t i = 1; i < column; i++, at += size) {
		size = utf8_sequence(line.data + at, line.data + line.length);
		if (size == 0)
			return column - 1;
	}
	return at;
}

static void check_fault(void)
{
	struct slice rest = buffer_slice(&all.rows.raw), line;
	size_t number = all.rows.line_number, place;

	must(all.rows.fault[0] != '\0' && all.rows.fault_line >= number && all.rows.fault_column > 0);
	do
		line = next_line(&rest);
	while (number++ < all.rows.fault_line);
	place = place_of(line, all.rows.fault_column);
	must(place < line.length);
	if (strstr(all.rows.fault, "quot") != NULL)
		must(line.data[place] == (strstr(all.rows.fault, "carriage") != NULL ? '\r' : '"'));
}

static void check_answer(enum csvrows_answer answer)
{
	if (answer == CSVROWS_MORE)
		return;
	buffer_add_slice(&all.raw, buffer_slice(&all.rows.raw));
	if (answer == CSVROWS_ROW)
		check_row();
	else if (answer == CSVROWS_BAD)
		check_fault();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text, rest;

	if (size < 2)
		return 0;
	text = rest = (struct slice){(const char *)data + 2, size - 2};
	all.separator = ",;\t|"[data[0] % 4];
	all.rows.max = data[0] < 128 ? LONGEST : data[0];
	all.raw.length = 0;
	csvrows_begin(&all.rows, all.separator);
	all.rows.columns = data[1] % 8;
	csvrows_separator(text);
	for (size_t number = 1; rest.length > 0; number++)
		check_answer(csvrows_take(&all.rows, next_line(&rest), number));
	check_answer(csvrows_end(&all.rows));
	must(slice_equal(buffer_slice(&all.raw), text));
	return 0;
}
