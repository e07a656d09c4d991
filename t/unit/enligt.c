/* Indirect speech by a source. */
#include "enligt.h"

#include "story.h"

static void test_enligt(struct tap *tap, struct story *story)
{
	tap_text(tap, story_reported(story, "Enligt Eva Ek går det bra.", enligt_in_sentence), "-: går det bra",
	    "enligt may begin the sentence");
	tap_text(tap, story_reported(story, "Det går bra, enligt Eva Ek.", enligt_in_sentence), "-: Det går bra",
	    "end it");
	tap_text(tap, story_reported(story, "Det går enligt Eva Ek bra.", enligt_in_sentence), "-: Det går bra",
	    "or part it");
	tap_number(tap, story->quotes.items[0].span_count, 2, "into two spans then");
	tap_text(tap, story_reported(story, "Det går bra.", enligt_in_sentence), "", "without it there is nothing");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_enligt(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
