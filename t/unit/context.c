/* What stands around a quote. */
#include "context.h"

#include "story.h"

/* `BEFORE | AFTER` of the first quote of the text, with so many sentences. */
static struct slice around(struct story *story, const char *text, size_t sentences)
{
	struct context context = CONTEXT_INIT;

	context.sentences = sentences;
	story_quote(story, text);
	story->told.length = 0;
	cited_begin(&story->cited);
	cited_take(&story->cited, &story->quotes.items[0], &story->reading, &story->persons);
	context_begin(&context, &story->reading);
	context_take(&context, &story->quotes.items[0], &story->reading, &story->cited);
	buffer_add_slice(&story->told, story->cited.before);
	buffer_add_text(&story->told, " | ");
	buffer_add_slice(&story->told, story->cited.after);
	context_release(&context);
	return buffer_slice(&story->told);
}

static void test_sentence(struct tap *tap, struct story *story)
{
	tap_text(tap, around(story, "– Det går bra, säger Eva Ek.", 0), "– | , säger Eva Ek.",
	    "the rest of its own sentence stands on both sides, with dash and comma as printed");
	tap_text(tap, around(story, "”Det går bra”, säger Eva Ek. Hon ler.", 0), "” | ”, säger Eva Ek.",
	    "so do quotation marks");
	tap_text(tap, around(story, "”Det går bra”, säger Eva Ek. Hon ler. Nu.", 1), "” | ”, säger Eva Ek. Hon ler.",
	    "one sentence more is one sentence more");
	tap_text(tap, around(story, "– Det går, säger Eva Ek. Men inte nu.", 3), "– | ",
	    "nothing stands behind a last span that ends the text, whatever stands between the spans");
	tap_text(tap, around(story, "Det blir vår. Eva Ek säger att det går bra. Hon ler.", 1),
	    "Det blir vår. Eva Ek säger att | . Hon ler.", "what is in front of the words in their sentence comes along");
}

static void test_blocks(struct tap *tap, struct story *story)
{
	static const char text[] = "> Ett. Två. \u00B6 # Rubrik. \u00B6 Tre. \u00B6 ! Fakta. \u00B6 – Det går bra, säger Eva Ek. "
		"\u00B6  \u00B6 ! Mer. \u00B6 ? Fyra? \u00B6 @ Bo Al: \u00B6 – Fem.";

	tap_text(tap, around(story, text, 1), "Tre. – | , säger Eva Ek. Fyra?",
	    "sentences are those of running text; headings, facts and empty blocks are passed over");
	tap_text(tap, around(story, text, 2), "Två. Tre. – | , säger Eva Ek. Fyra? Bo Al:",
	    "questions and labels belong to it, and pieces are joined by one space");
	tap_text(tap, around(story, text, 100), "Ett. Två. Tre. – | , säger Eva Ek. Fyra? Bo Al: – Fem.",
	    "there are no more than there are");
}

/* A quote that stands in a fact box. */
static void test_elsewhere(struct tap *tap, struct story *story)
{
	struct context context = CONTEXT_INIT;
	struct quote *quote;

	context.sentences = 2;
	story_read(story, "Ett. \u00B6 ! Fakta. Eva går. Slut. \u00B6 Två.");
	quotes_clear(&story->quotes, &story->reading);
	quote = quotes_add(&story->quotes, 1, QUOTE_DIRECT, QUOTE_DASH, "rule");
	quote_add_span(quote, story_word(story, "Eva"), story_word(story, "Eva") + 1);
	context_begin(&context, &story->reading);
	context_take(&context, quote, &story->reading, &story->cited);
	tap_text(tap, story->cited.before, "Fakta.", "around a quote in a fact box its own block is told");
	tap_text(tap, story->cited.after, "går. Slut.", "alone, on both sides");
	context_release(&context);
}

static void test_endless(struct tap *tap, struct story *story)
{
	struct buffer text = BUFFER_INIT;

	for (int i = 0; i < 1000; i++)
		buffer_add_text(&text, "ord ");
	buffer_add_text(&text, "och Eva Ek säger att det går bra.");
	buffer_add_byte(&text, '\0');
	around(story, text.data, 0);
	tap_number(tap, story->quotes.count, 1, "a sentence may have a thousand words");
	tap_number(tap, story->cited.before.length, (READING_SENTENCE - 5) * 4 + strlen("och Eva Ek säger att"),
	    "no more of it is told than the words of the longest sentence that counts as one");
	around(story, text.data, 1);
	tap_number(tap, story->cited.before.length, (2 * READING_SENTENCE - 4) * 4 + strlen("och Eva Ek säger att"),
	    "so much of it counts as one sentence more");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_sentence(&tap, &story);
	test_blocks(&tap, &story);
	test_elsewhere(&tap, &story);
	test_endless(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
