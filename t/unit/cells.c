/* The fields of an article as tables have them. */
#include "cells.h"

#include "tap.h"

struct sheet_of_cells {
	struct wording wording;
	struct dates dates;
	struct mending mending;
	struct cells cells;
	struct article article;
	struct buffer told;
};

static void open_sheet(struct sheet_of_cells *sheet)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	*sheet = (struct sheet_of_cells){.article = ARTICLE_INIT};
	wording_load(&sheet->wording, &source, &report);
	dates_load(&sheet->dates, &source, &report);
	cells_load(&sheet->cells, &source, &report);
	sheet->mending.wording = &sheet->wording;
	sheet->cells.dates = &sheet->dates;
	sheet->cells.mending = &sheet->mending;
}

static void close_sheet(struct sheet_of_cells *sheet)
{
	wording_release(&sheet->wording);
	dates_release(&sheet->dates);
	cells_release(&sheet->cells);
	mending_release(&sheet->mending);
	article_release(&sheet->article);
	buffer_release(&sheet->told);
}

/* Fills the article with nothing but the one field. */
static bool fill(struct sheet_of_cells *sheet, enum columns_field field, const char *value)
{
	for (enum columns_field other = 0; other < COLUMNS_FIELDS; other++)
		sheet->cells.values[other] = (struct slice){NULL, 0};
	sheet->cells.values[field] = slice_of(value);
	article_clear(&sheet->article);
	return cells_fill(&sheet->cells, &sheet->article);
}

static struct slice authors(struct sheet_of_cells *sheet, const char *value)
{
	fill(sheet, COLUMNS_AUTHOR, value);
	sheet->told.length = 0;
	for (size_t i = 0; i < sheet->article.author_count; i++) {
		if (i > 0)
			buffer_add_byte(&sheet->told, '|');
		buffer_add_slice(&sheet->told, sheet->article.authors[i]);
	}
	return buffer_slice(&sheet->told);
}

static void test_fields(struct tap *tap, struct sheet_of_cells *sheet)
{
	const struct article *article = &sheet->article;
	struct slice *values = sheet->cells.values;

	tap_ok(tap, fill(sheet, COLUMNS_TITLE, " Bla\xCC\x8A" "bär\n i skogen "), "an article may have a title alone");
	tap_text(tap, article->title, "Blåbär i skogen", "which becomes plain text");
	tap_ok(tap, article->source.length + article->date.length + article->time.length + article->medium.length +
	    article->author_count == 0, "what has no value is not told");
	fill(sheet, COLUMNS_SOURCE, "Öbladet");
	values[COLUMNS_URL] = slice_of("http://a.example/1");
	values[COLUMNS_LANG] = slice_of("sv");
	values[COLUMNS_PAGE] = slice_of("12-13");
	values[COLUMNS_PLACEMENT] = slice_of("Kultur ");
	values[COLUMNS_MEDIUM] = slice_of("Webb");
	values[COLUMNS_TEXT] = slice_of("Text.");
	cells_fill(&sheet->cells, &sheet->article);
	tap_ok(tap, slice_is(article->source, "Öbladet") && slice_is(article->url, "http://a.example/1") &&
	    slice_is(article->lang, "sv") && slice_is(article->page, "12-13") && slice_is(article->placement, "Kultur"),
	    "each value goes into its field");
	tap_text(tap, article->medium, "web", "a medium is told as records have it");
	fill(sheet, COLUMNS_MEDIUM, "TRYCK");
	tap_text(tap, article->medium, "print", "in any case");
	fill(sheet, COLUMNS_MEDIUM, "Brevduva");
	tap_text(tap, article->medium, "", "one that is not known is not told");
}

