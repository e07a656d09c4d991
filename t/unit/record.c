/* The record reader: what it takes, what it refuses, what it hands out. */
#include "record.h"
#include "scan.h"
#include "tap.h"

#include <stdlib.h>

/* Reads from a copy of just that size, so that a sanitizer notices a step beyond its end. */
static bool reads(struct record *record, const char *line, size_t length, char **copy)
{
	*copy = malloc(length + (length == 0));
	memcpy(*copy, line, length);
	return record_read(record, (struct slice){*copy, length});
}

static bool accepts(const char *line, size_t length)
{
	struct record record = RECORD_INIT;
	char *copy;
	bool good = reads(&record, line, length, &copy);

	record_release(&record);
	free(copy);
	return good;
}

struct line_case {
	const char *line, *name;
};

static const struct line_case good_lines[] = {
    {"{}", "an empty object is a record"},
    {" \t{ \"a\" : 1 , \"b\" : [ ] } \r", "white space may stand around every token"},
    {"{\"a\":1e999,\"b\":-0.5E-7,\"c\":123456789012345678901234567890}", "numbers have no range"},
    {"{\"a\":[true,false,null,{\"b\":[[\"c\"]]}]}", "values nest"},
    {"{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\\ud83d\\ude00\"}", "every escape of RFC 8259 is known"},
    {"{\"a\":\"\\u0000\"}", "a text may hold an escaped NUL"},
    {"{\"\\\\u0000\":1}", "a key may hold a backslash before u0000"},
    {"{\"å\":\"\xEF\xBF\xBF\xF4\x8F\xBF\xBF\"}", "UTF-8 of every length is taken"},
    {"{\"a\":1,\"a\":2}", "a key may stand twice"},
    {"{\"\":\"\"}", "key and text may be empty"},
};

static void test_good(struct tap *tap)
{
	for (size_t i = 0; i < sizeof good_lines / sizeof *good_lines; i++)
		tap_ok(tap, accepts(good_lines[i].line, strlen(good_lines[i].line)), good_lines[i].name);
}

static const struct line_case bad_lines[] = {
    {"", "an empty line is no record"},
    {"[1]", "a list is no record"},
    {"1", "a number is no record"},
    {"{\"a\":1", "an object must be closed"},
    {"{\"a\":1}}", "nothing may follow the object"},
    {"{\"a\":1,}", "a comma may not stand before the end"},
    {"{,}", "a comma needs a member"},
    {"{\"a\"}", "a key needs a value"},
    {"{\"a\" 1}", "a key needs a colon"},
    {"{a:1}", "a key needs quotation marks"},
    {"{\"a\":01}", "a number has no leading zero"},
    {"{\"a\":1.}", "a decimal point needs a digit behind it"},
    {"{\"a\":.5}", "a decimal point needs a digit before it"},
    {"{\"a\":+1}", "a number has no plus sign"},
    {"{\"a\":-}", "a minus sign needs a digit"},
    {"{\"a\":1e}", "an exponent needs a digit"},
    {"{\"a\":tru}", "a literal is whole"},
    {"{\"a\":nullx}", "nothing may stick to a literal"},
    {"{\"a\":NaN}", "NaN is no number"},
    {"{\"a\":'b'}", "a text needs double quotation marks"},
    {"{\"a\":\"b}", "a text must be closed"},
    {"{\"a\":\"b\\\"}", "an escaped mark does not close a text"},
    {"{\"a\":\"\t\"}", "a text holds no bare control character"},
    {"{\"a\":\"\\x\"}", "an unknown escape is refused"},
    {"{\"a\":\"\\u12g4\"}", "an escape has four hexadecimal digits"},
    {"{\"a\":\"\\ud800\"}", "a lone high surrogate is refused"},
    {"{\"a\":\"\\ude00\"}", "a lone low surrogate is refused"},
    {"{\"a\":\"\\ud800\\u0041\"}", "a high surrogate needs a low one"},
    {"{\"a\\u0000\":1}", "a NUL in a key is refused"},
    {"{\"a\":{\"b\\u0000\":1}}", "a NUL in a key further down is refused"},
    {"{\"a\":[1,2}", "a list is closed by its own bracket"},
    {"{\"a\":[1,]}", "a comma in a list needs a value"},
    {"{\"a\":[1 2]}", "values in a list need a comma"},
    {"{\"a\":{\"b\":1]}", "an object is closed by its own brace"},
    {"{\"a\":{\"b\":1,}}", "a comma in an object needs a member"},
    {"{\"a\":\"\xE5\"}", "Latin-1 is refused"},
    {"{\"a\":\"\xC0\x80\"}", "an overlong form is refused"},
    {"{\"a\":\"\xED\xA0\x80\"}", "a surrogate in UTF-8 is refused"},
    {"{\"a\":\"\xF4\x90\x80\x80\"}", "code points end at U+10FFFF"},
    {"{\"a\":\"\xC3", "a sequence cut off at the end is refused"},
    {"{\"a\":\"\\u00", "an escape cut off at the end is refused"},
    {"\xEF\xBB\xBF{}", "a byte order mark is refused"},
};

