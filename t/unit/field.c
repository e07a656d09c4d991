/* Fields by their dotted paths. */
#include "gather.h"
#include "tap.h"

static void test_path(struct tap *tap, const char *path, const char *wanted, const char *name)
{
	struct record record = gather_record("{\"a\":\"x\",\"a\":\"\\u00e5\",\"n\":-1.50,\"t\":true,\"z\":null,\"o\":{\"p\":\"q\"},"
	    "\"l\":[\"1\",[\"2\"],{\"k\":\"3\"},{\"k\":[\"4\",\"5\"]},6],\"a.b\":\"dot\"}");
	struct buffer heard = BUFFER_INIT, scratch = BUFFER_INIT;
	struct field_sink sink = {gather_value, &heard};
	struct field field = FIELD_INIT;

	tap_ok(tap, field_parse(&field, slice_of(path)) && !field_visit(&field, &record, &scratch, &sink),
	    "the visit of a field ends when there is no more");
	tap_text(tap, buffer_slice(&heard), wanted, name);
	field_release(&field);
	record_release(&record);
	buffer_release(&heard);
	buffer_release(&scratch);
}

static bool has_enough(void *context, struct slice text)
{
	++*(size_t *)context;
	return slice_is(text, "1");
}

static void test_enough(struct tap *tap)
{
	struct record record = gather_record("{\"l\":[\"1\",\"2\"]}");
	struct buffer scratch = BUFFER_INIT;
	size_t heard = 0;
	struct field_sink sink = {has_enough, &heard};
	struct field field = FIELD_INIT;

	field_parse(&field, slice_of("l"));
	tap_ok(tap, field_visit(&field, &record, &scratch, &sink), "a sink can have enough");
	tap_number(tap, heard, 1, "it hears no more then");
	field_release(&field);
	record_release(&record);
	buffer_release(&scratch);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct field field = FIELD_INIT;

	test_path(&tap, "a", "å", "of duplicate keys the last counts, and escapes are resolved");
	test_path(&tap, "n", "-1.50", "a number is as it is written");
	test_path(&tap, "t", "true", "so is true");
	test_path(&tap, "z", "", "null is no value");
	test_path(&tap, "o", "", "an object is no value");
	test_path(&tap, "o.p", "q", "a dot leads into an object");
	test_path(&tap, "l", "1|6", "a list stands for its values, but not for those of lists in it");
	test_path(&tap, "l.k", "3|4|5", "a path goes on in each object of a list");
	test_path(&tap, "a.b", "", "a dot leads into no text");
	test_path(&tap, "x.y", "", "what is not there has no values");
	test_enough(&tap);
	tap_ok(&tap, !field_parse(&field, slice_of("")) && !field_parse(&field, slice_of("a.")) &&
	    !field_parse(&field, slice_of("a..b")), "a path has no empty part");
	field_release(&field);
	return tap_finish(&tap);
}
