/* Texts as blocks. */
#include "blocks.h"

#include "tap.h"

static struct blocks blocks;

/* The kinds of the blocks, by their first two letters, and the article's fields before them. */
static struct slice describe(const char *text, struct buffer *to)
{
	struct article article = ARTICLE_INIT;
	struct buffer lines = BUFFER_INIT;

	buffer_add_text(&lines, text);
	buffer_add_byte(&lines, '\n');
	blocks_read(&blocks, buffer_slice(&lines));
	blocks_find(&blocks, BLOCKS_PAGE, &article);
	to->length = 0;
	buffer_add_slice(to, article.title);
	buffer_add_byte(to, '|');
	for (size_t i = 0; i < article.block_count; i++) {
		if (i > 0)
			buffer_add_byte(to, ' ');
		buffer_add_slice(to, slice_part(block_kind_name(article.blocks[i].kind), 0, 2));
		if (article.blocks[i].section > 0)
			buffer_add_number(to, article.blocks[i].section);
	}
	article_release(&article);
	buffer_release(&lines);
	return buffer_slice(to);
}

static void test_cases(struct tap *tap)
{
	static const char *const cases[][3] = {
	    {"", "|", "nothing is no block"},
	    {"En enda rad", "|pa", "a line alone is a paragraph, not a headline"},
	    {"Ny bro\n\nBron är klar. Den är lång.\n\nDet firas.", "Ny bro|le pa", "headline, lead, paragraph"},
	    {"Bron är klar. Den är lång.\n\nJa.", "|pa pa", "two sentences that are longer than what follows are no headline"},
	    {"Ny bro\n\n– Den är lång, säger hon.\n\nDet firas.", "Ny bro|pa pa", "speech is no lead"},
	    {"Ny bro\n\nDen är lång.\n\nFest\n\nDet firas.\n\nSlut\n\nNu.", "Ny bro|le he1 pa1 he2 pa2", "headings are numbered"},
	    {"Ny bro\n\nDen är lång.\n\nDet firas.\n\nSlut", "Ny bro|le pa pa", "the last line is no heading"},
	    {"Ny bro\n\nDen är lång.\n– Så lång, säger hon.\nDet firas.", "Ny bro|le pa pa", "each line is a block"},
	    {"Ny bro\n\nDen är lång.\n\nEtt\nTvå\nTre\n\nSlut.", "Ny bro|le it it it pa", "short lines in a row are a list"},
	    {"Ny bro\n\nText är här.\n\nAnna Ek, vd:\n\nJa.\n\nBo Ek, chef:\n\nNej.", "Ny bro|le la pa la pa", "labels"},
	    {"Ny bro\n\nText är här.\n\nJ.P. Zorn, vd:\n\nJa.\n\nJ.P. Zorn:\n\nNej.", "Ny bro|le la pa la pa", "initials, and a name known from a label"},
	    {"Ny bro\n\nText är här.\n\nEva och Bo Ek, 70 och 71, Umeå:\n\nJa.", "Ny bro|le la pa", "two under one label"},
	    {"Ny bro\n\nText är här.\n\nMer om bron:\n\nJa.", "Ny bro|le pa pa", "a colon alone makes no label"},
	    {"Ny bro\n\nText är här.\n\nVarför då?\n\n– Därför.", "Ny bro|le qu pa", "a question with an answer"},
	    {"Ny bro\n\nText är här.\n\nVarför då?\n\nIngen vet.", "Ny bro|le he1 pa1", "a question without one is a heading"},
	    {"Ny bro\n\nText är här.\n\n• a\n• b\n* c\n*d", "Ny bro|le it it it pa", "bullets"},
	    {"Ny bro\n\nText är här.\n\n1. Först.\n\n2. Sedan.", "Ny bro|le it it", "numbers that count up"},
	    {"Ny bro\n\nText är här.\n\n1. Först.\n\nMer.", "Ny bro|le pa pa", "a number alone is no list"},
	    {"Ny bro\n\nText är här.\n\nFakta bron\n\nLängd.\n\nBredd.", "Ny bro|le he1 fa1 fa1", "a box of facts"},
	    {"Ny bro\n\nText är här.\n\nFakta\n\nEtt.\n\u00A0\nTvå.", "Ny bro|le he1 fa1 pa1", "a break ends it"},
	    {"Ny bro\n\nText är här.\n\nFakta: Bron är lång.\n\nMer.", "Ny bro|le fa pa", "a box in one line"},
	    {"Ny bro\n\nText är här.\n\nBron. Foto: Eva Ek\n\nBild: Bo", "Ny bro|pa ca ca", "captions"},
	    {"Ny bro\n\nText är här.\n\nLäs mer: Bron\n\nhttp://a.se/b", "Ny bro|pa re re", "what leads elsewhere"},
	    {"Ny bro\n\nText är här.\n\nRättelse: Bron är kort.\n\nJa.", "Ny bro|le no pa", "notes"},
	    {"Ny bro\n\nText är här.\n\nMer.\n\nDela Tweeta\n\n3 kommentarer\n\n0", "Ny bro|le pa", "buttons and numbers go"},
	    {"Ny bro\n\nPublicerad 3 maj 2010\n\nText är här.\n\nMer.", "Ny bro|no le pa", "a date with a word is a note"},
	    {"Debatt\n\nVi vill ha en bro\n\nText är här.\n\nMer.", "Vi vill ha en bro|no le pa", "what kind of text it is"},
	    {"Ny bro - Malkö Nytt\n\nNy bro\n\nText är här.\n\nMer.", "Ny bro|le pa", "the title of a page goes"},
	    {"Hem\nNyheter\nSport\nBron är öppen nu igen\nText är här.\nMer.", "Bron är öppen nu igen|re re le pa", "a menu"},
	    {"Ny bro\n\nText är här.\n\nLäs också:\n\nBåt\n\nMer.", "Ny bro|le re re pa", "what stands below a link"},
	    {"Ny bro\n\n3 maj 2010\n\nText är här.\n\nMer.", "Ny bro|le pa", "a date alone is told in its field"},
	    {"Ny bro\n\n***\n\nText är här.\n\n___\n\nMer.", "Ny bro|le pa", "lines without letters go"},
	    {"Ny bro\n\nText är här.\n\nSagt. Och gjort?\n\n-\n\nMer.", "Ny bro|le he1 pa1", "a dash alone goes, too"},
	};
	struct buffer told = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, describe(cases[i][0], &told), cases[i][1], cases[i][2]);
	buffer_release(&told);
}