static void test_bad(struct tap *tap)
{
	for (size_t i = 0; i < sizeof bad_lines / sizeof *bad_lines; i++)
		tap_ok(tap, !accepts(bad_lines[i].line, strlen(bad_lines[i].line)), bad_lines[i].name);
	tap_ok(tap, !accepts("{\"a\":1\0}", 8), "a raw NUL behind a number is refused");
	tap_ok(tap, !accepts("{\"a\":\"\0\"}", 9), "a raw NUL in a text is refused");
}

/* An object holding lists so that `depth` values stand one in the other. */
static bool accepts_depth(size_t depth)
{
	struct buffer line = BUFFER_INIT;
	bool good;

	buffer_add_text(&line, "{\"a\":");
	for (size_t i = 1; i < depth; i++)
		buffer_add_byte(&line, '[');
	for (size_t i = 1; i < depth; i++)
		buffer_add_byte(&line, ']');
	buffer_add_byte(&line, '}');
	good = accepts(line.data, line.length);
	buffer_release(&line);
	return good;
}

/* A mark, a control character or a broken sequence is seen wherever it stands in the eight bytes that are read at once. */
static void test_positions(struct tap *tap)
{
	bool ends = true, controls = true, broken = true;

	for (int i = 0; i < 24; i++) {
		char line[64];

		snprintf(line, sizeof line, "{\"a\":\"%.*s\"}", i, "abcdefghijklmnopqrstuvwxyz");
		ends = ends && accepts(line, strlen(line));
		line[6 + i] = '\x1F';
		controls = controls && !accepts(line, strlen(line));
		line[6 + i] = '\xFF';
		broken = broken && !accepts(line, strlen(line));
	}
	tap_ok(tap, ends, "texts of every length end at their mark");
	tap_ok(tap, controls, "a control character is seen at every place");
	tap_ok(tap, broken, "a byte that is not UTF-8 is seen at every place");
}

static void test_find(struct tap *tap)
{
	static const char line[] = "{\"a\":1,\"b\":{\"a\":2},\"\\u0061\":\"sista\",\"c\":\"\\u00e5\"}";
	struct record record = RECORD_INIT;
	struct buffer scratch = BUFFER_INIT;
	const struct value *found;
	char *copy;

	tap_ok(tap, reads(&record, line, sizeof line - 1, &copy), "a record is read");
	tap_number(tap, record.count, 4, "the members of the top level are noted, duplicates too");
	found = record_find(&record, slice_of("a"));
	tap_text(tap, found->raw, "sista", "of duplicate keys the last counts, whichever way it is written");
	tap_text(tap, record_find(&record, slice_of("b"))->raw, "{\"a\":2}", "a nested value is a piece of the line");
	tap_text(tap, value_text(record_find(&record, slice_of("c")), &scratch), "å", "a text is unescaped on request");
	tap_ok(tap, record_find(&record, slice_of("d")) == NULL, "a key that is not there is not found");
	free(copy);
	record_release(&record);
	buffer_release(&scratch);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_good(&tap);
	test_bad(&tap);
	tap_ok(&tap, accepts_depth(SCAN_DEPTH), "values may stand 2048 deep");
	tap_ok(&tap, !accepts_depth(SCAN_DEPTH + 1), "values may not stand deeper");
	test_positions(&tap);
	test_find(&tap);
	return tap_finish(&tap);
}
