/* Direct speech in quotation marks. */
#include "marks.h"

#include "story.h"

typedef bool rule(const struct scene *scene, struct quotes *quotes, const char *name);

static struct slice found(struct story *story, rule *by, const char *text)
{
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return story_found(story, &scene, by);
}

static void test_clause(struct tap *tap, struct story *story)
{
	rule *by = marks_with_clause;

	tap_text(tap, found(story, by, "”Det går”, säger hon."), "-: Det går",
	    "words in marks beside a clause are speech");
	tap_text(tap, found(story, by, "”Det går”, säger hon. ”Vi är glada.”"), "-: Det går Vi är glada.",
	    "marks behind the clause go on with it");
	tap_text(tap, found(story, by, "”Det går bra nu”, enligt henne."), "-: Det går bra nu",
	    "enligt is a clause as well");
	tap_text(tap, found(story, by, "”Går det?” undrar hon."), "-: Går det?", "a question keeps its mark");
	tap_text(tap, found(story, by, "\"Det går\", säger hon."), "-: Det går", "marks may be straight");
	tap_text(tap, found(story, by, "»Det går«, säger hon."), "-: Det går", "or of any other form");
	tap_text(tap, found(story, by, "Hon köpte ”Huset”, säger hon."), "", "a title is no speech");
	tap_text(tap, found(story, by, "”Det går bra nu."), "", "without a clause it finds nothing");
}

static void test_colon(struct tap *tap, struct story *story)
{
	rule *by = marks_behind_colon;

	tap_text(tap, found(story, by, "Hon säger: ”Det går bra nu.”"), "-: Det går bra nu.",
	    "marks behind a colon are speech");
	tap_text(tap, found(story, by, "Boken heter: ”Huset”"), "", "but not where nobody speaks before it");
	tap_text(tap, found(story, by, "Hon säger ”Det går bra nu.”"), "", "nor without the colon");
}

static void test_alone(struct tap *tap, struct story *story)
{
	rule *by = marks_alone;

	tap_text(tap, found(story, by, "”Det går inte längre.”"), "-: Det går inte längre.",
	    "a paragraph all in marks is speech");
	tap_text(tap, found(story, by, "”Huset” är en bok om hus."), "", "one that goes on behind them is not");
	tap_text(tap, found(story, by, "Det går inte längre."), "", "nor is one without marks");
}

static void test_pairs(struct tap *tap, struct story *story)
{
	rule *by = marks_with_clause;

	tap_text(tap, found(story, by, "Filmen ”Snö” är bra. ”Den är lång”, säger Eva Ek."), "-: Den är lång",
	    "marks are paired by the space around them");
	tap_text(tap, found(story, by, "”Den är ’för’ lång”, säger Eva Ek."), "-: Den är ’för’ lång",
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
