/* Lines wrapped at some 80 columns. */
#include "wrapped.h"

#include "tap.h"

#define LINE_1 "Badhuset i Tvärån öppnar igen till hösten efter nästan två års ombyggnad. Kommunen"
#define LINE_2 "har lagt tolv miljoner kronor på nya bassänger, och taket är tätt för första gången"
#define LINE_3 "på många år. Det har varit en lång väntan för alla som simmar, säger badmästaren på"
#define START "Badhuset i Tvärån öppnar igen till hösten efter nästan två års ombyggnad, säger "
#define COLUMN LINE_1 "\n" LINE_2 " \n" LINE_3 "\n"
#define JOINED LINE_1 " " LINE_2 " " LINE_3
#define LONG "En rad som är mycket längre än alla de andra raderna i texten är hela stycket, för den är inte bruten."

struct bench {
	struct report report;
	struct wording wording;
	struct buffer text;
	unsigned done;
};

static struct slice join(struct bench *bench, const char *text)
{
	struct wrapped shape = wrapped_measure(slice_of(text));

	bench->text.length = 0;
	bench->done = wrapped_add(&bench->text, slice_of(text), &shape, &bench->wording);
	return buffer_slice(&bench->text);
}

static void test_shapes(struct tap *tap)
{
	static const struct {
		const char *text;
		bool on_page, in_export;
		const char *claim;
	} cases[] = {
	    {COLUMN "orten.\n", true, true, "a column of text is wrapped"},
	    {COLUMN "orten.\n\n" COLUMN "stranden.\n", true, true, "so are two"},
	    {LINE_1 "\nhar betalat.\n", false, true, "one line that goes on in the next is enough in an export only"},
	    {LINE_1 "\nEk har betalat.\n", false, true, "there it goes on where no sentence ends, too"},
	    {LINE_1 ".\nDet är klart.\n" LINE_2 ".\nDet är tätt.\n" LINE_3 ".\nDet är allt.\n", false, false,
	        "paragraphs that end where lines end are not wrapped"},
	    {LINE_1 "\n\nhar betalat.\n", false, false, "nothing goes on behind a blank line"},
	    {LINE_1 "\n \u00A0\nhar betalat.\n", false, false, "nor behind one with a no-break space"},
	    {"En rad som är kort\nen rad till\noch en.\n", false, false, "short lines are not wrapped"},
	    {COLUMN "orten.\n\n" LONG "\n", false, true, "a longer line on its own matters on pages"},
	    {LONG "\nRad.\n" COLUMN "\n" LONG "\nRad.\n" LONG "\nRad.\n", false, false,
	        "as many longer ones that others follow matter everywhere"},
	    {LINE_1 "\n" LINE_2 "\n" LINE_3 "\n– Ja, säger hon.\n", false, true, "a line above speech does not count"},
	    {"", false, false, "nothing is not wrapped"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct slice text = slice_of(cases[i].text);
		struct wrapped shape = wrapped_measure(text);

		tap_ok(tap, wrapped_is(&shape, text, false) == cases[i].on_page, cases[i].claim);
		tap_ok(tap, wrapped_is(&shape, text, true) == cases[i].in_export, "and in an export");
	}
}

static void test_lines(struct tap *tap, struct bench *bench)
{
	static const char *const cases[][3] = {
	    {COLUMN "orten.\n", JOINED " orten.\n", "lines are joined with one space"},
	    {COLUMN "  orten.\r\nSlut.\r\n", JOINED " orten.\r\nSlut.\r\n", "only there, ends of lines change"},
	    {COLUMN "orten.", JOINED " orten.\n", "a last line gets its newline"},
	    {COLUMN "\norten.\n", JOINED "\n\norten.\n", "none is joined behind a blank line"},
	    {COLUMN "Tvärån.\n", JOINED " Tvärån.\n", "the next may begin with a capital"},
	    {COLUMN "– Ja, säger hon.\n", JOINED "\n– Ja, säger hon.\n", "but not with a dash"},
	    {COLUMN "- Ja, säger hon.\n", JOINED "\n- Ja, säger hon.\n", "nor with a hyphen"},
	    {COLUMN "• simhall\n", JOINED "\n• simhall\n", "nor with a bullet"},
	    {COLUMN "2. Simhallen\n", JOINED "\n2. Simhallen\n", "nor with a number and a full stop"},
	    {COLUMN "2017. Då var det så.\n", JOINED " 2017. Då var det så.\n", "a year is no such number"},
	    {COLUMN "> orten\n", JOINED "\n> orten\n", "nor as what a mail cites"},
	    {COLUMN "   Det är klart.\n", JOINED "\n   Det är klart.\n", "nor further to the right"},
	    {COLUMN "\tDet är klart.\n", JOINED "\n\tDet är klart.\n", "nor behind a tab"},
	    {COLUMN "Fakta badhuset\n", JOINED "\nFakta badhuset\n", "nor with a word that opens another block"},
	    {COLUMN "Text: Maj Ek\n", JOINED "\nText: Maj Ek\n", "or a byline"},
	    {COLUMN "fakta och siffror.\n", JOINED " fakta och siffror.\n", "unless it is written small"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, join(bench, cases[i][0]), cases[i][1], cases[i][2]);
	tap_number(tap, bench->done, WRAPPED_LINES, "it is told that lines were joined");
	tap_text(tap, join(bench, "Rad.\n\nRad.\n"), "Rad.\n\nRad.\n", "where none is, the text is the same");
	tap_number(tap, bench->done, 0, "and that is told");
}

static void test_lengths(struct tap *tap, struct bench *bench)
{
	static const char *const cases[][3] = {
	    {COLUMN "\nI höst börjar allt om igen, och då ska nya skolan även ha\nsimundervisningsprogrammet klart.\n",
	        JOINED "\n\nI höst börjar allt om igen, och då ska nya skolan även ha simundervisningsprogrammet klart.\n",
	        "a shorter line goes on where the next word would not have fitted"},
	    {COLUMN "\nI höst börjar allt om igen, och då ska den nya ha\nsimundervisningsprogrammet klart.\n",
	        JOINED "\n\nI höst börjar allt om igen, och då ska den nya ha\nsimundervisningsprogrammet klart.\n",
	        "not where it would have fitted"},
	    {COLUMN "\nI höst börjar allt om igen, och då är skolan färdig.\nsimundervisningsprogrammet är klart.\n",
	        JOINED "\n\nI höst börjar allt om igen, och då är skolan färdig.\nsimundervisningsprogrammet är klart.\n",
	        "nor where a sentence ends"},
	    {COLUMN "\n" LONG "\nutan brott.\n", JOINED "\n\n" LONG "\nutan brott.\n", "a longer line does not go on"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, join(bench, cases[i][0]), cases[i][1], cases[i][2]);
}

static void test_words(struct tap *tap, struct bench *bench)
{
	tap_text(tap, join(bench, START "bad-\nmästare. Badmästaren är ny.\n"),
	    START "bad- mästare. Badmästaren är ny.\n", "a word that stands nowhere else keeps hyphen and space");
	tap_number(tap, bench->done, WRAPPED_LINES, "then lines alone were joined");
	tap_text(tap, join(bench, START "bad- \nmästaren. Badmästaren är ny.\n"),
	    START "badmästaren. Badmästaren är ny.\n", "one that does is joined");
	tap_number(tap, bench->done, WRAPPED_LINES | WRAPPED_WORDS, "and it is told");
	tap_text(tap, join(bench, START "bad\u00AD\nmästare.\n"), START "badmästare.\n", "a soft hyphen goes");
	tap_number(tap, bench->done, WRAPPED_LINES | WRAPPED_WORDS, "which is told as well");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct bench bench = {.report = REPORT_INIT("test")};
	struct list_source source = LIST_SOURCE_INIT;

	wording_load(&bench.wording, &source, &bench.report);
	test_shapes(&tap);
	test_lines(&tap, &bench);
	test_lengths(&tap, &bench);
	test_words(&tap, &bench);
	wording_release(&bench.wording);
	buffer_release(&bench.text);
	return tap_finish(&tap);
}
