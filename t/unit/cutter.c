/* Where the articles of an export begin and end. */
#include "cutter.h"

#include "buffer.h"
#include "tap.h"

#define RULE "=============================================================================="

struct table {
	struct wording wording;
	struct dates dates;
	struct archive archive;
	struct cutter cutter;
	struct buffer gathered, told;
};

static void open_table(struct table *table)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	*table = (struct table){.gathered = BUFFER_INIT};
	wording_load(&table->wording, &source, &report);
	dates_load(&table->dates, &source, &report);
	table->archive = (struct archive){&table->wording, &table->dates};
	table->cutter.archive = &table->archive;
}

static void close_table(struct table *table)
{
	wording_release(&table->wording);
	dates_release(&table->dates);
	buffer_release(&table->gathered);
	buffer_release(&table->told);
}

static void tell(struct table *table, const char *what, struct slice text)
{
	buffer_add_text(&table->told, what);
	for (size_t i = 0; i < text.length; i++)
		buffer_add_byte(&table->told, text.data[i] == '\n' ? '/' : text.data[i]);
	buffer_add_byte(&table->told, '|');
}

/* Tells the text that is cut off, and forgets it and what parts it from the next. */
static void cut(struct table *table)
{
	struct slice gathered = buffer_slice(&table->gathered);

	tell(table, "", slice_part(gathered, 0, table->cutter.end));
	gathered = slice_part(gathered, table->cutter.next, gathered.length);
	memmove(table->gathered.data, gathered.data, gathered.length);
	table->gathered.length = gathered.length;
}

static void take(struct table *table, struct slice line, size_t number)
{
	enum cutter_answer answer;

	do {
		answer = CUTTER_TEXT;
		if (cutter_wants(&table->cutter, line))
			answer = cutter_take(&table->cutter, buffer_slice(&table->gathered), line, number);
		if (answer == CUTTER_CUT)
			cut(table);
	} while (answer == CUTTER_CUT);
	if (answer == CUTTER_LISTED || answer == CUTTER_LISTED_ON)
		tell(table, answer == CUTTER_LISTED ? "listed:" : "on:", line);
	if (answer != CUTTER_TEXT)
		return;
	buffer_add_slice(&table->gathered, line);
	buffer_add_byte(&table->gathered, '\n');
}

/* The texts of the file, entries of its contents, `off:` and its last head where it breaks off; newlines are slashes. */
static struct slice pieces(struct table *table, const char *file, bool is_export)
{
	struct slice rest = slice_of(file);

	table->gathered.length = table->told.length = 0;
	cutter_begin(&table->cutter, is_export);
	for (size_t number = 1; rest.length > 0; number++) {
		size_t length = (size_t)((const char *)memchr(rest.data, '\n', rest.length) - rest.data);

		take(table, slice_part(rest, 0, length), number);
		rest = slice_part(rest, length + 1, rest.length);
	}
	if (cutter_breaks_off(&table->cutter, buffer_slice(&table->gathered))) {
		cut(table);
		tell(table, "off:", buffer_slice(&table->gathered));
	} else {
		tell(table, "", buffer_slice(&table->gathered));
	}
	return buffer_slice(&table->told);
}

static void test_rules(struct tap *tap, struct table *table)
{
	tap_text(tap, pieces(table, "A\nS, 2010-05-03\n\nText.\n\n" RULE "\n\nB\nB\nS, 26.10.2014 06:15\n\nMer.\n", false),
	    "A/S, 2010-05-03//Text.//|B/B/S, 26.10.2014 06:15//Mer./|", "a rule with a head below it parts two articles");
	tap_ok(tap, table->cutter.is_export && table->cutter.decided_line == 10, "and tells of an export");
	tap_text(tap, slice_of(table->cutter.decided_by), "the head of an article below a rule", "in words, too");
	tap_text(tap, pieces(table, "Text.\n" RULE "\n\nB\n\nS, 2010-05-03\n", false), "Text./" RULE "//B//S, 2010-05-03/|",
	    "without one it is text");
	tap_ok(tap, !table->cutter.is_export && table->cutter.decided_line == 0, "and tells nothing");
	tap_text(tap, pieces(table, RULE "\n\nA\nS, 2010-05-03\n\nText.\n", false), "|A/S, 2010-05-03//Text./|",
	    "a file may begin with a rule");
	tap_text(tap, pieces(table, "A\n" RULE "\n" RULE "\n\nB\nS, 2010-05-03\n", false), "A/" RULE "/|B/S, 2010-05-03/|",
	    "of two rules in a row the second counts");
	tap_text(tap, pieces(table, "A\n" RULE "\nB\n" RULE "\nC\nS, 2010-05-03\n", false), "A/" RULE "/B/|C/S, 2010-05-03/|",
	    "also where a line stands between");
	tap_text(tap, pieces(table, "A\n" RULE " \r\nB\nS, 2010-05-03\r\n\r\nMer.\n", false), "A/|B/S, 2010-05-03\r/\r/Mer./|",
	    "white space at the ends of lines does not matter");
	tap_text(tap, pieces(table, "A\n" RULE "=\nB\nS, 2010-05-03\n", false), "A/" RULE "=/B/S, 2010-05-03/|",
	    "79 marks are no rule");
	tap_text(tap, pieces(table, "A\n" RULE "\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\nS, 2010-05-03\n", false),
	    "A/" RULE "/1/2/3/4/5/6/7/8/9/10/11/12/S, 2010-05-03/|", "a head is no longer than twelve lines");
}

