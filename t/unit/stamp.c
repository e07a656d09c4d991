/* What is put on every article. */
#include "stamp.h"

#include "tap.h"

static const struct slice none = {NULL, 0};

static void test_names(struct tap *tap)
{
	struct stamp stamp = {.id = NULL};
	struct article article = ARTICLE_INIT;

	stamp_article(&stamp, "old/a.b.txt", none, &article);
	tap_ok(tap, slice_is(article.id, "a.b") && slice_is(article.file, "old/a.b.txt"), "the id is the file's name, the file its path");
	stamp_article(&stamp, "new/a.b.md", none, &article);
	tap_text(tap, article.id, "a.b#2", "no id is given twice");
	stamp_article(&stamp, "old/a.b.txt", slice_of("17"), &article);
	tap_text(tap, article.id, "17", "a record may have its own");
	stamp_article(&stamp, "old/a.b.txt", slice_of("17"), &article);
	tap_text(tap, article.id, "17#2", "which is not given twice, either");
	stamp_article(&stamp, "-", none, &article);
	tap_ok(tap, slice_is(article.id, "stdin") && slice_is(article.file, "-"), "standard input has a name");
	stamp_article(&stamp, "bl\xE5.txt", slice_of("r\xC3\xB6" "d"), &article);
	tap_ok(tap, slice_is(article.file, "bl?.txt") && slice_is(article.id, "röd"), "names become UTF-8");
	stamp.id = "path";
	stamp_article(&stamp, "old/c.txt", slice_of("17"), &article);
	tap_text(tap, article.id, "old/c.txt", "the user may want the path");
	stamp.id = "x";
	stamp_article(&stamp, "old/c.txt", slice_of("17"), &article);
	tap_text(tap, article.id, "x", "or a name of his own, whatever the record says");
	stamp_release(&stamp);
	article_release(&article);
}

static void test_fields(struct tap *tap)
{
	struct stamp stamp = {.id = NULL};
	struct article article = {.source = slice_of("Öbladet"), .lang = slice_of("sv"), .date = slice_of("--02-29")};

	stamp_article(&stamp, "a", none, &article);
	tap_ok(tap, slice_is(article.source, "Öbladet") && slice_is(article.lang, "sv") && slice_is(article.date, "--02-29"),
	    "what the text tells stays");
	stamp.year = 2017;
	stamp_article(&stamp, "a", none, &article);
	tap_text(tap, article.date, "--02-29", "a year that lacks the day is not put to it");
	stamp.year = 2016;
	stamp_article(&stamp, "a", none, &article);
	tap_text(tap, article.date, "2016-02-29", "another is");
	article.date = slice_of("2010-05");
	stamp_article(&stamp, "a", none, &article);
	tap_text(tap, article.date, "2010-05", "a date with a year keeps it");
	buffer_add_text(&stamp.source, "Malkö Post");
	buffer_add_text(&stamp.lang, "nb");
	buffer_add_text(&stamp.date, "--05-03");
	stamp_article(&stamp, "a", none, &article);
	tap_ok(tap, slice_is(article.source, "Malkö Post") && slice_is(article.lang, "nb"), "what the user says beats the text");
	tap_text(tap, article.date, "2016-05-03", "and his date gets his year");
	article.date = none;
	stamp.date.length = 0;
	stamp_article(&stamp, "a", none, &article);
	tap_text(tap, article.date, "", "no date is told where there is none");
	stamp_release(&stamp);
}

static void test_user(struct tap *tap)
{
	struct stamp stamp = {.id = NULL};

	tap_ok(tap, stamp_say_source(&stamp, slice_of("Öbladet")) && stamp_say_source(&stamp, slice_of(" Malko\xCC\x88  Post")),
	    "a source may be said");
	tap_text(tap, buffer_slice(&stamp.source), "Malkö Post", "the last one counts, as plain text");
	tap_ok(tap, !stamp_say_source(&stamp, slice_of(" ")), "nothing is no source");
	tap_ok(tap, stamp_say_lang(&stamp, slice_of("nb")) && slice_is(buffer_slice(&stamp.lang), "nb"), "a language may be said");
	tap_ok(tap, !stamp_say_lang(&stamp, slice_of("\xE5")), "what is not UTF-8 is none");
	tap_ok(tap, stamp_say_year(&stamp, slice_of("2016")) && stamp.year == 2016, "a year may be said");
	tap_ok(tap, !stamp_say_year(&stamp, slice_of("2016-05")) && !stamp_say_year(&stamp, slice_of("i fjol")), "a month is no year");
	tap_number(tap, (size_t)stamp.year, 2016, "what is no year changes nothing");
	stamp_release(&stamp);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_names(&tap);
	test_fields(&tap);
	test_user(&tap);
	return tap_finish(&tap);
}
