/* Whom `de` points back to. */
#include "together.h"

#include "story.h"

/* How many people `de` of the last block means; the first of them is the first of the story. */
static size_t count_meant(struct story *story, const char *text)
{
	struct quote quote = {.person_count = 0};

	story_quote(story, text);
	together_say(&story->quotes, story->quotes.count, &story->reading, &story->persons, story->article.block_count - 1,
	    story_word(story, "de"), &quote);
	return quote.person_count;
}

static void test_together(struct tap *tap, struct story *story)
{
	tap_ok(tap, count_meant(story, "– Det går, säger Eva Ek och Bo Al. \u00B6 Nu ler de.") == 2, "two who spoke as one");
	tap_ok(tap, count_meant(story, "Eva Ek och Bo Al driver bageriet. \u00B6 Nu ler de.") == 2,
	    "two who are named in one breath");
	tap_ok(tap, count_meant(story, "Eva Ek och hennes man Bo Al kom. \u00B6 Nu ler de.") == 2, "one may be the other's");
	tap_ok(tap, count_meant(story, "Eva Ek kom. Bo Al gick. \u00B6 Nu ler de.") == 0, "two who are named apart are not meant");
	tap_ok(tap, count_meant(story, "– Det går, säger Eva Ek. \u00B6 Nu ler de.") == 0, "nor is one");
}

static void test_last(struct tap *tap, struct story *story)
{
	story_quote(story, "– Det går, säger Eva Ek och Bo Al. \u00B6 – Ja, säger Eva Ek.");
	tap_ok(tap, together_last(&story->quotes, 1) == &story->quotes.items[0], "those who last spoke as one are found");
	tap_ok(tap, together_last(&story->quotes, 0) == NULL, "but not before they spoke");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_together(&tap, &story);
	test_last(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
