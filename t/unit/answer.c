/* Direct speech that only its place shows. */
#include "answer.h"

#include "story.h"

/* What is found in block 1 below block 0, a label that is in force. */
static struct slice under_label(struct story *story, const char *text)
{
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 1);
	scene.label = 0;
	return story_found(story, &scene, answer_under_label);
}

/* What is found in block 1 below block 0, a question, in an article that marks speech in no other way or does. */
static struct slice behind_question(struct story *story, const char *text, bool in_interview)
{
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 1);
	scene.in_interview = in_interview;
	return story_found(story, &scene, answer_to_question);
}

static void test_label(struct tap *tap, struct story *story)
{
	struct scene scene;

	tap_text(tap, under_label(story, "@ Eva Ek, rektor: \u00B6 Det går bra nu."), "-: Det går bra nu.",
	    "a paragraph under a label is speech");
	tap_ok(tap, story->quotes.items[0].mark == QUOTE_LABEL && story->quotes.items[0].has_clause &&
	    story->quotes.items[0].clause_block == 0, "its clause is the label");
	tap_ok(tap, story->quotes.items[0].clause.subject.name_count == 1, "which names the speaker");
	tap_text(tap, under_label(story, "@ Eva Ek, rektor: \u00B6 # Det går bra nu."), "", "a heading is not");
	tap_text(tap, under_label(story, "@ Eva Ek, rektor: \u00B6 ? Går det bra?"), "", "nor is a question");
	tap_text(tap, under_label(story, "@ Eva Ek, rektor: \u00B6 ! Skolan har tio elever."), "", "nor is a fact");
	story_read(story, "Eva Ek \u00B6 Det går bra nu.");
	scene = story_scene(story, 1);
	tap_text(tap, story_found(story, &scene, answer_under_label), "", "without a label there is nothing");
}

static void test_question(struct tap *tap, struct story *story)
{
	tap_text(tap, behind_question(story, "? Hur går det? \u00B6 Jag tycker att det går bra.", true),
	    "-: Jag tycker att det går bra.", "in an interview a paragraph behind a question answers");
	tap_ok(tap, story->quotes.items[0].mark == QUOTE_LABEL, "its mark is that of a label");
	tap_text(tap, behind_question(story, "? Hur går det? \u00B6 Jag tycker att det går bra.", false), "",
	    "where no question is in force there is nothing");
	tap_text(tap, behind_question(story, "? Hur går det? \u00B6 # Jag och mitt hus", true), "",
	    "a heading is no answer");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_label(&tap, &story);
	test_question(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
