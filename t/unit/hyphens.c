/* Words that a hyphen at the end of a line parts. */
#include "hyphens.h"

#include "tap.h"

static void test_words(struct tap *tap)
{
	static const struct {
		const char *line, *next, *text, *added;
		bool joined;
		const char *claim;
	} cases[] = {
	    {"en kommun-", "styrelse vet", "Kommunstyrelse.", "en kommun", true, "a word is joined as it stands elsewhere"},
	    {"ÅTER-", "ÖPPNING", "(återöppning)", "ÅTER", true, "in any case"},
	    {"kommun-", "styrelsen", "kommunstyrelsens", "kommun- ", false, "part of another word is not it"},
	    {"kommun-", "styrelsen", "hela-kommunstyrelsen", "kommun- ", false, "nor is part of one with a hyphen"},
	    {"kommun-", "styrelsen", "kommun styrelsen", "kommun- ", false, "nor are its parts"},
	    {"it-", "chefen.", "IT-chefen är ny.", "it-", true, "the hyphen stays where it stands elsewhere"},
	    {"it-chefs-", "byte", "it-chefsbyte", "it-chefs", true, "the word may have another"},
	    {"sol-", "skydd", "sol-skydd solskydd", "sol", true, "but without it is better"},
	    {"Maj-", "Britt", "", "Maj-", true, "it stays between capitals"},
	    {"maj-", "Britt", "", "maj- ", false, "not before one only"},
	    {"hem-", "och skolmiljö", "hem och hem", "hem- ", false, "else it and a space stay"},
	    {"2010-", "talet", "2010-talet", "2010-", true, "numbers are words"},
	    {"dyrt -", "men", "dyrtmen", "dyrt - ", false, "a hyphen alone parts no word"},
	    {"dyrt-", "(men", "dyrtmen", "dyrt- ", false, "nor does one before a bracket"},
	};
	struct buffer added = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct hyphens hyphens = {.text = slice_of(cases[i].text)};
		bool joined = hyphens_add(&hyphens, &added, slice_of(cases[i].line), slice_of(cases[i].next));

		tap_text(tap, buffer_slice(&added), cases[i].added, cases[i].claim);
		tap_ok(tap, joined == cases[i].joined, "and it is told");
		added.length = 0;
	}
	buffer_release(&added);
}

static void test_long_words(struct tap *tap)
{
	struct buffer word = BUFFER_INIT, added = BUFFER_INIT;
	struct hyphens hyphens;

	for (int i = 0; i < 300; i++)
		buffer_add_text(&word, "ö");
	hyphens = (struct hyphens){.text = buffer_slice(&word)};
	tap_ok(tap, !hyphens_add(&hyphens, &added, slice_of("ö-"), slice_part(buffer_slice(&word), 0, word.length - 2)),
	    "words without end are not looked for");
	buffer_release(&word);
	buffer_release(&added);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_words(&tap);
	test_long_words(&tap);
	return tap_finish(&tap);
}
