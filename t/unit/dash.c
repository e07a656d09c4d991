/* Direct speech behind a dash. */
#include "dash.h"

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
	rule *by = dash_with_clause;

	tap_text(tap, found(story, by, "– Det går, säger hon."), "-: Det går",
	    "the speech ends before the comma of its clause");
	tap_text(tap, found(story, by, "– Det går, säger hon. Vi är glada."), "-: Det går Vi är glada.",
	    "it goes on behind the clause, up to its stop");
	tap_text(tap, found(story, by, "– Det går, säger Eva Ek, rektor på Nyskolan."), "-: Det går",
	    "an apposition is no speech");
	tap_text(tap, found(story, by, "– Går det? undrar hon."), "-: Går det?", "a question keeps its mark");
	tap_text(tap, found(story, by, "– Det går, säger hon, men inte bra."), "-: Det går men inte bra.",
	    "behind a comma the speech goes on");
	tap_text(tap, found(story, by, "Det – ett hus – går bra, säger hon."), "",
	    "a dash inside a sentence is a pause");
	tap_text(tap, found(story, by, "– Det går bra."), "", "without a clause it finds nothing");
}

static void test_signature(struct tap *tap, struct story *story)
{
	rule *by = dash_with_signature;

	tap_text(tap, found(story, by, "– Vi är stolta över det. Eva Ek, vd på Bolaget."), "-: Vi är stolta över det.",
	    "a name and a role sign the speech before them");
	tap_text(tap, found(story, by, "– Vi är stolta över det."), "", "without them it finds nothing");
	tap_text(tap, found(story, by, "Vi är stolta över det. Eva Ek, vd på Bolaget."), "", "nor without a dash");
}

static void test_others(struct tap *tap, struct story *story)
{
	tap_text(tap, found(story, dash_alone, "– Det går bra."), "-: Det går bra.",
	    "a paragraph behind a dash is speech");
	tap_text(tap, found(story, dash_alone, "Det går bra – nästan."), "", "one that a dash does not open is not");
	tap_text(tap, found(story, dash_alone, "–"), "", "nor is a dash alone");
	tap_text(tap, found(story, dash_alone, "# – Det går bra."), "", "nor is a heading");
	tap_text(tap, found(story, dash_behind_colon, "Eva Ek beskriver det så här: – Det går bra."), "-: Det går bra.",
	    "speech may stand behind a colon and a dash");
	tap_text(tap, found(story, dash_behind_colon, "Klockan 14: – Det går bra."), "",
	    "but not where nobody speaks before the colon");
}

static void test_taken(struct tap *tap, struct story *story)
{
	found(story, dash_with_clause, "– Det går, säger hon. Vi är glada.");
	tap_ok(tap, quotes_have_taken(&story->quotes, 0, story->reading.first[1]), "its words are taken");
	tap_ok(tap, story->quotes.taken[story_word(story, "säger")], "those of the clause, too");
	found(story, dash_with_clause, "Det går bra.");
	tap_ok(tap, !quotes_have_taken(&story->quotes, 0, story->reading.first[1]),
	    "where it finds nothing none is taken");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_clause(&tap, &story);
	test_signature(&tap, &story);
	test_others(&tap, &story);
	test_taken(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
