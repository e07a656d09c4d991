/* What the rules know of words. */
#include "lexicon.h"

#include "stage.h"
#include "tap.h"

static struct lexicon load(const char *directory, bool only, struct report *report)
{
	struct list_source source = {"sv", directory, only};
	struct lexicon lexicon;

	lexicon_load(&lexicon, &source, report);
	return lexicon;
}

static uint64_t classes(const struct lexicon *lexicon, const char *word)
{
	return lexicon_classes(lexicon, lexicon_find(lexicon, slice_of(word)));
}

static bool has(const struct lexicon *lexicon, const char *word, enum lexicon_class class)
{
	return classes(lexicon, word) >> class & 1;
}

static void test_built_in(struct tap *tap, const struct lexicon *lexicon)
{
	tap_ok(tap, has(lexicon, "säger", LEXICON_SAY) && has(lexicon, "säger", LEXICON_FINITE),
	    "säger is a finite verb of saying");
	tap_ok(tap, has(lexicon, "sagt", LEXICON_SUPINE) && !has(lexicon, "sagt", LEXICON_FINITE),
	    "sagt is not finite");
	tap_ok(tap, has(lexicon, "säga", LEXICON_INFINITIVE), "säga is an infinitive");
	tap_ok(tap, has(lexicon, "enligt", LEXICON_SOURCE) && has(lexicon, "enligt", LEXICON_PREPOSITION),
	    "enligt tells a source");
	tap_ok(tap, has(lexicon, "hon", LEXICON_SUBJECT) && has(lexicon, "hon", LEXICON_FEMALE),
	    "hon is a female subject");
	tap_ok(tap, has(lexicon, "de", LEXICON_PLURAL), "de are several");
	tap_ok(tap, has(lexicon, "eva", LEXICON_GIVEN_FEMALE) && has(lexicon, "lars", LEXICON_GIVEN_MALE),
	    "given names have a gender");
	tap_ok(tap, has(lexicon, "t.ex.", LEXICON_ABBREVIATION), "t.ex. is an abbreviation");
	tap_ok(tap, has(lexicon, "rektorn", LEXICON_ROLE_DEFINITE) && !has(lexicon, "rektor", LEXICON_ROLE_DEFINITE),
	    "rektorn is a definite role");
	tap_ok(tap, has(lexicon, "lärarna", LEXICON_ROLE_PLURAL), "lärarna are several");
	tap_ok(tap, classes(lexicon, "paraply") == 0 && classes(lexicon, "") == 0, "other words have no class");
	tap_ok(tap, classes(lexicon, "Säger") == 0, "words are looked up in lower case");
	tap_ok(tap, lexicon_find_any_case(lexicon, slice_of("SÄGER")) == lexicon_find(lexicon, slice_of("säger")),
	    "or in any, where that is asked for");
}

static void test_base_and_endings(struct tap *tap, const struct lexicon *lexicon)
{
	uint32_t definite = lexicon_find(lexicon, slice_of("rektorn"));
	uint64_t role = LEXICON_SET(LEXICON_ROLE);
	uint32_t found;

	tap_text(tap, lexicon_word(lexicon, lexicon->entries[definite].base), "rektor",
	    "a definite form knows its base");
	found = lexicon_find_ending(lexicon, slice_of("namnforskaren"), role);
	tap_text(tap, lexicon_word(lexicon, found), "forskaren", "a compound is known by its end");
	found = lexicon_find_ending(lexicon, slice_of("huvudskådespelare"), role);
	tap_text(tap, lexicon_word(lexicon, found), "skådespelare", "by the longest that is in a list");
	found = lexicon_find_ending(lexicon, slice_of("rektor"), role);
	tap_text(tap, lexicon_word(lexicon, found), "rektor", "a word ends in itself");
	tap_number(tap, lexicon_find_ending(lexicon, slice_of("namnforskaren"), LEXICON_SET(LEXICON_SAY)), 0,
	    "ends of other classes do not count");
	tap_number(tap, lexicon_find_ending(lexicon, slice_of("s"), role), 0, "one letter is no ending");
}

static void test_of_the_user(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	struct lexicon more, only;

	stage_write("reporting-verbs.csv",
	    slice_of("infinitive,present,past,supine,class,particle\nTrumpeta,trumpetar,,,say,\n"
	    "blåsa,blåser,,,say,ut\n"));
	more = load(".", false, &report);
	only = load(".", true, &report);
	tap_ok(tap, has(&more, "trumpetar", LEXICON_SAY) && has(&more, "säger", LEXICON_SAY),
	    "lists are added to the built-in ones");
	tap_ok(tap, has(&more, "trumpeta", LEXICON_INFINITIVE), "their words may have capitals");
	tap_ok(tap, has(&only, "trumpetar", LEXICON_SAY) && !has(&only, "säger", LEXICON_SAY),
	    "or stand in their place");
	tap_ok(tap, classes(&only, "eva") == 0, "a list that is not there is empty then");
	tap_ok(tap, has(&only, "blåser", LEXICON_WANTS_PARTICLE) && has(&only, "ut", LEXICON_PARTICLE),
	    "a verb may want a particle");
	tap_ok(tap, !report.failed, "and nothing is wrong with that");
	lexicon_release(&more);
	lexicon_release(&only);
}

static void test_long(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	char longest[LEXICON_LONGEST + 1], text[200];
	struct lexicon lexicon;

	memset(longest, 'x', LEXICON_LONGEST);
	longest[LEXICON_LONGEST] = '\0';
	snprintf(text, sizeof text, "role\n%s\ny%s\n", longest, longest);
	stage_write("roles.csv", slice_of(text));
	lexicon = load(".", true, &report);
	tap_ok(tap, has(&lexicon, longest, LEXICON_ROLE), "a word may be as long as the longest");
	snprintf(text, sizeof text, "y%s", longest);
	tap_ok(tap, classes(&lexicon, text) == 0, "a longer one is left out");
	tap_ok(tap, lexicon_find_ending(&lexicon, slice_of(text), LEXICON_SET(LEXICON_ROLE)) != 0,
	    "but its end is found");
	lexicon_release(&lexicon);
}

int main(void)
{
	struct report report = REPORT_INIT("kf-x");
	struct tap tap = TAP_INIT;
	struct lexicon lexicon = load(NULL, false, &report);
	struct stage stage;

	stage_open(&stage);
	test_built_in(&tap, &lexicon);
	test_base_and_endings(&tap, &lexicon);
	test_of_the_user(&tap);
	test_long(&tap);
	lexicon_release(&lexicon);
	stage_close(&stage);
	return tap_finish(&tap);
}
