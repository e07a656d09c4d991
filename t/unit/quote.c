/* A quote as it is found. */
#include "quote.h"

#include "story.h"

static void test_names(struct tap *tap)
{
	tap_text(tap, slice_of(quote_kind_name(QUOTE_DIRECT)), "direct", "kinds have their names");
	tap_text(tap, slice_of(quote_kind_name(QUOTE_INDIRECT)), "indirect", "also what is reported");
	tap_text(tap, slice_of(quote_kind_name(QUOTE_MIXED)), "mixed", "and what is mixed");
	tap_text(tap, slice_of(quote_mark_name(QUOTE_DASH)), "dash", "marks have theirs");
	tap_text(tap, slice_of(quote_mark_name(QUOTE_QUOTES)), "quotes", "those of quotation");
	tap_text(tap, slice_of(quote_mark_name(QUOTE_LABEL)), "label", "the label");
	tap_text(tap, slice_of(quote_mark_name(QUOTE_NONE)), "none", "and none at all");
}

static void test_spans(struct tap *tap)
{
	struct quote quote = {.span_count = 0};

	for (size_t i = 0; i < QUOTE_SPANS; i++)
		quote_add_span(&quote, 10 * i, 10 * i + 5);
	tap_ok(tap, quote.span_count == QUOTE_SPANS && quote.spans[QUOTE_SPANS - 1].end == 10 * QUOTE_SPANS - 5,
	    "spans are kept in their order");
	quote_add_span(&quote, 100, 105);
	tap_number(tap, quote.span_count, QUOTE_SPANS, "there is room for so many");
	tap_number(tap, quote.spans[QUOTE_SPANS - 1].start, 10 * QUOTE_SPANS - 10,
	    "one more leaves the start of the last");
	tap_number(tap, quote.spans[QUOTE_SPANS - 1].end, 105, "and widens it to its own end");
}

static void test_quotes(struct tap *tap, struct story *story)
{
	struct quotes *quotes = &story->quotes;
	struct quote *quote;

	story_read(story, "Eva Ek kom. Det går bra.");
	quotes_clear(quotes, &story->reading);
	tap_ok(tap, quotes->count == 0 && !quotes_have_taken(quotes, 0, story->reading.first[1]),
	    "at first no word is taken");
	quote = quotes_add(quotes, 0, QUOTE_DIRECT, QUOTE_QUOTES, "rule");
	tap_ok(tap, quote->kind == QUOTE_DIRECT && quote->mark == QUOTE_QUOTES && quote->block == 0,
	    "a quote is what was asked for");
	tap_ok(tap, quote->span_count == 0 && !quote->has_clause && quote->person_count == 0 &&
	    quote->phrase.length == 0,
	    "nothing else is known of it");
	tap_text(tap, slice_of(quote->rule), "rule", "but its rule");
	quotes_take(quotes, 2, 4);
	tap_ok(tap, quotes_have_taken(quotes, 3, 8) && quotes_have_taken(quotes, 0, 3),
	    "words that overlap the taken are taken");
	tap_ok(tap, !quotes_have_taken(quotes, 0, 2) && !quotes_have_taken(quotes, 4, 8), "words beside them are not");
	tap_ok(tap, !quotes_have_taken(quotes, 3, 3), "nor are no words");
	quotes_clear(quotes, &story->reading);
	tap_ok(tap, quotes->count == 0 && !quotes_have_taken(quotes, 0, 8),
	    "all that is forgotten for the next article");
	for (size_t i = 0; i < 1000; i++)
		quotes_add(quotes, i, QUOTE_DIRECT, QUOTE_DASH, "rule");
	tap_ok(tap, quotes->count == 1000 && quotes->items[999].block == 999, "there may be many");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_names(&tap);
	test_spans(&tap);
	test_quotes(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
