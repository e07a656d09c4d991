/* What looks like the name of a person. */
#include "nameshape.h"

#include "tap.h"

static void test_names(struct tap *tap, const struct lexicon *lexicon)
{
	static const struct {
		const char *text;
		size_t words;
	} cases[] = {
	    {"Lena Berg", 2}, {"LENA ÖBERG", 2}, {"Per-Ola Lindahl", 2}, {"Anna von Sydow", 2}, {"Åsa O'Hara", 2},
	    {"Eva S:t Cyr", 3}, {"Anna K. Berg", 3}, {"J.P. Berg", 2}, {"Ale", 1}, {"Anna Maria Karin Berg", 4},
	    {"Lena berg", 0}, {"lena Berg", 0}, {"Anna von", 0}, {"Badet öppnar", 0}, {"Nytt bad i Umeå", 0},
	    {"Lena BERG", 0}, {"Lena Berg 2", 0}, {"Lena Berg:", 0}, {"A B C D E", 0}, {"von Sydow", 0}, {"", 0},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char name[100];

		snprintf(name, sizeof name, "'%s' is a name of %zu words", cases[i].text, cases[i].words);
		tap_number(tap, nameshape_words(lexicon, slice_of(cases[i].text)), cases[i].words, name);
	}
}

static void test_given(struct tap *tap, const struct lexicon *lexicon)
{
	tap_ok(tap, nameshape_is_given(lexicon, slice_of("Anna Berg")), "Anna is a given name");
	tap_ok(tap, nameshape_is_given(lexicon, slice_of("ÅSA BERG")), "in capitals, too");
	tap_ok(tap, nameshape_is_given(lexicon, slice_of("Anna-Zorba Berg")), "half a double name is enough");
	tap_ok(tap, !nameshape_is_given(lexicon, slice_of("Upplands Väsby")), "Upplands is none");
	tap_ok(tap, nameshape_is_capitals(slice_of("NYTT BAD, 3")), "capitals are capitals beside marks and digits");
	tap_ok(tap, !nameshape_is_capitals(slice_of("NYTT bad")), "but not beside small letters");
	tap_ok(tap, !nameshape_is_capitals(slice_of("Å")), "one letter is not enough");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");
	struct lexicon lexicon;

	lexicon_load(&lexicon, &source, &report);
	test_names(&tap, &lexicon);
	test_given(&tap, &lexicon);
	lexicon_release(&lexicon);
	return tap_finish(&tap);
}
