/* Indirect speech. */
#include "indirect.h"

#include "story.h"

static void test_behind_verb(struct tap *tap, struct story *story)
{
	tap_text(tap, story_reported(story, "Hon säger att det går.", indirect_behind_verb), "-: det går",
	    "what stands behind att is reported");
	tap_text(tap, story_reported(story, "I dag menar Eva Ek att det går.", indirect_behind_verb), "-: det går",
	    "also where the verb stands first");
	tap_text(tap, story_reported(story, "Hon tycker det är bra.", indirect_behind_verb), "-: det är bra",
	    "and without att");
	tap_text(tap, story_reported(story, "Hon säger att det går. Det är bra.", indirect_behind_verb), "-: det går",
	    "a report ends with its sentence");
	tap_text(tap, story_reported(story, "Hon säger att det går ”så bra som det kan gå”.", indirect_behind_verb),
	    "-: det går ”så bra som det kan gå”", "it may hold marks");
	tap_ok(tap, story->quotes.items[0].kind == QUOTE_MIXED, "and is mixed then");
	tap_text(tap, story_reported(story, "Man säger att det går.", indirect_behind_verb), "",
	    "nobody says what man says");
	tap_text(tap, story_reported(story, "Hon säger inte att det går.", indirect_behind_verb), "",
	    "nor what is not said");
	tap_text(tap, story_reported(story, "Hon hoppas att det går.", indirect_behind_verb), "",
	    "a hope is nobody's words");
	tap_text(tap, story_reported(story, "Jag säger att det går.", indirect_behind_verb), "",
	    "the writer is not quoted");
	tap_text(tap, story_reported(story, "Hon vågar inte säga att det går.", indirect_behind_verb), "",
	    "nor is who does not dare to say it");
}

static void test_before_verb(struct tap *tap, struct story *story)
{
	tap_text(tap, story_reported(story, "Det går bra nu, säger hon.", indirect_before_verb), "-: Det går bra nu",
	    "what stands before the clause is reported");
	tap_text(tap, story_reported(story, "Det går bra nu, skrattar hon.", indirect_before_verb), "",
	    "laughing reports nothing");
	tap_text(tap, story_reported(story, "Det går bra nu säger hon.", indirect_before_verb), "",
	    "without a comma there is nothing");
}

static void test_taken(struct tap *tap, struct story *story)
{
	struct scene scene;

	story_read(story, "Hon säger att det går.");
	scene = story_scene(story, 0);
	quotes_clear(&story->quotes, &story->reading);
	quotes_take(&story->quotes, scene.first, scene.end);
	indirect_behind_verb(&scene, scene.first, scene.end, &story->quotes, "rule");
	tap_number(tap, story->quotes.count, 0, "what is part of direct speech is not reported again");
}

/* All that is quoted in the text. */
static struct slice all_quotes(struct story *story, const char *text)
{
	story_read(story, text);
	quoting_find(&story->quotes, &story->reading, &story->persons);
	return story_told(story);
}

static void test_in_blocks(struct tap *tap, struct story *story)
{
	tap_text(tap, all_quotes(story, "”Det går bra nu”, säger Eva Ek och tillägger att det är ”kul”."),
	    "-: Det går bra nu|-: det är ”kul”", "a clause of direct speech may report something, too");
	tap_text(tap, all_quotes(story, "Eva Ek säger att det går: ”Det är riktigt bra.”"),
	    "-: det går|-: Det är riktigt bra.", "and so may a lead-in");
	all_quotes(story, "Filmen ”Sommaren vid sjön” är slut. Eva Ek säger att den är bra.");
	tap_ok(tap, story->quotes.count == 1 && story->quotes.items[0].kind == QUOTE_INDIRECT,
	    "marks in a sentence before a report do not make it mixed");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_behind_verb(&tap, &story);
	test_before_verb(&tap, &story);
	test_taken(&tap, &story);
	test_in_blocks(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