static void test_authors(struct tap *tap, struct sheet_of_cells *sheet)
{
	tap_text(tap, authors(sheet, "Disa Hallgren"), "Disa Hallgren", "an author is one name");
	tap_text(tap, authors(sheet, "Disa Hallgren; Bo Hägg,Saga Krok / Ida Stål|Jo Berge\nUlf Ek"),
	    "Disa Hallgren|Bo Hägg|Saga Krok|Ida Stål|Jo Berge|Ulf Ek", "or several, parted by marks");
	tap_text(tap, authors(sheet, "Disa Hallgren och Bo Hägg & Saga Krok og Jo Berge and Al Poe"),
	    "Disa Hallgren|Bo Hägg|Saga Krok|Jo Berge|Al Poe", "or by words");
	tap_text(tap, authors(sheet, "Bosse Ochland"), "Bosse Ochland", "which are whole words");
	tap_text(tap, authors(sheet, "DISA HALLGREN;TT"), "Disa Hallgren|TT", "a name in capitals becomes one in small letters, an agency does not");
	tap_text(tap, authors(sheet, ";, ;"), "", "marks alone are nobody");
}

static void test_dates(struct tap *tap, struct sheet_of_cells *sheet)
{
	const struct article *article = &sheet->article;

	tap_ok(tap, fill(sheet, COLUMNS_DATE, " 3 maj 2010 ") && slice_is(article->date, "2010-05-03"), "dates are read as in texts");
	tap_ok(tap, fill(sheet, COLUMNS_DATE, "03.05.2010 05:30") && slice_is(article->date, "2010-05-03") &&
	    slice_is(article->time, "05:30"), "with their time");
	sheet->cells.values[COLUMNS_TIME] = slice_of("kl 14.22");
	tap_ok(tap, cells_fill(&sheet->cells, &sheet->article) && slice_is(article->time, "14:22"), "a time of its own beats it");
	tap_ok(tap, !fill(sheet, COLUMNS_DATE, "förr i tiden") && article->date.length == 0, "what is no date is not told");
	tap_text(tap, slice_of(sheet->cells.fault), "not a date: 'förr i tiden'", "but why");
	tap_ok(tap, !fill(sheet, COLUMNS_DATE, "2010-02-30") && article->date.length == 0, "no calendar has such a day");
	tap_ok(tap, !fill(sheet, COLUMNS_TIME, "snart"), "nor is what is no time");
	tap_text(tap, slice_of(sheet->cells.fault), "not a time: 'snart'", "the reason is told as well");
	tap_ok(tap, !fill(sheet, COLUMNS_DATE, "ååååååååååååååååååååååååååååååxååååååååååååååååååååå"), "of a long one");
	tap_text(tap, slice_of(sheet->cells.fault), "not a date: 'åååååååååååååååååååååååååååååå'", "the beginning, in whole characters");
}

static void test_texts(struct tap *tap, struct sheet_of_cells *sheet)
{
	fill(sheet, COLUMNS_TEXT, "Ett.\nTvå.");
	tap_text(tap, cells_text(&sheet->cells), "Ett.\nTvå.\n", "the text is in lines");
	sheet->cells.values[COLUMNS_LEAD] = slice_of("Först.");
	tap_text(tap, cells_text(&sheet->cells), "Först.\n\nEtt.\nTvå.\n", "the lead stands above it, a blank line between");
	fill(sheet, COLUMNS_TITLE, "Bron");
	tap_text(tap, cells_text(&sheet->cells), "\n", "there may be none");
}

/* A field all of commas must take no longer than any other: else this test never ends. */
static void test_long(struct tap *tap, struct sheet_of_cells *sheet)
{
	struct buffer names = BUFFER_INIT;

	while (names.length < 1000000)
		buffer_add_text(&names, "A,");
	buffer_add_byte(&names, '\0');
	fill(sheet, COLUMNS_AUTHOR, names.data);
	tap_number(tap, sheet->article.author_count, 500000, "a long list of authors is gone through once");
	buffer_release(&names);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct sheet_of_cells sheet;

	open_sheet(&sheet);
	test_fields(&tap, &sheet);
	test_authors(&tap, &sheet);
	test_dates(&tap, &sheet);
	test_texts(&tap, &sheet);
	test_long(&tap, &sheet);
	close_sheet(&sheet);
	return tap_finish(&tap);
}
