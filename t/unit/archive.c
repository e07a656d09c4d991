/* Lines and articles of an archive's export. */
#include "archive.h"

#include "plain.h"
#include "tap.h"

#define TEN "=========="
#define RULE TEN TEN TEN TEN TEN TEN TEN "========"
#define DASHES "------------------------------------------------------------------------------"

struct shelf {
	struct wording wording;
	struct dates dates;
	struct archive archive;
};

static void open_shelf(struct shelf *shelf)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	wording_load(&shelf->wording, &source, &report);
	dates_load(&shelf->dates, &source, &report);
	shelf->archive = (struct archive){&shelf->wording, &shelf->dates};
}

static void close_shelf(struct shelf *shelf)
{
	wording_release(&shelf->wording);
	dates_release(&shelf->dates);
}

static void test_rules(struct tap *tap)
{
	tap_ok(tap, archive_is_rule(slice_of(RULE), '='), "78 of a mark are a rule");
	tap_ok(tap, archive_is_rule(slice_of(RULE " \t\r"), '='), "white space may stand behind them");
	tap_ok(tap, !archive_is_rule(slice_of(RULE), '-'), "of that mark");
	tap_ok(tap, !archive_is_rule(slice_of(RULE "="), '='), "79 are none");
	tap_ok(tap, !archive_is_rule(slice_of(&RULE[1]), '='), "77 are none");
	tap_ok(tap, !archive_is_rule(slice_of(RULE " x"), '='), "nor is one with words behind it");
	tap_ok(tap, !archive_is_rule(slice_of(""), '='), "nor is nothing");
}

static void test_preamble(struct tap *tap, const struct archive *archive)
{
	tap_ok(tap, archive_opens_contents(archive, slice_of(" Nyheter: ")), "Nyheter: opens the contents");
	tap_ok(tap, archive_opens_contents(archive, slice_of("INNEHÅLLSFÖRTECKNING:")), "so does its long name, in any case");
	tap_ok(tap, archive_opens_contents(archive, slice_of("Nyhetsklipp:\r")), "and the third one");
	tap_ok(tap, !archive_opens_contents(archive, slice_of("Nyheter: Bron stängs")), "alone on its line");
	tap_ok(tap, !archive_opens_contents(archive, slice_of("Nyheter")), "with its colon");
	tap_ok(tap, archive_is_pulled(archive, slice_of("Datum 2010-05-03")), "the day of the export is known");
	tap_ok(tap, archive_is_pulled(archive, slice_of(" Uttak 26.10.2014\r")), "in Norwegian, too");
	tap_ok(tap, !archive_is_pulled(archive, slice_of("Datum 2010-05")), "it is a whole day");
	tap_ok(tap, !archive_is_pulled(archive, slice_of("Datum för nästa möte är 2010-05-03")), "and nothing else");
	tap_ok(tap, !archive_is_pulled(archive, slice_of("Datum")) && !archive_is_pulled(archive, slice_of("")), "nothing is no day");
}

/* Source, day and time of the line, with bars between. */
static struct slice read_source(const struct archive *archive, const char *line, struct buffer *told)
{
	struct archive_article article = {.medium = NULL};

	told->length = 0;
	if (!archive_read_source(archive, slice_of(line), &article))
		return slice_of("none");
	buffer_add_slice(told, article.source);
	buffer_add_byte(told, '|');
	buffer_add_slice(told, article.when);
	buffer_add_byte(told, '|');
	buffer_add_slice(told, article.day);
	return buffer_slice(told);
}

