/* What an export says it holds. */
#include "contents.h"

#include "tap.h"

#include <stdlib.h>

static void add(struct contents *contents, const char *entry, size_t line)
{
	contents_add(contents, slice_of(entry), slice_of("2010-05-03"), line);
}

static bool take(struct contents *contents, const char *title)
{
	return contents_take(contents, slice_of(title), slice_of("Öbladet"), slice_of("2010-05-03"));
}

static size_t count_left(const struct contents *contents)
{
	struct contents_walk walk = {0, 0};
	struct contents_entry entry;
	size_t count = 0;

	while (contents_left(contents, &walk, &entry))
		count++;
	return count;
}

static void test_order(struct tap *tap)
{
	struct contents contents = CONTENTS_INIT;
	struct contents_walk walk = {0, 0};
	struct contents_entry entry;

	add(&contents, "Bron stängs, Öbladet", 6);
	add(&contents, "Bron öppnas, Öbladet", 7);
	add(&contents, "Väder, Öbladet", 8);
	add(&contents, "Väder, Öbladet", 9);
	tap_ok(tap, take(&contents, "Bron stängs"), "an article that is listed is crossed off");
	tap_ok(tap, !take(&contents, "Bron stängs"), "once");
	tap_ok(tap, take(&contents, "Väder"), "the order does not matter");
	tap_number(tap, count_left(&contents), 2, "what was not found is left");
	tap_ok(tap, contents_left(&contents, &walk, &entry), "it can be walked through");
	tap_text(tap, entry.text, "Bron öppnas, Öbladet", "and is told as it was listed");
	tap_number(tap, entry.line, 7, "with its line");
	tap_ok(tap, contents_left(&contents, &walk, &entry) && entry.line == 9, "of two alike the first is crossed off first");
	tap_ok(tap, !contents_left(&contents, &walk, &entry), "then nothing is left");
	tap_ok(tap, take(&contents, "Väder") && take(&contents, "Bron öppnas"), "all of it is found in the end");
	tap_number(tap, contents.found, contents.listed, "and counted");
	contents_release(&contents);
	tap_ok(tap, contents.listed == 0 && !take(&contents, "Väder"), "nothing is listed in what was released");
	contents_release(&contents);
}

static void test_letters(struct tap *tap)
{
	struct contents contents = CONTENTS_INIT;

	add(&contents, "”Bron, den gamla, stängs”, Öbladet", 6);
	tap_ok(tap, !take(&contents, "Bron den gamla stängd"), "another title is another article");
	tap_ok(tap, !contents_take(&contents, slice_of("Bron, den gamla, stängs"), slice_of("Öbladet"), slice_of("2010-05-04")),
	    "so is another day");
	tap_ok(tap, take(&contents, "BRON – den\ngamla – stängs"), "marks, white space and capitals do not count");
	contents_release(&contents);
}

static void test_more(struct tap *tap)
{
	struct contents contents = CONTENTS_INIT;

	add(&contents, "Bron stängs, Öbladet", 6);
	add(&contents, "Bron öppnas, Öbladet", 7);
	tap_ok(tap, !take(&contents, "Hotellet spökar") && take(&contents, "Bron öppnas"), "after an article that is not listed");
	add(&contents, "Katten kom hem, Öbladet", 48);
	add(&contents, "Hunden, också, Öbladet", 49);
	tap_ok(tap, take(&contents, "Hunden, också") && take(&contents, "Katten kom hem"),
	    "those are found that another list told meanwhile");
	tap_ok(tap, take(&contents, "Bron stängs") && count_left(&contents) == 0, "and those of the first list");
	contents_release(&contents);
}

/* More than fits into a piece, in order and then against it. */
static void test_many(struct tap *tap)
{
	enum { MANY = 20000 };
	struct contents contents = CONTENTS_INIT;
	char text[64];
	bool good = true;

	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "Kajen byggs om, del %d, Öbladet", i);
		add(&contents, text, (size_t)i + 1);
	}
	for (int i = 0; i < MANY / 2; i++) {
		snprintf(text, sizeof text, "Kajen byggs om, del %d", i);
		good = good && take(&contents, text);
	}
	tap_ok(tap, good, "lists of any length are crossed off in order");
	for (int i = MANY - 1; i >= MANY / 2; i--) {
		snprintf(text, sizeof text, "Kajen byggs om, del %d", i);
		good = good && take(&contents, text);
	}
	tap_ok(tap, good && count_left(&contents) == 0, "and against it");
	contents_release(&contents);
}

static void test_long(struct tap *tap)
{
	struct contents contents = CONTENTS_INIT;
	struct contents_walk walk = {0, 0};
	struct contents_entry entry;
	struct buffer text = BUFFER_INIT;

	add(&contents, "Å, Öbladet", 6);
	buffer_add_text(&text, "xx");
	while (text.length < 200000)
		buffer_add_text(&text, "å");
	for (size_t line = 7; line < 20; line++)
		contents_add(&contents, buffer_slice(&text), slice_of("2010-05-03"), line);
	tap_ok(tap, take(&contents, "Å") && contents_left(&contents, &walk, &entry), "an entry beyond any measure is kept");
	tap_number(tap, entry.text.length % 2, 0, "up to the end of a character");
	tap_ok(tap, !take(&contents, "x"), "and can be looked at");
	contents_release(&contents);
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_order(&tap);
	test_letters(&tap);
	test_more(&tap);
	test_many(&tap);
	test_long(&tap);
	return tap_finish(&tap);
}
