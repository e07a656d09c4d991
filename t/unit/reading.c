/* An article taken apart: sentences, and how far they are looked for. */
#include "reading.h"
#include "tap.h"

static struct lexicon load(void)
{
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct lexicon lexicon;

	lexicon_load(&lexicon, &source, &report);
	return lexicon;
}

static void test_sentences(struct tap *tap, struct reading *reading)
{
	size_t end = reading->first[1];

	tap_number(tap, end, 12, "words and marks are counted on");
	tap_number(tap, reading_sentence_end(reading, 0, end), 5, "a sentence ends behind its stop");
	tap_number(tap, reading_sentence_end(reading, 4, end), 5, "its last word belongs to it");
	tap_number(tap, reading_sentence_end(reading, 5, end), 12, "the next one ends with the block");
	tap_number(tap, reading_sentence_end(reading, 0, 3), 3, "none is looked for beyond the limit");
	tap_number(tap, reading_sentence_start(reading, 4, 0), 0, "a sentence starts with its block");
	tap_number(tap, reading_sentence_start(reading, 5, 0), 5, "or behind the last one");
	tap_number(tap, reading_sentence_start(reading, 11, 0), 5, "for each of its words");
	tap_number(tap, reading_sentence_start(reading, 11, 7), 7, "none is looked for before the limit");
	tap_number(tap, reading_last_sentence(reading, 0), 5, "the last sentence of a block is found");
	tap_text(tap, reading_text(reading, 0, 5, 7), "Hon t.ex.", "an abbreviation keeps its stop and ends no sentence");
}

static void test_endless(struct tap *tap, struct reading *reading)
{
	size_t first = reading->first[1], end = reading->first[2];

	tap_number(tap, end - first, 1000, "a block without stops has all its words");
	tap_number(tap, reading_sentence_end(reading, first, end), first + READING_SENTENCE, "the end of a sentence is not far");
	tap_number(tap, reading_sentence_start(reading, end - 1, first), end - 1 - READING_SENTENCE, "nor is its start");
	tap_number(tap, reading->first[reading_title(reading)], end, "an absent title has no words");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct lexicon lexicon = load();
	struct article article = ARTICLE_INIT;
	struct reading reading = {.first = NULL};
	struct buffer endless = BUFFER_INIT;

	for (int i = 0; i < 1000; i++)
		buffer_add_text(&endless, "ord ");
	article_add_block(&article, BLOCK_PARA, slice_of("Det går bra nu. Hon t.ex. går, sedan står."), 0);
	article_add_block(&article, BLOCK_PARA, buffer_slice(&endless), 0);
	reading_take(&reading, &article, &lexicon);
	test_sentences(&tap, &reading);
	test_endless(&tap, &reading);
	reading_release(&reading);
	buffer_release(&endless);
	article_release(&article);
	lexicon_release(&lexicon);
	return tap_finish(&tap);
}
