/* Names as users ask for them. */
#include "names.h"

#include "tap.h"

static void test_matches(struct tap *tap)
{
	static const struct {
		const char *asked, *name;
		bool meant;
	} cases[] = {
	    {"Anna Berg", "Anna Berg", true}, {"anna berg", "Anna Berg", true}, {"Berg", "Anna Berg", true},
	    {"ANNA", "Anna Berg", true}, {"Bergs", "Anna Berg", true}, {"berg's", "Anna Berg", true},
	    {"Berg\u2019s", "Anna Berg", true}, {"Anna Bergs", "Anna Berg", true}, {"ÖBERG", "Åsa Öberg", true},
	    {"Fritz'", "Eva Fritz", true}, {"Fritz\u2019", "Eva Fritz", true}, {"Fritz", "Eva Fritz", true},
	    {"Andreas", "Andreas Ek", true}, {"Andreas'", "Andreas Ek", true}, {"Bergs", "Anna Bergs", true},
	    {"SKR:s", "SKR", true}, {"Maria", "Anna Maria Berg", true}, {"Maria Berg", "Anna Maria Berg", true},
	    {"Olle", "Eva Lind och Olle Ek", true}, {"von Sydow", "Ebba von Sydow", true},
	    {"Ber", "Anna Berg", false}, {"erg", "Anna Berg", false}, {"Berg", "Anna Bergs", false},
	    {"Anna Ek", "Anna Berg", false}, {"Anna Berg Ek", "Anna Berg", false}, {"Berg Anna", "Anna Berg", false},
	    {"Anna", "Anna-Lena Berg", false}, {"Andrea", "Andreas Ek", false}, {"Oberg", "Åsa Öberg", false},
	    {"", "Anna Berg", false}, {"s", "Anna Berg", false}, {"'", "Anna Berg", false}, {"Berg", "", false},
	};
	char name[120];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		snprintf(name, sizeof name, "'%s' %s '%s'", cases[i].asked, cases[i].meant ? "means" : "does not mean",
		    cases[i].name);
		tap_ok(tap, names_match(slice_of(cases[i].asked), slice_of(cases[i].name)) == cases[i].meant, name);
	}
}

static void test_typed(struct tap *tap)
{
	struct buffer typed = BUFFER_INIT;

	tap_ok(tap, names_add_typed(&typed, slice_of("  Åsa \t O\u0308berg ")), "a typed name may have any white space");
	tap_text(tap, buffer_slice(&typed), "Åsa Öberg", "it gets the spaces and the normal form of records");
	tap_ok(tap, !names_add_typed(&typed, slice_of(" \t")), "white space alone is no name");
	tap_ok(tap, !names_add_typed(&typed, slice_of("\xD6" "berg")), "what is not UTF-8 is no name");
	tap_text(tap, buffer_slice(&typed), "Åsa Öberg", "what is no name adds nothing");
	buffer_release(&typed);
}

static void test_joint(struct tap *tap)
{
	static const char *const names[] = {"Eva", "Bo", "Åsa"}, *const wanted[] = {"Eva", "Eva och Bo", "Eva, Bo och Åsa"};
	struct buffer joint = BUFFER_INIT;

	for (size_t count = 1; count <= 3; count++) {
		size_t length = 0;

		joint.length = 0;
		for (size_t i = 0; i < count; i++) {
			names_add_joint(&joint, slice_of(names[i]), i, count);
			length += strlen(names[i]) + NAMES_BETWEEN;
		}
		tap_text(tap, buffer_slice(&joint), wanted[count - 1], "names of several are joined");
		tap_ok(tap, joint.length <= length, "in the room that is told");
	}
	buffer_release(&joint);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_matches(&tap);
	test_typed(&tap);
	test_joint(&tap);
	tap_text(&tap, names_shortest(slice_of("Berg's")), "Berg", "the shortest form is without the genitive");
	tap_text(&tap, names_shortest(slice_of("Anna")), "Anna", "a name without an ending is its shortest form");
	return tap_finish(&tap);
}
