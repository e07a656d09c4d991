/* What records are counted under. */
#include "keys.h"

#include "gather.h"
#include "tap.h"

static void test_with(struct tap *tap, struct aliases *aliases, const char *fields, const char *line, const char *wanted,
    const char *name)
{
	struct list_source lists = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct record record = gather_record(line);
	struct buffer heard = BUFFER_INIT;
	struct slice values[4];
	struct keys keys = KEYS_INIT;
	struct facets facets;

	facets_init(&facets, &lists, &report);
	keys.aliases = aliases;
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

static void test_keys(struct tap *tap, const char *fields, const char *line, const char *wanted, const char *name)
{
	test_with(tap, NULL, fields, line, wanted, name);
}

static void test_aliases(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	aliases_add(&aliases, slice_of("a"), slice_of("A"));
	aliases_add(&aliases, slice_of("c"), slice_of("B"));
	test_with(tap, &aliases, "speaker", "{\"speaker\":\"a\"}", "A", "a speaker has the name of the alias");
	test_with(tap, &aliases, "name,text", "{\"name\":\"c\",\"text\":\"c\"}", "B|c", "so has a mention, but no other field");
	test_with(tap, &aliases, "person", "{\"speakers\":[\"a\",\"B\",\"c\",\"A\",\"d\",\"B\"]}", "A|B|d",
	    "who has several names is one person");
	test_with(tap, &aliases, "speakers", "{\"speakers\":[\"a\",\"A\"]}", "A", "and one of the speakers");
	test_with(tap, &aliases, "speaker", "{\"speaker\":\"a, c och d\",\"speakers\":[\"a\",\"c\",\"d\"]}", "A, B och d",
	    "who speak together do so under their names");
	test_with(tap, &aliases, "speaker", "{\"speaker\":\"a och A\",\"speakers\":[\"a\",\"A\"]}", "A",
	    "where they are one there is one name");
	test_with(tap, &aliases, "speaker", "{\"speaker\":\"a\",\"speakers\":[]}", "A", "a list of nobody tells nothing");
	test_with(tap, &aliases, "speaker", "{\"speakers\":[\"a\",\"B\"]}", "", "without a speaker there is none to count by");
	test_with(tap, &aliases, "speaker", "{\"type\":\"article\",\"speaker\":\"c\",\"speakers\":[\"a\"],\"blocks\":[]}", "B",
	    "an article has no speakers");
	aliases_release(&aliases);
	test_with(tap, &aliases, "speakers", "{\"speakers\":[\"a\",\"a\"]}", "a|a", "without aliases all stays as it is");
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
	test_aliases(&tap);
	test_names(&tap);
	return tap_finish(&tap);
}
