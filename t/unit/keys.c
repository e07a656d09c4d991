/* What records are counted under. */
#include "keys.h"

#include "gather.h"
#include "tap.h"

static void test_keys(struct tap *tap, const char *fields, const char *line, const char *wanted, const char *name)
{
	struct list_source lists = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct record record = gather_record(line);
	struct buffer heard = BUFFER_INIT;
	struct slice values[4];
	struct keys keys = KEYS_INIT;
	struct facets facets;

	facets_init(&facets, &lists, &report);
	if (!keys_add(&keys, fields))
		abort();
	tap_ok(tap, keys_read(&keys, &facets, &record) == (wanted[0] != '\0'), "a record tells whether it has the fields");
	while (keys_next(&keys, values))
		for (size_t i = 0; i < keys.count; i++)
			gather_value(&heard, values[i]);
	tap_text(tap, buffer_slice(&heard), wanted, name);
	keys_release(&keys);
	facets_release(&facets);
	record_release(&record);
	buffer_release(&heard);
}

static void test_names(struct tap *tap)
{
	static const char *const wrong[] = {"", ",a", "a,", "a.", "a\"b", "a\\b", "a\nb", "\xE5"};
	struct keys keys = KEYS_INIT;

	tap_ok(tap, keys_add(&keys, "speaker,o.p") && keys_add(&keys, "words"), "fields are added");
	tap_number(tap, keys.count, 3, "each of them");
	tap_text(tap, slice_of(keys_name(&keys, 1)), "o.p", "a field is written under its path");
	tap_text(tap, slice_of(keys_name(&keys, 2)), "by_words", "but not under the name of a measure");
	keys_release(&keys);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		tap_ok(tap, !keys_add(&keys, wrong[i]), "a field that cannot be one is refused");
		keys_release(&keys);
	}
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_keys(&tap, "speaker", "{\"speaker\":\"A\"}", "A", "a value is a group");
	test_keys(&tap, "speaker", "{\"speaker\":\"\"}", "", "an empty text is no value");
	test_keys(&tap, "l,k", "{\"l\":[\"1\",\"2\"],\"k\":[\"x\",\"y\"]}", "1|x|1|y|2|x|2|y", "lists make each combination");
	test_keys(&tap, "l,none", "{\"l\":[\"1\",\"2\"]}", "", "a field that lacks leaves no combination");
	test_keys(&tap, "year,month", "{\"date\":\"2017-05-09\"}", "2017|2017-05", "year and month are of the date");
	test_keys(&tap, "month", "{\"date\":\"2017\"}", "", "a year has no month");
	test_keys(&tap, "year", "{\"date\":\"--05-09\"}", "", "a day without a year has none");
	test_keys(&tap, "person", "{\"speakers\":[\"A\",\"B\"]}", "A|B", "a person is each speaker");
	test_names(&tap);
	return tap_finish(&tap);
}
