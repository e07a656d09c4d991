/* What holds for the quotes of any text: none is empty, none overlaps, places are counted in code points. */
#include "cited.h"
#include "quoting.h"
#include "speakers.h"
#include "tap.h"

static struct lexicon lexicon;
static struct article article = ARTICLE_INIT;
static struct reading reading;
static struct persons persons;
static struct quotes quotes;
static struct cited cited = CITED_INIT;

static void load(void)
{
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");

	lexicon_load(&lexicon, &source, &report);
}

/* Finds the quotes of an article of one paragraph, with a label above it where that is not empty, and takes the first. */
static size_t find_under(const char *label, struct slice text)
{
	article_clear(&article);
	if (label[0] != '\0')
		article_add_block(&article, BLOCK_LABEL, slice_of(label), 0);
	article_add_block(&article, BLOCK_PARA, text, 0);
	reading_take(&reading, &article, &lexicon);
	persons_find(&persons, &reading);
	quoting_find(&quotes, &reading, &persons);
	speakers_name(&quotes, &reading, &persons);
	cited_begin(&cited);
	if (quotes.count > 0)
		cited_take(&cited, &quotes.items[0], &reading, &persons);
	return quotes.count;
}

static size_t find(struct slice text)
{
	return find_under("", text);
}

static void test_marks(struct tap *tap)
{
	tap_number(tap, find(slice_of("””, säger Eva Ek.")), 0, "nothing between marks is no quote");
	tap_number(tap, find(slice_of("”Vi flyttar nu. Eva Ek berättar: – Det blir till hösten.")), 1,
	    "a mark that is never closed takes no words of another quote");
	tap_text(tap, buffer_slice(&cited.text), "Det blir till hösten.", "which stays");
	tap_number(tap, find_under("Ali Hassan:", slice_of("Vi flyttar nu. Eva Ek berättade: – Det blir till hösten.")), 1,
	    "nor does an answer under a label");
}

static void test_places(struct tap *tap)
{
	struct span spans[2];

	tap_number(tap, find(slice_of("Åsa Öberg säger att åar är långa.")), 1, "a report is one quote");
	tap_number(tap, cited.spans[0].start, 20, "it begins behind att, in code points");
	tap_number(tap, cited.spans[0].end, 32, "it ends before the stop");
	tap_number(tap, cited.mention_span.end, 9, "its subject stands before it");
	tap_number(tap, cited.cue_span.start, 10, "its verb behind that");
	spans[0] = cited.spans[0];
	spans[1] = cited.mention_span;
	cited_take(&cited, &quotes.items[0], &reading, &persons);
	tap_ok(tap, cited.spans[0].start == spans[0].start && cited.spans[0].end == spans[0].end &&
	    cited.mention_span.end == spans[1].end, "taken again from any place, its places are the same");
}

/* More people than a table of names has slots. */
static void test_many(struct tap *tap)
{
	struct buffer text = BUFFER_INIT;

	for (int i = 0; i < 5000; i++) {
		buffer_add_text(&text, "Eva ");
		for (int letter = 0, rest = i; letter < 4; letter++, rest /= 26)
			buffer_add_byte(&text, (char)((letter == 0 ? 'A' : 'a') + rest % 26));
		buffer_add_text(&text, "berg kom. ");
	}
	buffer_add_text(&text, "Det blir nog bra, säger Baaaberg.");
	tap_number(tap, find(buffer_slice(&text)), 1, "one of many people is quoted");
	tap_text(tap, buffer_slice(&cited.speaker), "Eva Baaaberg", "and known by the surname");
	tap_number(tap, persons.count, 5000, "all of them are known");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	load();
	test_marks(&tap);
	test_places(&tap);
	test_many(&tap);
	cited_release(&cited);
	quotes_release(&quotes);
	persons_release(&persons);
	reading_release(&reading);
	article_release(&article);
	lexicon_release(&lexicon);
	return tap_finish(&tap);
}
