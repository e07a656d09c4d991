/* Who a stretch of narration is about. */
#include "topic.h"

#include "story.h"

static struct discourse discourse_of(struct story *story, const char *text)
{
	story_quote(story, text);
	return (struct discourse){&story->reading, &story->persons, &story->quotes, story->quotes.count};
}

static struct slice name_of(const struct story *story, size_t person)
{
	return person == PERSONS_NONE ? slice_of("nobody") : story->persons.items[person].name;
}

/* Who the first block is about. */
static struct slice topic(struct story *story, const char *text)
{
	struct discourse discourse = discourse_of(story, text);

	return name_of(story, topic_of(&discourse, 0, SIZE_MAX));
}

static void test_topic(struct tap *tap, struct story *story)
{
	struct discourse discourse;

	tap_text(tap, topic(story, "Eva Ek kom till byn."), "Eva Ek", "a text is about its subject");
	tap_text(tap, topic(story, "Eva Ek säger att Bo Al går."), "Eva Ek",
	    "about who reports, not who is reported on");
	tap_text(tap, topic(story, "Eva Eks hund skäller."), "nobody", "not about who owns something");
	tap_text(tap, topic(story, "Det regnar."), "nobody", "or about nobody");
	discourse = discourse_of(story, "Eva Eks hund skäller.");
	tap_text(tap, name_of(story, topic_only_person(&discourse, 0, SIZE_MAX)), "Eva Ek",
	    "who owns may be the only one named");
	discourse = discourse_of(story, "Eva Eks hund skäller på Bo Al.");
	tap_text(tap, name_of(story, topic_only_person(&discourse, 0, SIZE_MAX)), "nobody", "of two neither is");
	tap_text(tap, name_of(story, topic_only_person(&discourse, 0, story_word(story, "skäller"))), "Eva Ek",
	    "but before the second the first is");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_topic(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
