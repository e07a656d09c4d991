/* Direct speech behind a dash. */
#include "dash.h"

#include "story.h"

static void test_clause(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "– Det går, säger hon.", dash_with_clause), "-: Det går",
	    "the speech ends before the comma of its clause");
	tap_text(tap, story_said(story, "– Det går, säger hon. Vi är glada.", dash_with_clause), "-: Det går Vi är glada.",
	    "it goes on behind the clause, up to its stop");
	tap_text(tap, story_said(story, "– Det går, säger Eva Ek, rektor på Nyskolan.", dash_with_clause), "-: Det går",
	    "an apposition is no speech");
	tap_text(tap, story_said(story, "– Går det? undrar hon.", dash_with_clause), "-: Går det?", "a question keeps its mark");
	tap_text(tap, story_said(story, "– Det går, säger hon, men inte bra.", dash_with_clause), "-: Det går men inte bra.",
	    "behind a comma the speech goes on");
	tap_text(tap, story_said(story, "Det – ett hus – går bra, säger hon.", dash_with_clause), "",
	    "a dash inside a sentence is a pause");
	tap_text(tap, story_said(story, "– Det går bra.", dash_with_clause), "", "without a clause it finds nothing");
}

static void test_signature(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "– Vi är stolta över det. Eva Ek, vd på Bolaget.", dash_with_signature), "-: Vi är stolta över det.",
	    "a name and a role sign the speech before them");
	tap_text(tap, story_said(story, "– Vi är stolta över det.", dash_with_signature), "", "without them it finds nothing");
	tap_text(tap, story_said(story, "Vi är stolta över det. Eva Ek, vd på Bolaget.", dash_with_signature), "", "nor without a dash");
}

static void test_others(struct tap *tap, struct story *story)
{
	tap_text(tap, story_said(story, "– Det går bra.", dash_alone), "-: Det går bra.",
	    "a paragraph behind a dash is speech");
	tap_text(tap, story_said(story, "Det går bra – nästan.", dash_alone), "", "one that a dash does not open is not");
	tap_text(tap, story_said(story, "–", dash_alone), "", "nor is a dash alone");
	tap_text(tap, story_said(story, "# – Det går bra.", dash_alone), "", "nor is a heading");
	tap_text(tap, story_said(story, "Eva Ek beskriver det så här: – Det går bra.", dash_behind_colon), "-: Det går bra.",
	    "speech may stand behind a colon and a dash");
	tap_text(tap, story_said(story, "Klockan 14: – Det går bra.", dash_behind_colon), "",
	    "but not where nobody speaks before the colon");
}

static void test_taken(struct tap *tap, struct story *story)
{
	story_said(story, "– Det går, säger hon. Vi är glada.", dash_with_clause);
	tap_ok(tap, quotes_have_taken(&story->quotes, 0, story->reading.first[1]), "its words are taken");
	tap_ok(tap, story->quotes.taken[story_word(story, "säger")], "those of the clause, too");
	story_said(story, "Det går bra.", dash_with_clause);
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
