/* How an article is put together. */
#include "assembly.h"

#include "tap.h"

struct bench {
	struct assembly assembly;
	struct article article;
};

static void open_bench(struct bench *bench)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	*bench = (struct bench){.article = ARTICLE_INIT};
	assembly_load(&bench->assembly, &source, &report);
}

static void close_bench(struct bench *bench)
{
	assembly_release(&bench->assembly);
	article_release(&bench->article);
}

/* Assembles the text of an export, which has its head. */
static void take_export(struct bench *bench, const char *text)
{
	struct exported exported;

	memset(&bench->assembly.audit, 0, sizeof bench->assembly.audit);
	if (exported_read(&bench->assembly.archive, slice_of(text), &exported))
		assembly_take_export(&bench->assembly, slice_of(text), &exported, &bench->article);
}

static bool adds_up(const struct bench *bench, size_t wanted)
{
	long long sum = 0;

	for (size_t part = 0; part < AUDIT_PARTS; part++)
		sum += bench->assembly.audit.bytes[part];
	return sum == (long long)wanted;
}

static bool is_block(const struct bench *bench, size_t number, enum block_kind kind, const char *text)
{
	const struct block *block = &bench->article.blocks[number];

	return number < bench->article.block_count && block->kind == kind && slice_is(block->text, text);
}

static void test_pages(struct tap *tap, struct bench *bench)
{
	static const char page[] = "Färjan ställs in\n\nPublicerad 3 maj 2010 14:22\n\nDet blÃ¥ser. Vi väntar.\n\nDela\n";
	const struct article *article = &bench->article;

	assembly_take_page(&bench->assembly, slice_of(page), &bench->article);
	tap_ok(tap, slice_is(article->title, "Färjan ställs in") && slice_is(article->date, "2010-05-03") &&
	    slice_is(article->time, "14:22"), "a page tells its fields itself");
	tap_ok(tap, article->repaired_count == 1 && slice_is(article->repaired[0], "mojibake"), "what was mended is told");
	tap_ok(tap, adds_up(bench, sizeof page - 1) && bench->assembly.audit.bytes[AUDIT_BUTTONS] == 4, "each byte of it is accounted for");
}

static void test_exports(struct tap *tap, struct bench *bench)
{
	static const char plain[] = "Bron\nstängs\nÖbladet, 2010-05-03 05:30\nEKONOMI. Sida 12 Publicerat i print.\n\nDet droppar. Det är allt.\n\n"
	    "BO HÄGG\n© Öbladet\nLäs hela artikeln på http://o.example/1\n";
	const struct article *article = &bench->article;

	take_export(bench, plain);
	tap_ok(tap, slice_is(article->title, "Bron stängs") && slice_is(article->source, "Öbladet") &&
	    slice_is(article->date, "2010-05-03") && slice_is(article->time, "05:30"), "the head tells title, source and date");
	tap_ok(tap, slice_is(article->placement, "EKONOMI") && slice_is(article->page, "12") && slice_is(article->medium, "print"),
	    "the notes where it was printed");
	tap_ok(tap, slice_is(article->url, "http://o.example/1") && article->author_count == 1 &&
	    slice_is(article->authors[0], "Bo Hägg"), "the end its address and its writer");
	tap_ok(tap, article->block_count == 1 && is_block(bench, 0, BLOCK_PARA, "Det droppar. Det är allt."), "none of them is a block");
	tap_ok(tap, adds_up(bench, sizeof plain - 1) && bench->assembly.audit.bytes[AUDIT_NOTICE] == 11, "each byte is accounted for");
	take_export(bench, "Bron\nÖbladet, 2010-05-03\n\nDet droppar.\n© Öbladet\nRättelse: det rinner.\n");
	tap_ok(tap, article->block_count == 2 && is_block(bench, 1, BLOCK_NOTE, "Rättelse: det rinner."),
	    "text behind the notice is text, too");
	take_export(bench, "Bron\nÖbladet, 2010-05-03\n");
	tap_ok(tap, article->block_count == 0 && slice_is(article->title, "Bron"), "there may be no text");
	tap_ok(tap, adds_up(bench, 26), "it adds up all the same");
}

