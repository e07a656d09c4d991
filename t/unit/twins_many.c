/* Twins among very many stories: how much is remembered of them, and how far a look goes. */
#include "told.h"

#include "tap.h"

enum { MANY = 500000 };

/* The bytes that are filled. What realloc gave beyond them was never written to, and takes no memory. */
static size_t filled(const struct twins *twins)
{
	const struct houses *houses = &twins->houses;

	return twins->count * sizeof *twins->items + twins->ids.length +
	    twins->head_count * sizeof **twins->heads * TWINS_INDEXES +
	    houses->source_count * sizeof *houses->sources + houses->slot_count * sizeof *houses->slots;
}

/* Ten years of forty houses in no order; each tenth story is the web's of the one before. */
static void test_many(struct tap *tap)
{
	struct twins twins;
	size_t right = 0;

	told_load(&twins);
	for (unsigned i = 0; i < MANY; i++) {
		unsigned story = i % 10 == 9 ? i - 1 : i, day = story * 2654435761U % 3360;
		char id[24], first[24], source[24], date[16], title[64], opening[96];
		struct slice found;

		snprintf(id, sizeof id, "export#%06u", i);
		snprintf(first, sizeof first, "export#%06u", story);
		snprintf(source, sizeof source, story == i ? "Blad %u" : "blad%u.se", story % 40);
		snprintf(date, sizeof date, "%u-%02u-%02u", 2010 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
		snprintf(title, sizeof title, "Beslut %u om bron över ån%s", story, story == i ? "" : " väntar än");
		snprintf(opening, sizeof opening, "Det %u:e ärendet på kvällens möte gäller bygget av bron", story);
		found = told_find(&twins, id, (struct told){source, date, title, story == i ? "print" : "web", opening});
		right += slice_is(found, story == i ? "" : first);
	}
	tap_number(tap, right, MANY, "of 500 000 stories each twin is found, and nothing else");
	tap_number(tap, twins.count, MANY, "all are remembered");
	tap_ok(tap, filled(&twins) <= (size_t)MANY * 68, "in at most 68 bytes a story");
	tap_ok(tap, twins.capacity <= MANY * 2 && twins.head_count <= MANY, "and no more than double the room");
	printf("# %.1f bytes a story\n", (double)filled(&twins) / MANY);
	twins_release(&twins);
}

static void test_columns(struct tap *tap)
{
	struct twins twins;
	char id[24], title[64];
	struct slice found;
	size_t right = 0;

	told_load(&twins);
	for (int i = 0; i < 100000; i++) {
		snprintf(id, sizeof id, "n%d", i);
		told_find(&twins, id, (struct told){"MP", "2017-05-09", "Dagens namn", i % 2 == 0 ? "print" : "web", NULL});
	}
	tap_number(tap, twins.count, 2, "stories that nothing tells apart are remembered once");
	for (int i = 0; i < 100000; i++) {
		snprintf(id, sizeof id, "v%d", i / 2);
		snprintf(title, sizeof title, "Villa såld för %d kronor", i / 2);
		found = told_find(&twins, id, (struct told){"MP", "2017-05-09", title, i % 2 == 0 ? "print" : "web", NULL});
		right += slice_is(found, i % 2 == 0 ? "" : id);
	}
	tap_number(tap, right, 100000, "of 100 000 titles of one day that begin alike the latest are found");
	found = told_find(&twins, "w", (struct told){"MP", "2017-05-09", "Villa såld för 7 kronor", "web", NULL});
	tap_text(tap, found, "", "but not those far back, for a look has a bound");
	found = told_find(&twins, "x", (struct told){"MP", "2017-05-09", "Dagens namn", "web", NULL});
	tap_text(tap, found, "n0", "which is none for others");
	twins_release(&twins);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_many(&tap);
	test_columns(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
