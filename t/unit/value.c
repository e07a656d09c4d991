/* Values: texts with escapes, lists and objects gone through. */
#include "record.h"
#include "tap.h"

static struct value value_of(struct record *record, const char *line, const char *key)
{
	record_read(record, slice_of(line));
	return *record_find(record, slice_of(key));
}

static void test_texts(struct tap *tap)
{
	struct record record = RECORD_INIT;
	struct buffer scratch = BUFFER_INIT;
	struct value text = value_of(&record, "{\"a\":\"rakt igenom\"}", "a");

	tap_ok(tap, value_text(&text, &scratch).data == text.raw.data, "a text without escapes is lent from the line");
	text = value_of(&record, "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t|\"}", "a");
	tap_text(tap, value_text(&text, &scratch), "\"\\/\b\f\n\r\t|", "short escapes are resolved");
	text = value_of(&record, "{\"a\":\"\\u00E5\\u20ac\\uD83D\\ude00z\"}", "a");
	tap_text(tap, value_text(&text, &scratch), "å€😀z", "\\u escapes and surrogate pairs are resolved");
	text = value_of(&record, "{\"a\":\"x\\u0000y\"}", "a");
	tap_number(tap, value_text(&text, &scratch).length, 3, "an escaped NUL is a byte of its text");
	record_release(&record);
	buffer_release(&scratch);
}

static void test_list(struct tap *tap)
{
	struct record record = RECORD_INIT;
	struct value list = value_of(&record, "{\"a\":[ \"]\" , -1.5e3 ,null,[1,[2]],{\"b\":\"}\\\"\"}, true,false ]}", "a");
	struct walk walk = walk_into(&list);
	struct value item;
	static const char *const raws[] = {"]", "-1.5e3", "null", "[1,[2]]", "{\"b\":\"}\\\"\"}", "true", "false"};
	static const enum value_kind kinds[] = {
	    VALUE_STRING, VALUE_NUMBER, VALUE_NULL, VALUE_ARRAY, VALUE_OBJECT, VALUE_TRUE, VALUE_FALSE};
	size_t count = 0;

	while (walk_item(&walk, &item) && count < 7) {
		tap_text(tap, item.raw, raws[count], "an item is a piece of the line");
		tap_number(tap, item.kind, kinds[count], "and of its kind");
		count++;
	}
	tap_number(tap, count, 7, "each item of a list is met once");
	list = value_of(&record, "{\"a\":[ ]}", "a");
	walk = walk_into(&list);
	tap_ok(tap, !walk_item(&walk, &item), "an empty list has no item");
	record_release(&record);
}

static void test_object(struct tap *tap)
{
	struct record record = RECORD_INIT;
	struct buffer scratch = BUFFER_INIT;
	struct value object = value_of(&record, "{\"a\":{ \"b\" : 1 ,\"c\":{\"b\":7}, \"\\u0062\":2 }}", "a");
	struct value found, number = {{"1", 1}, VALUE_NUMBER, false};
	struct walk walk = walk_into(&object);
	struct member member;
	size_t count = 0;

	while (walk_member(&walk, &member))
		count++;
	tap_number(tap, count, 3, "each member of an object is met once");
	tap_ok(tap, value_find(&object, slice_of("b"), &scratch, &found), "a member is found by its name");
	tap_text(tap, found.raw, "2", "of duplicate members the last counts");
	tap_ok(tap, !value_find(&object, slice_of("d"), &scratch, &found), "a name that is not there is not found");
	tap_ok(tap, !value_find(&number, slice_of("b"), &scratch, &found), "a number has no members");
	record_release(&record);
	buffer_release(&scratch);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_texts(&tap);
	test_list(&tap);
	test_object(&tap);
	return tap_finish(&tap);
}