static void test_contents(struct tap *tap, struct table *table)
{
	tap_text(tap, pieces(table, "Malkö\nDatum 2010-05-03\n\nNyheter:\n\n> A, S, 2010-05-03\n> B B\nB, S, 2010-05-03\n\n\nA\nS, 2010-05-03\n",
	    false), "|listed:> A, S, 2010-05-03|listed:> B B|on:B, S, 2010-05-03|A/S, 2010-05-03/|", "a preamble is no text, and its entries are told");
	tap_text(tap, slice_of(table->cutter.decided_by), "a preamble and what opens the contents", "it tells of an export");
	tap_text(tap, pieces(table, "Text.\n\nMalkö\nUttag 2010-05-03\n\nNyhetsklipp:\n\nA\nS, 2010-05-03\n", false),
	    "Text.//|A/S, 2010-05-03/|", "contents may be empty, and stand in the middle");
	tap_text(tap, pieces(table, "Malkö\nDatum 2010-05-03\n\nNyheter:\nInnehåll:\n\n> A\n", false), "|listed:> A||", "or be all there is");
	tap_text(tap, pieces(table, "Malkö\nDatum 2010-05-03\n\nInnehåll:\n\n- Träd\n- Ris\n\nOch berg.\n", false),
	    "Malkö/Datum 2010-05-03//Innehåll://- Träd/- Ris//Och berg./|", "but without an entry or a head they are text");
	tap_text(tap, pieces(table, "Malkö\nDatum 2010-05-03\n\nNyheter:\n", false), "Malkö/Datum 2010-05-03//Nyheter:/|",
	    "as they are at the end of what is no export");
	tap_text(tap, pieces(table, "Slut.\nMalkö\nDatum 2010-05-03\n\nNyheter:\n", true), "Slut./|off:|", "while an export breaks off there");
	tap_text(tap, pieces(table, "Text.\n\nMalkö\nDatum 2010-05-03\n", true), "Text.//Malkö/Datum 2010-05-03/|",
	    "a date without what opens the contents is text");
	tap_text(tap, pieces(table, "Text.\nNyheter:\nMer.\n", true), "Text./Nyheter:/Mer./|", "and so is that alone");
	tap_text(tap, pieces(table, "Malkö\nDatum 2010-05-03\n\n1\n2\n3\n4\n5\n6\n7\nNyheter:\n", true),
	    "Malkö/Datum 2010-05-03//1/2/3/4/5/6/7/Nyheter:/|", "or where it stands far from it");
	tap_text(tap, pieces(table, "Slut.\n© Malkö Tidning\nDatum 2010-05-03\n\nNyheter:\n> A\n", true),
	    "Slut./© Malkö Tidning/|listed:> A||", "a notice is no licensee");
	tap_text(tap, pieces(table, "Ja.\nDet är slut.Malkö\nDatum 2010-05-03\n\nNyheter:\n> A\n", true), "Ja./Det är slut.Malkö/|listed:> A||",
	    "nor is the end of a text to which one was glued");
	tap_text(tap, pieces(table, "Ja.\n\xE9tt sl\xE5\xE5\nDatum 2010-05-03\n\nNyheter:\n> A\n", true), "Ja./|listed:> A||",
	    "what is gathered may be in Windows-1252");
	tap_text(tap, pieces(table, "Ja.\n\xA9 Malk\xF6\nDatum 2010-05-03\n\nNyheter:\n> A\n", true), "Ja./\xA9 Malk\xF6/|listed:> A||",
	    "where a notice is known, too");
	tap_text(tap, pieces(table, "Ja.\nCafé\nDatum 2010-05-03\n\nNyheter:\n> A\n", true), "Ja./|listed:> A||",
	    "which no letter is in UTF-8");
	tap_text(tap, pieces(table, "Slut.\n\nDatum 2010-05-03\n\nNyheter:\n> A\n", true), "Slut.//|listed:> A||", "there may be none");
	tap_text(tap, pieces(table, "Text.\n\n" RULE "\n\nMalkö\nDatum 2010-05-03\n\nNyheter:\n\n> A, S, 2010-05-03\n\nA\nS, 2010-05-03\n", true),
	    "Text.//|listed:> A, S, 2010-05-03|A/S, 2010-05-03/|", "a rule may stand before a preamble");
	tap_text(tap, pieces(table, "Text.\n" RULE "\nMalkö\nDatum 2010-05-03\nNyheter:\n> A\n", true), "Text./|listed:> A||",
	    "also without blank lines");
	tap_text(tap, pieces(table, "Text.\n" RULE "\nRubrik\nDatum 2010-05-03\nS, 2010-05-03\n\nNyheter:\n", true),
	    "Text./|Rubrik/Datum 2010-05-03/S, 2010-05-03//Nyheter:/|", "but a head is a head");
}

