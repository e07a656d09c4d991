/* Direct speech in quotation marks. */
#include "marks.h"

#include "story.h"

static void test_clause(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "”Det går”, säger hon.", marks_with_clause), "-: Det går",
	    "words in marks beside a clause are speech");
	tap_text(tap, story_said(story, "”Det går”, säger hon. ”Vi är glada.”", marks_with_clause), "-: Det går Vi är glada.",
	    "marks behind the clause go on with it");
	tap_text(tap, story_said(story, "”Det går bra nu”, enligt henne.", marks_with_clause), "-: Det går bra nu",
	    "enligt is a clause as well");
	tap_text(tap, story_said(story, "”Går det?” undrar hon.", marks_with_clause), "-: Går det?", "a question keeps its mark");
	tap_text(tap, story_said(story, "\"Det går\", säger hon.", marks_with_clause), "-: Det går", "marks may be straight");
	tap_text(tap, story_said(story, "»Det går«, säger hon.", marks_with_clause), "-: Det går", "or of any other form");
	tap_text(tap, story_said(story, "Hon köpte ”Huset”, säger hon.", marks_with_clause), "", "a title is no speech");
	tap_text(tap, story_said(story, "”Det går bra nu.", marks_with_clause), "", "without a clause it finds nothing");
}

static void test_colon(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "Hon säger: ”Det går bra nu.”", marks_behind_colon), "-: Det går bra nu.",
	    "marks behind a colon are speech");
	tap_text(tap, story_said(story, "Boken heter: ”Huset”", marks_behind_colon), "", "but not where nobody speaks before it");
	tap_text(tap, story_said(story, "Hon säger ”Det går bra nu.”", marks_behind_colon), "", "nor without the colon");
}

static void test_alone(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "”Det går inte längre.”", marks_alone), "-: Det går inte längre.",
	    "a paragraph all in marks is speech");
	tap_text(tap, story_said(story, "”Huset” är en bok om hus.", marks_alone), "", "one that goes on behind them is not");
	tap_text(tap, story_said(story, "Det går inte längre.", marks_alone), "", "nor is one without marks");
}

static void test_pairs(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "Filmen ”Snö” är bra. ”Den är lång”, säger Eva Ek.", marks_with_clause), "-: Den är lång",
	    "marks are paired by the space around them");
	tap_text(tap, story_said(story, "”Den är ’för’ lång”, säger Eva Ek.", marks_with_clause), "-: Den är ’för’ lång",
	    "marks inside belong to the speech");
	tap_ok(tap, quotes_have_taken(&story->quotes, story_word(story, "lång"), story_word(story, "lång") + 1),
	    "which takes its words");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_clause(&tap, &story);
	test_colon(&tap, &story);
	test_alone(&tap, &story);
	test_pairs(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
