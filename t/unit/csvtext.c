/* CSV, read and written. */
#include "csvtext.h"
#include "tap.h"

static void on_field(void *context, struct slice field)
{
	buffer_add_byte(context, '<');
	buffer_add_slice(context, field);
	buffer_add_byte(context, '>');
}

static void on_row(void *context)
{
	buffer_add_byte(context, '|');
}

/* Reads the text in pieces of `size` bytes; `told` gets `<field><field>|`. */
static bool read_pieces(const char *text, size_t size, char separator, struct buffer *told)
{
	struct csvtext_sink sink = {on_field, on_row, told};
	struct csvtext *csv = csvtext_open(separator, &sink);
	struct slice whole = slice_of(text);
	bool good = true;

	told->length = 0;
	for (size_t at = 0; good && at < whole.length; at += size) {
		struct slice piece = slice_part(whole, at, at + size < whole.length ? at + size : whole.length);

		good = csvtext_feed(csv, piece) == piece.length;
	}
	return csvtext_close(csv) && good;
}

static void test_reading(struct tap *tap, struct buffer *told)
{
	static const char text[] = "namn,ort\r\n\"Ek, Bo\",Åre\n\"sa \"\"hej\"\"\",\"två\nrader\"\n,sist";
	static const char wanted[] = "<namn><ort>|<Ek, Bo><Åre>|<sa \"hej\"><två\nrader>|<><sist>|";
	bool same = true;

	for (size_t size = 1; size <= sizeof text; size++)
		same = read_pieces(text, size, ',', told) && slice_is(buffer_slice(told), wanted) && same;
	tap_ok(tap, same, "fields, quotes and line breaks are the same wherever the text is cut");
	read_pieces("a;b,c\n", 10, ';', told);
	tap_text(tap, buffer_slice(told), "<a><b,c>|", "the separator can be another");
	tap_ok(tap, !read_pieces("a,\"b\n", 10, ',', told), "a quoted field must be closed");
	tap_ok(tap, !read_pieces("a,b\"c\n", 10, ',', told), "a quotation mark may not stand inside a bare field");
}

static void test_restart(struct tap *tap, struct buffer *told)
{
	struct csvtext_sink sink = {on_field, on_row, told};
	struct csvtext *csv = csvtext_open(',', &sink);

	told->length = 0;
	tap_number(tap, csvtext_feed(csv, slice_of("a,b\"c\n")), 3, "the place of a quotation mark inside a bare field is told");
	csvtext_restart(csv);
	tap_number(tap, csvtext_feed(csv, slice_of("d,\"e\"f\n")), 5, "and of what stands behind a closing one");
	csvtext_restart(csv);
	csvtext_feed(csv, slice_of("g,\"open\n"));
	csvtext_restart(csv);
	csvtext_feed(csv, slice_of("h,i\n"));
	tap_text(tap, buffer_slice(told), "<a><d><g><h><i>|", "a row that is given up leaves nothing to the next");
	csvtext_close(csv);
}

static void test_written(struct tap *tap, struct buffer *told, const char *field, const char *wanted, const char *name)
{
	told->length = 0;
	csvtext_add(told, slice_of(field), ',');
	tap_text(tap, buffer_slice(told), wanted, name);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct buffer told = BUFFER_INIT;

	test_reading(&tap, &told);
	test_restart(&tap, &told);
	test_written(&tap, &told, "Åre; Östersund", "Åre; Östersund", "a field is written bare where it may be");
	test_written(&tap, &told, "Ek, Bo", "\"Ek, Bo\"", "the separator wants quotes");
	test_written(&tap, &told, "\"", "\"\"\"\"", "a quotation mark is doubled");
	test_written(&tap, &told, "a\nb", "\"a\nb\"", "a line break wants quotes");
	test_written(&tap, &told, " a", "\" a\"", "a space at the edge is kept by quotes");
	test_written(&tap, &told, "a\t", "\"a\t\"", "and so is a tab");
	test_written(&tap, &told, "", "", "an empty field is nothing");
	buffer_release(&told);
	return tap_finish(&tap);
}
