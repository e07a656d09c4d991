/* Quotation marks by pairs. */
#include "pairs.h"

#include "story.h"

/* Lends what stands between the marks of each pair of the first block, with bars between; a mark that is not closed ends in `...`. */
static struct slice between(struct story *story, const char *text)
{
	struct scene scene;
	struct pair pair;

	story_read(story, text);
	scene = story_scene(story, 0);
	story->told.length = 0;
	for (size_t at = scene.first; pairs_next(&scene, at, &pair); at = pair.close + 1) {
		buffer_add_text(&story->told, story->told.length > 0 ? "|" : "");
		buffer_add_slice(&story->told, story_text(story, 0, pair.open + 1, pair.close));
		buffer_add_text(&story->told, pair.close == scene.end ? "..." : "");
	}
	return buffer_slice(&story->told);
}

static void test_pairs(struct tap *tap, struct story *story)
{
	static const struct {
		const char *text, *wanted, *name;
	} cases[] = {
	    {"Filmen ”Snö” är bra.", "Snö", "two marks are a pair"},
	    {"Både ”Snö” och \"Is\" är bra.", "Snö|Is", "there may be several, of any form"},
	    {"Hon sade (”Det går”).", "Det går", "a bracket may stand before one"},
	    {"Hon sade –”Det går”.", "Det går", "and so may a dash"},
	    {"”Boken ”Is” är bra”, sade hon.", "Boken ”Is” är bra", "a pair inside belongs to the outer one"},
	    {"”Boken ”Is är bra”, sade hon.", "Boken ”Is är bra", "a mark inside that is never closed spoils nothing"},
	    {"Hon sade: ”Det går. Vi är glada.", "Det går. Vi är glada....", "a pair may not be closed in the block"},
	    {"Det går”, sade hon.", "", "a mark that only closes is no pair"},
	    {"Den är 5 ” bred.", "", "nor is one with space on both sides"},
	    {"Det går bra nu.", "", "without marks there is none"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, between(story, cases[i].text), cases[i].wanted, cases[i].name);
}

static void test_marks(struct tap *tap, struct story *story)
{
	struct scene scene;

	story_read(story, "Filmen ”Snö” är bra.");
	scene = story_scene(story, 0);
	tap_ok(tap, pairs_may_open(&scene, 1) && !pairs_may_close(&scene, 1), "a mark behind a space opens");
	tap_ok(tap, pairs_may_close(&scene, 3) && !pairs_may_open(&scene, 3), "one right behind a word closes");
	tap_ok(tap, !pairs_may_open(&scene, 2) && !pairs_may_close(&scene, 2), "a word does neither");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_pairs(&tap, &story);
	test_marks(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
