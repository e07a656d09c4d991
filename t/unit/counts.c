/* Groups and what is counted of them. */
#include "counts.h"

#include "tap.h"

static void add(struct counts *counts, const char *key, size_t number, uint64_t article, const char *date)
{
	struct slice values[] = {slice_of(key), slice_of("x")};
	struct counts_record record = {number, article, 10, slice_of(date)};

	counts_add(counts, values, &record);
}

static struct slice key_of(const struct counts *counts, size_t group)
{
	struct slice values[2];

	counts_values(counts, &counts->groups[group], values);
	return values[0];
}

static void test_measures(struct tap *tap)
{
	struct counts counts = COUNTS_INIT;
	const struct counts_group *group;

	counts.values = 2;
	add(&counts, "b", 1, 7, "2017-05");
	add(&counts, "b", 2, 8, "2016");
	add(&counts, "a", 3, 7, "");
	add(&counts, "b", 4, 7, "2017-05-09");
	add(&counts, "b", 4, 7, "2017-05-09");
	add(&counts, "b", 5, 0, "");
	counts_sort(&counts, COUNTS_COUNT);
	group = &counts.groups[0];
	tap_number(tap, counts.count, 2, "records of the same values are one group");
	tap_text(tap, key_of(&counts, 0), "b", "the largest group comes first");
	tap_number(tap, group->count, 5, "each time is counted");
	tap_number(tap, group->articles, 2, "an article is counted once, also where it comes back");
	tap_number(tap, group->words, 40, "the words of a record are counted once");
	tap_text(tap, counts_first(group), "2016", "the first date is the earliest");
	tap_text(tap, counts_last(group), "2017-05-09", "the last date is the latest");
	tap_number(tap, counts_first(&counts.groups[1]).length, 0, "without dates there is no first");
	counts_release(&counts);
}

static void test_orders(struct tap *tap)
{
	static const char *const wanted[] = {"bac", "cab", "bca", "cba", "cba", "abc"};
	struct counts counts = COUNTS_INIT;

	counts.values = 2;
	add(&counts, "b", 1, 1, "2018");
	add(&counts, "c", 2, 1, "2017");
	add(&counts, "b", 3, 1, "");
	add(&counts, "c", 4, 2, "");
	add(&counts, "b", 5, 1, "");
	add(&counts, "a", 6, 3, "");
	add(&counts, "a", 6, 3, "");
	for (enum counts_measure i = 0; i < COUNTS_MEASURES; i++) {
		char told[4] = "", name[40];

		counts_sort(&counts, i);
		for (size_t group = 0; group < counts.count; group++)
			told[group] = key_of(&counts, group).data[0];
		snprintf(name, sizeof name, "groups can be ordered by %s", counts_measure_name(i));
		tap_text(tap, slice_of(told), wanted[i], name);
	}
	tap_ok(tap, counts_measure_named("words") == COUNTS_WORDS && counts_measure_named("x") == COUNTS_MEASURES,
	    "measures are known by their names");
	counts_release(&counts);
}

static void test_many(struct tap *tap)
{
	struct counts counts = COUNTS_INIT;
	size_t once = 0;

	counts.values = 2;
	for (size_t i = 0; i < 20000; i++) {
		char key[24];

		snprintf(key, sizeof key, "%zu", i % 10000);
		add(&counts, key, i + 1, 1 + i % 5000, "2017");
	}
	counts_sort(&counts, COUNTS_KEY);
	for (size_t i = 0; i < counts.count; i++)
		once += counts.groups[i].count == 2 && counts.groups[i].articles == 1;
	tap_number(tap, once, 10000, "many groups are kept apart");
	counts_release(&counts);
}

static void test_boundaries(struct tap *tap)
{
	struct counts counts = COUNTS_INIT;
	struct slice one[] = {slice_of("ab"), slice_of("c")}, other[] = {slice_of("a"), slice_of("bc")};
	struct counts_record record = {1, 0, 0, {NULL, 0}};

	counts.values = 2;
	counts_add(&counts, one, &record);
	counts_add(&counts, other, &record);
	tap_number(tap, counts.count, 2, "values that only together read alike are different groups");
	counts_release(&counts);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_measures(&tap);
	test_orders(&tap);
	test_many(&tap);
	test_boundaries(&tap);
	return tap_finish(&tap);
}
