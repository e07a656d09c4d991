/* One name for each person or thing. */
#include "aliases.h"

#include "tap.h"

static const char *add(struct aliases *aliases, const char *alias, const char *name)
{
	return aliases_add(aliases, slice_of(alias), slice_of(name));
}

static void test_found(struct tap *tap, struct aliases *aliases, const char *name, const char *wanted, const char *claim)
{
	tap_text(tap, aliases_find(aliases, slice_of(name)), wanted, claim);
}

static void test_whole_names(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	tap_ok(tap, !aliases_are_there(NULL) && !aliases_are_there(&aliases), "at first there are none");
	test_found(tap, &aliases, "Ek", "Ek", "without aliases a name is itself");
	tap_ok(tap, add(&aliases, "Ek", "Eva Ek") == NULL && aliases_are_there(&aliases), "an alias is added");
	test_found(tap, &aliases, "Ek", "Eva Ek", "it becomes its name");
	test_found(tap, &aliases, "EK", "Eva Ek", "in any case");
	test_found(tap, &aliases, "Eva Ek", "Eva Ek", "the name stays");
	test_found(tap, &aliases, "EVA EK", "EVA EK", "as it is written");
	test_found(tap, &aliases, "Bo Ek", "Bo Ek", "a part of a name is no alias");
	test_found(tap, &aliases, "Eks", "Eks", "nor is its genitive");
	test_found(tap, &aliases, "", "", "nor is nothing");
	add(&aliases, "  A\u030Asa \t O\u0308berg ", " A\u030Asa\u00A0 Ek ");
	test_found(tap, &aliases, "ÅSA ÖBERG", "Åsa Ek", "white space and normal form make no difference");
	test_found(tap, &aliases, "A\u030Asa\u2009 Öberg", "Åsa Ek", "in what is looked up either");
	add(&aliases, "H\u0331es", "Bo");
	test_found(tap, &aliases, "\u1E96ES", "Bo", "whether a letter is one with its mark or not");
	aliases_release(&aliases);
}

static void test_no_change(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	add(&aliases, "Eva Ek", "Eva  Ek");
	add(&aliases, "", "Bo");
	add(&aliases, "Bo", " \t");
	tap_ok(tap, !aliases_are_there(&aliases), "what changes nothing is not added");
	tap_ok(tap, add(&aliases, "Eva Ek", "Eva Ek") == NULL && add(&aliases, "Eva Ek", "Eva Al") == NULL,
	    "and gives no alias a name");
	test_found(tap, &aliases, "Eva Ek", "Eva Al", "which may have one yet");
	aliases_release(&aliases);
}

static void test_chains(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	add(&aliases, "a", "B");
	test_found(tap, &aliases, "a", "B", "a chain may be of one");
	add(&aliases, "z", "A");
	add(&aliases, "b", "C");
	test_found(tap, &aliases, "z", "C", "a chain is followed to its end");
	add(&aliases, "c", "D");
	test_found(tap, &aliases, "z", "D", "also where it grows behind what has been followed");
	test_found(tap, &aliases, "B", "D", "from its middle, too");
	add(&aliases, "y", "d");
	test_found(tap, &aliases, "y", "d", "each row has its own spelling of the last name");
	test_found(tap, &aliases, "a", "D", "which others keep");
	add(&aliases, "D", "d\u00E9");
	test_found(tap, &aliases, "y", "d\u00E9", "all that end alike go on together");
	aliases_release(&aliases);
}

static void test_case_alone(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	tap_ok(tap, add(&aliases, "EVA EK", "Eva Ek") == NULL, "a name that differs in case alone is no loop");
	test_found(tap, &aliases, "EVA EK", "Eva Ek", "it is how the name is written");
	add(&aliases, "Ek", "EVA EK");
	test_found(tap, &aliases, "Ek", "Eva Ek", "at the end of a chain, too");
	aliases_release(&aliases);
}

static void test_faults(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;

	add(&aliases, "a", "b");
	tap_ok(tap, add(&aliases, "A", "b") == NULL, "the same once more is no fault");
	tap_text(tap, slice_of(add(&aliases, "A", "c")), "the alias has another name already", "a second name is one");
	test_found(tap, &aliases, "a", "b", "the first stays");
	add(&aliases, "b", "c");
	tap_text(tap, slice_of(add(&aliases, "c", "A")), "the name leads back to its alias", "so is a loop");
	test_found(tap, &aliases, "c", "c", "whose last row is not added");
	test_found(tap, &aliases, "a", "c", "but all before it are");
	tap_ok(tap, add(&aliases, "a", "B") != NULL, "a name that was followed is compared as it was added");
	tap_ok(tap, add(&aliases, "c", "d") == NULL, "behind a loop that was refused the chain may go on");
	test_found(tap, &aliases, "a", "d", "to its end");
	aliases_release(&aliases);
}

/* Each but the first leads to the one before: from the last the way is long. */
static void test_long_chain(struct tap *tap)
{
	enum { LENGTH = 100000 };
	struct aliases aliases = ALIASES_INIT;
	char alias[16], name[16];
	size_t wrong = 0;

	for (size_t i = LENGTH; i > 0; i--) {
		snprintf(alias, sizeof alias, "%zu", i);
		snprintf(name, sizeof name, "%zu", i - 1);
		wrong += add(&aliases, alias, name) != NULL;
	}
	tap_number(tap, wrong, 0, "a chain may have a hundred thousand links");
	test_found(tap, &aliases, "100000", "0", "and is followed");
	tap_ok(tap, add(&aliases, "0", "100000") != NULL, "and its loop is found");
	aliases_release(&aliases);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_whole_names(&tap);
	test_no_change(&tap);
	test_chains(&tap);
	test_case_alone(&tap);
	test_faults(&tap);
	test_long_chain(&tap);
	return tap_finish(&tap);
}
