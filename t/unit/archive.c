/* Lines of an archive's export. */
#include "archive.h"

#include "shelf.h"

static void test_rules(struct tap *tap)
{
	tap_ok(tap, archive_is_rule(slice_of(SHELF_RULE), '='), "78 of a mark are a rule");
	tap_ok(tap, archive_is_rule(slice_of(SHELF_RULE " \t\r"), '='), "white space may stand behind them");
	tap_ok(tap, !archive_is_rule(slice_of(SHELF_RULE), '-'), "of that mark");
	tap_ok(tap, !archive_is_rule(slice_of(SHELF_RULE "="), '='), "79 are none");
	tap_ok(tap, !archive_is_rule(slice_of(&SHELF_RULE[1]), '='), "77 are none");
	tap_ok(tap, !archive_is_rule(slice_of(SHELF_RULE " x"), '='), "nor is one with words behind it");
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
	struct archive_source source;

	told->length = 0;
	if (!archive_read_source(archive, slice_of(line), &source))
		return slice_of("none");
	buffer_add_slice(told, source.name);
	buffer_add_byte(told, '|');
	buffer_add_slice(told, source.when);
	buffer_add_byte(told, '|');
	buffer_add_slice(told, source.day);
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

static void test_media(struct tap *tap, const struct archive *archive)
{
	static const char line[] = "Sida 12 Publicerat i print.";
	const char *medium = NULL;

	tap_number(tap, archive_find_medium(archive, slice_of("Sida 12"), &medium), strlen("Sida 12"), "a line may tell no medium");
	tap_ok(tap, medium == NULL, "which is none then");
	tap_number(tap, archive_find_medium(archive, slice_of(line), &medium), strlen("Sida 12 "), "or tell one at its end");
	tap_text(tap, slice_of(medium != NULL ? medium : ""), "print", "which is called as records have it");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct shelf shelf;

	shelf_open(&shelf);
	test_rules(&tap);
	test_preamble(&tap, &shelf.archive);
	test_sources(&tap, &shelf.archive);
	test_listed(&tap, &shelf.archive);
	test_media(&tap, &shelf.archive);
	shelf_close(&shelf);
	return tap_finish(&tap);
}
