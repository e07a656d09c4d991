/* Articles of an archive's export. */
#include "exported.h"

#include "plain.h"
#include "shelf.h"

static void test_heads(struct tap *tap, const struct archive *archive)
{
	struct exported article;

	tap_ok(tap, exported_read(archive, slice_of("Bron\nMalkö Tidning, 2010-05-03\n\nText.\n"), &article), "a head is title and source");
	tap_text(tap, article.title, "Bron", "the title stands above");
	tap_text(tap, article.text, "\nText.\n", "the text below");
	tap_ok(tap, article.medium == NULL && article.page.length + article.placement.length + article.notice.length +
	    article.behind.length + article.url.length + article.writer.length == 0, "what is not told is empty");
	exported_read(archive, slice_of("\xC2\xA0\n\nBron\nÖbladet, 2010-05-03\n\nText.\n"), &article);
	tap_text(tap, article.title, "Bron", "blank lines before it do not count");
	exported_read(archive, slice_of("Bron\nsom föll\n i vattnet\n" SHELF_DASHES "\nÖbladet, 2010-05-03\n\nText.\n"), &article);
	tap_text(tap, article.title, "Bron\nsom föll\n i vattnet", "a title may have lines, and a rule below it");
	exported_read(archive, slice_of("Så gick valet, 12.9.2010\nÖbladet, 2010-09-13\nText.\n\nEj, 2010-01-01\n"), &article);
	tap_text(tap, article.title, "Så gick valet, 12.9.2010", "a title may end in a date");
	tap_text(tap, article.source.name, "Öbladet", "the last line that looks so before a blank one has the source");
	exported_read(archive, slice_of("Bron\n" SHELF_DASHES "\nÖbladet, 2010-09-13\nSe Malkö, 2010-09-14\n\nText.\n"), &article);
	tap_text(tap, article.source.name, "Öbladet", "below a rule it is the first");
	tap_ok(tap, exported_read(archive, slice_of("Öbladet, 2010-05-03\n"), &article) && article.title.length == 0,
	    "an article may lack title and text");
	tap_ok(tap, !exported_read(archive, slice_of("Bron\n\nÖbladet, 2010-05-03\n"), &article), "no blank line stands in a head");
	tap_ok(tap, !exported_read(archive, slice_of(SHELF_RULE "\nText.\n"), &article), "what has no source is no article");
	tap_ok(tap, !exported_read(archive, slice_of("\n"), &article), "nor is nothing");
}

static void test_notes(struct tap *tap, const struct archive *archive)
{
	struct exported article;

	exported_read(archive, slice_of("A\nB, 2010-05-03\nEKONOMI. Sida 12-13 Publicerat i print. \n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.placement, "EKONOMI") && slice_is(article.page, "12-13") &&
	    strcmp(article.medium, "print") == 0, "section, pages and medium may share a line");
	exported_read(archive, slice_of("A\nB, 2010-05-03\nEKONOMI.\nSida 12\nPublicerat i print.\n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.placement, "EKONOMI") && slice_is(article.page, "12") &&
	    strcmp(article.medium, "print") == 0, "or have one each");
	tap_text(tap, article.text, "\nText.\n", "they are no text");
	exported_read(archive, slice_of("A\nB, 26.10.2014\nSPORT.\nSide 8\nPublisert på nett.\n\nText.\n"), &article);
	tap_ok(tap, slice_is(article.page, "8") && strcmp(article.medium, "web") == 0, "in Norwegian, too");
	exported_read(archive, slice_of("A\nB, 2010-05-03\nSidan tre\nDISA HALLGREN\nSänt i P4 Malkö.\n\nText.\n"), &article);
	tap_text(tap, article.placement, "Sidan tre", "a section may be called by a page");
	tap_text(tap, article.writer, "DISA HALLGREN", "a name in capitals is a writer");
	tap_ok(tap, strcmp(article.medium, "broadcast") == 0 && article.page.length == 0, "a programme is told by its station");
	exported_read(archive, slice_of("A\nB, 2010-05-03\nI går gick färjan inte alls, och det var tredje gången på en enda vecka.\n\n"), &article);
	tap_text(tap, article.text, "I går gick färjan inte alls, och det var tredje gången på en enda vecka.\n\n",
	    "a text without a blank line before it is text");
}

static void test_notices(struct tap *tap, const struct archive *archive)
{
	struct exported article;

	exported_read(archive, slice_of("A\nB, 2010-05-03\n\nÄgg © är fritt.©B<br>Alla artiklar är skyddade av lag.\n"), &article);
	tap_text(tap, article.text, "\nÄgg © är fritt.", "the notice is cut off the text that it is glued to");
	tap_text(tap, article.notice, "©B<br>Alla artiklar är skyddade av lag.", "at its own sign");
	exported_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\n© B\n\nSe webartikeln på http://b.example/1\n"), &article);
	tap_ok(tap, slice_is(article.notice, "© B") && slice_is(article.url, "http://b.example/1"), "an address may stand behind it");
	tap_text(tap, plain_trim(article.behind), "", "which is no text");
	exported_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\nLäs hela artikeln på\nhttp://b.example/1\n© B\n"), &article);
	tap_ok(tap, slice_is(article.url, "http://b.example/1") && slice_is(article.text, "\nText.\n"),
	    "or before it, on a line of its own");
	exported_read(archive, slice_of("A\nB, 2010-05-03\n\nText.\n© B\nRättelse: det var i maj.\n"), &article);
	tap_text(tap, plain_trim(article.behind), "Rättelse: det var i maj.", "text behind the notice is kept");
	exported_read(archive, slice_of("A\nB, 2010-05-03\n\nTecknet © är runt.\n\nLäs mer om det på biblioteket.\n"), &article);
	tap_ok(tap, article.notice.length == 0 && article.url.length == 0, "a sign without known words is no notice");
	exported_read(archive, slice_of("A\nB, 2010-05-03\n\n©\n"), &article);
	tap_text(tap, article.text, "\n", "a sign alone is one");
}

/* A text all of signs must take no longer than any other: else this test never ends. */
static void test_long(struct tap *tap, const struct archive *archive)
{
	struct buffer text = BUFFER_INIT;
	struct exported article;

	buffer_add_text(&text, "A\nB, 2010-05-03\n\n");
	while (text.length < 4000000)
		buffer_add_text(&text, "© ");
	buffer_add_text(&text, "slut på alla tecken\n");
	tap_ok(tap, exported_read(archive, buffer_slice(&text), &article) && article.notice.length == 0,
	    "a long line of signs is looked through once");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct shelf shelf;

	shelf_open(&shelf);
	test_heads(&tap, &shelf.archive);
	test_notes(&tap, &shelf.archive);
	test_notices(&tap, &shelf.archive);
	test_long(&tap, &shelf.archive);
	shelf_close(&shelf);
	return tap_finish(&tap);
}
