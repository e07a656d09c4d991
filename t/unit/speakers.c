/* Naming the speakers of quotes. */
#include "speakers.h"

#include "story.h"

static struct slice told(struct story *story, const char *text)
{
	story_quote(story, text);
	return story_told(story);
}

static void test_clauses(struct tap *tap, struct story *story)
{
	tap_text(tap, told(story, "Eva Ek och Bo Al kom. \u00B6 – Det går, säger hon. \u00B6 – Nej, säger han."),
	    "Eva Ek: Det går|Bo Al: Nej", "a pronoun means somebody of its gender");
	tap_text(tap, told(story, "Eva Ek kom. \u00B6 – Det går, säger Ek."), "Eva Ek: Det går",
	    "a surname means who has it");
	tap_text(tap, told(story, "Rektor Eva Ek kom. Bo Al gick. \u00B6 – Det går, säger rektorn."), "Eva Ek: Det går",
	    "a role means who has it");
	tap_text(tap, told(story, "– Det går, säger polisen."), "polisen: Det går",
	    "where nobody has it the words themselves speak");
	tap_text(tap, told(story, "– Nu går det, säger Eva Ek och Bo Al. \u00B6 – Ja, säger de."),
	    "Eva Ek och Bo Al: Nu går det|Eva Ek och Bo Al: Ja", "several are those who spoke together");
	tap_text(tap, told(story, "– Det går, säger hon."), "-: Det går", "a pronoun that means nobody names nobody");
}

static void test_rules(struct tap *tap, struct story *story)
{
	tap_text(tap, told(story, "Eva Ek kom. Bo Al gick. \u00B6 Eva Ek fortsätter: \u00B6 – Det går bra."),
	    "Eva Ek: Det går bra.",
	    "a lead-in names who speaks next");
	tap_text(tap, slice_of(story->quotes.items[0].rule), "lead-in", "which is told");
	tap_text(tap, told(story, "– Det går, säger Eva Ek. \u00B6 – Det går bra."),
	    "Eva Ek: Det går|Eva Ek: Det går bra.",
	    "who spoke goes on");
	tap_text(tap, slice_of(story->quotes.items[1].rule), "chain", "in a chain");
	tap_text(tap, told(story, "– Det går bra. \u00B6 – Det går, säger Eva Ek. Bo Al gick."),
	    "Eva Ek: Det går bra.|Eva Ek: Det går Bo Al gick.",
	    "the first words are those of the first to be named");
	tap_text(tap, slice_of(story->quotes.items[0].rule), "next", "who speaks next");
}

static void test_lists(struct tap *tap, struct story *story)
{
	tap_text(tap, told(story, "Att köpa: \u00B6 – Mjölk och bröd \u00B6 – Ägg och ost"), "",
	    "paragraphs behind dashes that nobody can have said are a list");
	tap_text(tap, told(story, "– Ägg och ost. \u00B6 – Det går, säger en kvinna."),
	    "-: Ägg och ost.|en kvinna: Det går",
	    "not where another has a speaker");
}

static void test_turns(struct tap *tap, struct story *story)
{
	char turns[16] = "";
	size_t length = 0;

	told(story, "– Det går, säger Eva Ek. \u00B6 – Ja. \u00B6 – Nej, säger Bo Al. \u00B6 – Jo, säger Eva Ek.");
	for (size_t i = 0; i < story->quotes.count && length < sizeof turns - 1; i++)
		turns[length++] = (char)('0' + story->quotes.items[i].turn);
	turns[length] = '\0';
	tap_text(tap, slice_of(turns), "1123", "a turn lasts until somebody else speaks");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_clauses(&tap, &story);
	test_rules(&tap, &story);
	test_lists(&tap, &story);
	test_turns(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