static void test_sources(struct tap *tap, const struct archive *archive)
{
	static const struct {
		const char *line, *told, *name;
	} cases[] = {
	    {"Malkö Tidning, 2010-05-03", "Malkö Tidning|2010-05-03|2010-05-03", "a source and a day are a source line"},
	    {" Öbladet, 2010-05-03 05:30 \r", "Öbladet|2010-05-03 05:30|2010-05-03", "a time may follow"},
	    {"Malkö Tidning, Norra, delen, 2010-05-03", "Malkö Tidning, Norra, delen|2010-05-03|2010-05-03", "a source may hold commas"},
	    {"Malkøy Avis, 26.10.2014 06:15", "Malkøy Avis|26.10.2014 06:15|26.10.2014", "Norwegian dates are read"},
	    {"Öbladet, 2010-05-03 05:30 EKONOMI. Sida 12 Publicerat i print. ", "Öbladet|2010-05-03 05:30|2010-05-03",
	     "section, pages and medium may stand behind"},
	    {"Öbladet, 2010-05-03 EKONOMI.", "none", "but not a section alone"},
	    {"Öbladet, 3 maj 2010", "none", "a date in words is none of an archive"},
	    {"Öbladet, 2010-05", "none", "nor is a month"},
	    {"Öbladet, 3.5.", "none", "nor a day of no year"},
	    {"Öbladet, 2010-02-30", "none", "nor a day that no calendar has"},
	    {"Öbladet,2010-05-03", "none", "a space parts them"},
	    {", 2010-05-03", "none", "there must be a source"},
	    {"2010-05-03", "none", "a day alone is no source line"},
	    {"Vi ses den 3 maj, sade hon 2010-05-03", "none", "nor is prose that ends in one"},
	    {"", "none", "nor is nothing"},
	    {", ", "none", "nor a comma"},
	};
	struct buffer told = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, read_source(archive, cases[i].line, &told), cases[i].told, cases[i].name);
	buffer_release(&told);
}

static void test_listed(struct tap *tap, const struct archive *archive)
{
	struct slice day;

	tap_text(tap, archive_listed(archive, slice_of("> Bron, den gamla, Öbladet, 2010-05-03 05:30"), &day),
	    "Bron, den gamla, Öbladet", "an entry is told up to its day");
	tap_text(tap, day, "2010-05-03", "and so is that, without the time");
	tap_text(tap, archive_listed(archive, slice_of("> Bron, den gamla"), &day), "Bron, den gamla", "or as much of it as there is");
	tap_text(tap, archive_listed(archive, slice_of(">"), &day), "", "which may be nothing");
	tap_text(tap, archive_listed(archive, slice_of("Valet 12.9.2010, Öbladet, 13.9.2010"), &day), "Valet 12.9.2010, Öbladet",
	    "the last day counts");
}

static void test_heads(struct tap *tap, const struct archive *archive)
{
	struct archive_article article;

	tap_ok(tap, archive_read(archive, slice_of("Bron\nMalkö Tidning, 2010-05-03\n\nText.\n"), &article), "a head is title and source");
	tap_text(tap, article.title, "Bron", "the title stands above");
	tap_text(tap, article.text, "\nText.\n", "the text below");
	tap_ok(tap, article.medium == NULL && article.page.length + article.placement.length + article.notice.length +
	    article.behind.length + article.url.length + article.writer.length == 0, "what is not told is empty");
	archive_read(archive, slice_of("\xC2\xA0\n\nBron\nÖbladet, 2010-05-03\n\nText.\n"), &article);
	tap_text(tap, article.title, "Bron", "blank lines before it do not count");
	archive_read(archive, slice_of("Bron\nsom föll\n i vattnet\n" DASHES "\nÖbladet, 2010-05-03\n\nText.\n"), &article);
	tap_text(tap, article.title, "Bron\nsom föll\n i vattnet", "a title may have lines, and a rule below it");
	archive_read(archive, slice_of("Så gick valet, 12.9.2010\nÖbladet, 2010-09-13\nText.\n\nEj, 2010-01-01\n"), &article);
	tap_text(tap, article.title, "Så gick valet, 12.9.2010", "a title may end in a date");
	tap_text(tap, article.source, "Öbladet", "the last line that looks so before a blank one has the source");
	archive_read(archive, slice_of("Bron\n" DASHES "\nÖbladet, 2010-09-13\nSe Malkö, 2010-09-14\n\nText.\n"), &article);
	tap_text(tap, article.source, "Öbladet", "below a rule it is the first");
	tap_ok(tap, archive_read(archive, slice_of("Öbladet, 2010-05-03\n"), &article) && article.title.length == 0,
	    "an article may lack title and text");
	tap_ok(tap, !archive_read(archive, slice_of("Bron\n\nÖbladet, 2010-05-03\n"), &article), "no blank line stands in a head");
	tap_ok(tap, !archive_read(archive, slice_of(RULE "\nText.\n"), &article), "what has no source is no article");
	tap_ok(tap, !archive_read(archive, slice_of("\n"), &article), "nor is nothing");
}

