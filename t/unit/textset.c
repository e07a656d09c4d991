/* A set of numbered texts. */
#include "textset.h"

#include "tap.h"

enum { MANY = 10000 };

static void test_many(struct tap *tap)
{
	struct textset set = TEXTSET_INIT;
	size_t right = 0, found = 0;
	char text[24];

	for (size_t i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "%zu", i * i);
		right += textset_add(&set, slice_of(text)) == i;
	}
	for (size_t i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "%zu", i * i);
		found += textset_find(&set, slice_of(text)) == i && slice_is(textset_at(&set, i), text);
	}
	tap_number(tap, right, MANY, "ten thousand texts have their numbers");
	tap_number(tap, found, MANY, "and are found by them, and they by the texts");
	textset_release(&set);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct textset set = TEXTSET_INIT;

	tap_ok(&tap, textset_find(&set, slice_of("a")) == TEXTSET_NONE, "nothing is in a new set");
	tap_number(&tap, textset_add(&set, slice_of("a")), 0, "the first text has the number 0");
	tap_number(&tap, textset_add(&set, slice_of("")), 1, "the empty text is one, too");
	tap_number(&tap, textset_add(&set, slice_of("a")), 0, "a text that comes again has its number");
	tap_number(&tap, set.count, 2, "and is not counted again");
	tap_ok(&tap, textset_find(&set, slice_of("A")) == TEXTSET_NONE, "what was not added is not found");
	tap_number(&tap, textset_find(&set, slice_of("")), 1, "what was is found");
	textset_release(&set);
	test_many(&tap);
	return tap_finish(&tap);
}