/* A rule and then nothing but newlines. */
static void test_blanks(struct tap *tap, struct table *table)
{
	struct buffer file = BUFFER_INIT;

	buffer_add_text(&file, RULE "\n");
	while (file.length < 5000)
		buffer_add_byte(&file, '\n');
	buffer_add_text(&file, "A\nS, 2010-05-03\n");
	buffer_add_byte(&file, '\0');
	pieces(table, file.data, false);
	tap_ok(tap, !table->cutter.is_export, "a head is not far from its rule");
	buffer_release(&file);
}

static void test_ends(struct tap *tap, struct table *table)
{
	tap_text(tap, pieces(table, "Text.\n" RULE "\n\nB\n", true), "Text./|off:B/|", "an export that ends in a head breaks off");
	tap_text(tap, pieces(table, "Text.\n" RULE "\n\n", true), "Text./|off:|", "so does one that ends in a rule");
	tap_text(tap, pieces(table, "Text.\n" RULE "\nB\n\n", true), "Text./" RULE "/B//|", "but not one that goes on behind that");
	tap_text(tap, pieces(table, "Text.\n" RULE "\n\nB\n", false), "Text./" RULE "//B/|", "a text does not break off");
}

static void test_wants(struct tap *tap, struct table *table)
{
	struct cutter *cutter = &table->cutter;

	cutter_begin(cutter, true);
	tap_ok(tap, !cutter_wants(cutter, slice_of("Färjan går")) && !cutter_wants(cutter, slice_of("")), "most lines need no look");
	tap_ok(tap, cutter_wants(cutter, slice_of(RULE)) && cutter_wants(cutter, slice_of("DATUM 2010-05-03")), "some do");
	tap_ok(tap, cutter_wants(cutter, (struct slice){"\0" RULE, 79}) && cutter_wants(cutter, (struct slice){"D\0atum", 6}),
	    "also where NULs stand in them");
}

static void test_forgetting(struct tap *tap, struct table *table)
{
	struct cutter *cutter = &table->cutter;

	pieces(table, "Text.\n" RULE "\nB\n", true);
	cutter_begin(cutter, true);
	cutter_take(cutter, slice_of("Text.\n"), slice_of(RULE), 2);
	cutter_forget(cutter, 6);
	cutter_take(cutter, slice_of(RULE "\n"), slice_of("B"), 3);
	tap_ok(tap, cutter_take(cutter, slice_of(RULE "\nB\n"), slice_of("S, 2010-05-03"), 4) == CUTTER_CUT && cutter->end == 0 &&
	    cutter->next == sizeof RULE, "the beginning of what is gathered may be forgotten");
	cutter_begin(cutter, true);
	cutter_take(cutter, slice_of("Text.\nMalkö\n"), slice_of("Datum 2010-05-03"), 3);
	cutter_forget(cutter, 100);
	cutter_take(cutter, slice_of(""), slice_of("Nyheter:"), 4);
	tap_ok(tap, cutter_take(cutter, slice_of("Nyheter:\n"), slice_of("> A"), 5) == CUTTER_CUT && cutter->end == 0, "or all of it");
	cutter_begin(cutter, false);
	cutter_take(cutter, slice_of("Text.\n"), slice_of(RULE), 2);
	cutter_interrupt(cutter);
	tap_ok(tap, cutter_take(cutter, slice_of("B\n"), slice_of("S, 2010-05-03"), 4) == CUTTER_TEXT && !cutter->is_export,
	    "where a text was parted otherwise, no head goes on");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct table table;

	open_table(&table);
	test_rules(&tap, &table);
	test_contents(&tap, &table);
	test_blanks(&tap, &table);
	test_ends(&tap, &table);
	test_wants(&tap, &table);
	test_forgetting(&tap, &table);
	close_table(&table);
	return tap_finish(&tap);
}