static void test_notes(struct tap *tap, const struct archive *archive)
{
	struct archive_article article;

	archive_read(archive, slice_of("A\nB, 2010-05-03\nEKONOMI. Sida 12-13 Publicerat i print. \n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.placement, "EKONOMI") && slice_is(article.page, "12-13") &&
	    strcmp(article.medium, "print") == 0, "section, pages and medium may share a line");
	archive_read(archive, slice_of("A\nB, 2010-05-03\nEKONOMI.\nSida 12\nPublicerat i print.\n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.placement, "EKONOMI") && slice_is(article.page, "12") &&
	    strcmp(article.medium, "print") == 0, "or have one each");
	tap_text(tap, article.text, "\nText.\n", "they are no text");
	archive_read(archive, slice_of("A\nB, 26.10.2014\nSPORT.\nSide 8\nPublisert på nett.\n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.page, "8") && strcmp(article.medium, "web") == 0, "in Norwegian, too");
	archive_read(archive, slice_of("A\nB, 2010-05-03\nSidan tre\nDISA HALLGREN\nSänt i P4 Malkö.\n\nText.\n"), &article);
	tap_text(tap, article.placement, "Sidan tre", "a section may be called by a page");
	tap_text(tap, article.writer, "DISA HALLGREN", "a name in capitals is a writer");
	tap_ok(tap, strcmp(article.medium, "broadcast") == 0 && article.page.length == 0, "a programme is told by its station");
	archive_read(archive, slice_of("A\nB, 2010-05-03\nI går gick färjan inte alls, och det var tredje gången på en enda vecka.\n\n"), &article);
	tap_text(tap, article.text, "I går gick färjan inte alls, och det var tredje gången på en enda vecka.\n\n",
	    "a text without a blank line before it is text");
}

static void test_notices(struct tap *tap, const struct archive *archive)
{
	struct archive_article article;

	archive_read(archive, slice_of("A\nB, 2010-05-03\n\nÄgg © är fritt.©B<br>Alla artiklar är skyddade av lag.\n"), &article);
	tap_text(tap, article.text, "\nÄgg © är fritt.", "the notice is cut off the text that it is glued to");
	tap_text(tap, article.notice, "©B<br>Alla artiklar är skyddade av lag.", "at its own sign");
	archive_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\n© B\n\nSe webartikeln på http://b.example/1\n"), &article);
	tap_ok(tap, slice_is(article.notice, "© B") && slice_is(article.url, "http://b.example/1"), "an address may stand behind it");
	tap_text(tap, plain_trim(article.behind), "", "which is no text");
	archive_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\nLäs hela artikeln på\nhttp://b.example/1\n© B\n"), &article);
	tap_ok(tap, slice_is(article.url, "http://b.example/1") && slice_is(article.text, "\nText.\n"),
	    "or before it, on a line of its own");
	archive_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\n© B\nRättelse: det var i maj.\n"), &article);
	tap_text(tap, plain_trim(article.behind), "Rättelse: det var i maj.", "text behind the notice is kept");
	archive_read(archive, slice_of("A\nB, 2010-05-03\n\nTecknet © är runt.\n\nLäs mer om det på biblioteket.\n"), &article);
	tap_ok(tap, article.notice.length == 0 && article.url.length == 0, "a sign without known words is no notice");
	archive_read(archive, slice_of("A\nB, 2010-05-03\n\n©\n"), &article);
	tap_text(tap, article.text, "\n", "a sign alone is one");
}

/* A text all of signs must take no longer than any other: else this test never ends. */
static void test_long(struct tap *tap, const struct archive *archive)
{
	struct buffer text = BUFFER_INIT;
	struct archive_article article;

	buffer_add_text(&text, "A\nB, 2010-05-03\n\n");
	while (text.length < 4000000)
		buffer_add_text(&text, "© ");
	buffer_add_text(&text, "slut på alla tecken\n");
	tap_ok(tap, archive_read(archive, buffer_slice(&text), &article) && article.notice.length == 0,
	    "a long line of signs is looked through once");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct shelf shelf;

	open_shelf(&shelf);
	test_rules(&tap);
	test_preamble(&tap, &shelf.archive);
	test_sources(&tap, &shelf.archive);
	test_listed(&tap, &shelf.archive);
	test_heads(&tap, &shelf.archive);
	test_notes(&tap, &shelf.archive);
	test_notices(&tap, &shelf.archive);
	test_long(&tap, &shelf.archive);
	close_shelf(&shelf);
	return tap_finish(&tap);
}