static void test_fields(struct tap *tap)
{
	struct article article = ARTICLE_INIT;
	struct slice text = slice_of("Malkö Nytt\n9\nmaj\nBron är äntligen öppen\nANNA af EK\nText är här.\nBo Ek\nbo@a.se\n");

	article_clear(&article);
	blocks_read(&blocks, text);
	blocks_find(&blocks, BLOCKS_PAGE, &article);
	tap_text(tap, article.source, "Malkö Nytt", "the line above a date box is the source");
	tap_text(tap, article.date, "--05-09", "the box is the date");
	tap_number(tap, article.author_count, 1, "a name before a mail address is an author");
	tap_text(tap, article.authors[0], "Bo Ek", "that one");
	text = slice_of("Bron öppnar\n\nText är här.\n\nÅSA ÖBERG\n");
	article_clear(&article);
	blocks_read(&blocks, text);
	blocks_find(&blocks, BLOCKS_PAGE, &article);
	tap_number(tap, article.author_count, 1, "a name in capitals is an author");
	tap_text(tap, article.authors[0], "Åsa Öberg", "in ordinary case");
	tap_number(tap, article.source.length + article.date.length, 0, "nothing is left of the article before");
	text = slice_of("Bron öppnar\n\nText är här.\n\nMer om det.\n\nÅSA ÖBERG asa@a.se\n\nBO EKbo.ek@a.se\n");
	article_clear(&article);
	blocks_read(&blocks, text);
	blocks_find(&blocks, BLOCKS_PAGE, &article);
	tap_ok(tap, article.author_count == 2 && slice_is(article.authors[0], "Åsa Öberg") && slice_is(article.authors[1], "Bo Ek"),
	    "so is one with an address behind it, with or without a space between");
	article_release(&article);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	blocks_load(&blocks, &source, &report);
	test_cases(&tap);
	test_fields(&tap);
	blocks_release(&blocks);
	return tap_finish(&tap);
}