static void test_teasers(struct tap *tap, struct bench *bench)
{
	const struct article *article = &bench->article;

	take_export(bench, "Bron\nÖbladet, 2010-05-03\nPublicerat på webb.\n\nDet droppar.\n\nOch inte bara ...\n");
	tap_ok(tap, article->truncated, "a web article that ends in three points is a teaser");
	take_export(bench, "Bron\nÖbladet, 2010-05-03\nPublicerat på webb.\n\nDet droppar… Men inte mer.\n");
	tap_ok(tap, !article->truncated, "not one that has them inside");
	take_export(bench, "Bron\nÖbladet, 2010-05-03\nPublicerat i print.\n\nDet droppar...\n");
	tap_ok(tap, !article->truncated, "nor one in print");
	take_export(bench, "Bron\nÖbladet, 2010-05-03\nPublicerat på webb.\n\nDet droppar…\n\nBildtext: Bron i maj. Foto: Bo Hägg\n");
	tap_ok(tap, article->truncated, "captions do not count");
}

/* Sets title, text and date. */
static bool take_cells(struct bench *bench, const char *title, const char *text, const char *date, size_t bytes)
{
	struct slice *values = bench->assembly.cells.values;

	memset(&bench->assembly.audit, 0, sizeof bench->assembly.audit);
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		values[field] = (struct slice){NULL, 0};
	values[COLUMNS_TITLE] = slice_of(title);
	values[COLUMNS_TEXT] = slice_of(text);
	values[COLUMNS_DATE] = slice_of(date);
	return assembly_take_cells(&bench->assembly, bytes, &bench->article);
}

static void test_cells(struct tap *tap, struct bench *bench)
{
	const struct article *article = &bench->article;

	tap_ok(tap, take_cells(bench, "Bron", "Det droppar.\n\nDet rinner.", "3 maj 2010", 60), "values make an article");
	tap_ok(tap, slice_is(article->title, "Bron") && slice_is(article->date, "2010-05-03") &&
	    article->block_count == 2, "with fields and blocks");
	tap_ok(tap, adds_up(bench, 60) && bench->assembly.audit.bytes[AUDIT_MARKUP] == 60 - 4 - 12 - 11 - 10,
	    "what is no value is markup");
	tap_ok(tap, !take_cells(bench, "Bron", "Det droppar.", "förr", 30), "a date that cannot be read is told");
	tap_ok(tap, article->date.length == 0 && article->block_count == 1 && adds_up(bench, 30), "but the article is there without it");
	take_cells(bench, "", "Bron\n\nÖbladet\n\nPublicerad 4 maj 2010\n\nDet droppar. Det rinner.", "", 80);
	tap_ok(tap, slice_is(article->title, "Bron") && slice_is(article->date, "2010-05-04"),
	    "what no value tells may be in the text");
	take_cells(bench, "Bron", "Bron\n\nPublicerad 4 maj 2010\n\nDet droppar. Det rinner.", "2010-05-03", 80);
	tap_ok(tap, slice_is(article->date, "2010-05-03"), "a value beats the text");
	take_cells(bench, "BlÃ¥bÃ¤r", "BlÃ¥bÃ¤r och hallon.", "", 50);
	tap_ok(tap, slice_is(article->title, "Blåbär") && is_block(bench, 0, BLOCK_PARA, "Blåbär och hallon.") &&
	    article->repaired_count == 1 && slice_is(article->repaired[0], "mojibake"), "values are mended as texts are");
	take_cells(bench, "Bron", "Text.", "", 20);
	tap_ok(tap, article->repaired_count == 0, "each for itself");
}

static void test_twins(struct tap *tap, struct bench *bench)
{
	struct article *article = &bench->article;

	take_export(bench, "Bron stängs i vår\nÖbladet, 2010-05-03\nPublicerat i print.\n\nDet droppar.\n");
	article->id = slice_of("a");
	assembly_find_twin(&bench->assembly, article);
	tap_text(tap, article->twin_of, "", "a story that is new has no twin");
	take_export(bench, "Bron stängs i vår och sommar\nÖbladet, 2010-05-04\nPublicerat på webb.\n\nDet droppar ...\n");
	article->id = slice_of("a#2");
	assembly_find_twin(&bench->assembly, article);
	tap_text(tap, article->twin_of, "a", "its twin on the web names it");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct bench bench;

	open_bench(&bench);
	test_pages(&tap, &bench);
	test_exports(&tap, &bench);
	test_teasers(&tap, &bench);
	test_cells(&tap, &bench);
	test_twins(&tap, &bench);
	close_bench(&bench);
	return tap_finish(&tap);
}
