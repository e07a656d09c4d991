/* Articles in parts. */
#include "units.h"

#include "tap.h"

static struct slice write_units(struct units *units, enum unit unit, const struct article *article, struct output *output)
{
	output->pending.length = 0;
	units_write(units, unit, article, output);
	return buffer_slice(&output->pending);
}

static void fill(struct article *article)
{
	article->id = slice_of("a");
	article->title = slice_of("T");
	article_add_block(article, BLOCK_LEAD, slice_of("Ett. Två kl. 12 ja."), 0);
	article_add_block(article, BLOCK_HEADING, slice_of("Tom"), 1);
	article_add_block(article, BLOCK_HEADING, slice_of("Full"), 2);
	article_add_block(article, BLOCK_PARA, slice_of("Tre."), 2);
	article_add_block(article, BLOCK_ITEM, slice_of("fyra"), 2);
}

#define START(TYPE, NUMBER) "{\"type\":\"" TYPE "\",\"article\":\"a\",\"title\":\"T\",\"n\":" NUMBER ","

static void test_units(struct tap *tap, struct units *units)
{
	struct article article = ARTICLE_INIT;
	struct output output = OUTPUT_INIT("test");

	fill(&article);
	tap_text(tap, write_units(units, UNIT_SECTION, &article, &output),
	    START("section", "1") "\"text\":\"Ett. Två kl. 12 ja.\"}\n" START("section", "2") "\"text\":\"Tom\"}\n"
	    START("section", "3") "\"heading\":\"Full\",\"text\":\"Tre. fyra\"}\n", "sections");
	tap_text(tap, write_units(units, UNIT_PARAGRAPH, &article, &output),
	    START("paragraph", "1") "\"text\":\"Ett. Två kl. 12 ja.\"}\n" START("paragraph", "2") "\"text\":\"Tom\"}\n"
	    START("paragraph", "3") "\"heading\":\"Full\",\"text\":\"Tre.\"}\n"
	    START("paragraph", "4") "\"heading\":\"Full\",\"text\":\"fyra\"}\n", "paragraphs");
	tap_text(tap, write_units(units, UNIT_SENTENCE, &article, &output),
	    START("sentence", "1") "\"text\":\"Ett.\"}\n" START("sentence", "2") "\"text\":\"Två kl. 12 ja.\"}\n"
	    START("sentence", "3") "\"text\":\"Tom\"}\n" START("sentence", "4") "\"heading\":\"Full\",\"text\":\"Tre.\"}\n"
	    START("sentence", "5") "\"heading\":\"Full\",\"text\":\"fyra\"}\n", "sentences");
	article_release(&article);
	buffer_release(&output.pending);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");
	struct lexicon lexicon;
	struct units units = {.lexicon = &lexicon};

	lexicon_load(&lexicon, &source, &report);
	test_units(&tap, &units);
	tap_number(&tap, unit_named(slice_of("sentence")), UNIT_SENTENCE, "units have names");
	tap_number(&tap, unit_named(slice_of("word")), UNITS, "words are none");
	units_release(&units);
	lexicon_release(&lexicon);
	return tap_finish(&tap);
}
