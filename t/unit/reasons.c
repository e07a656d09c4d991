/* Why a quote is one. */
#include "reasons.h"

#include "story.h"

/* The statements on the first quote of the text, with bars between. */
static struct slice why(struct story *story, struct reasons *reasons, const char *text)
{
	story_quote(story, text);
	cited_begin(&story->cited);
	cited_take(&story->cited, &story->quotes.items[0], &story->reading, &story->persons);
	reasons_find(reasons, &story->quotes.items[0], &story->cited);
	story->told.length = 0;
	for (size_t i = 0; i < reasons->count; i++) {
		buffer_add_text(&story->told, i > 0 ? "|" : "");
		buffer_add_slice(&story->told, reasons->items[i]);
	}
	return buffer_slice(&story->told);
}

int main(void)
{
	struct reasons reasons = {.count = 0};
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, why(&story, &reasons, "– Det går, säger Eva Ek."),
	    "the paragraph opens with a dash, or a dash stands behind a colon|reporting clause: säger + Eva Ek",
	    "a quote has its mark and its clause");
	tap_text(&tap, why(&story, &reasons, "Eva Ek kom. Hon säger att det går."),
	    "the sentence ascribes its content to somebody|reporting clause: säger + Hon|Hon is Eva Ek",
	    "a pronoun is told whom it means");
	tap_text(&tap, why(&story, &reasons, "– Vi är stolta över det. Eva Ek, vd på Bolaget."),
	    "the paragraph opens with a dash, or a dash stands behind a colon|the speaker is named: Eva Ek",
	    "who signs needs no verb");
	tap_text(&tap, why(&story, &reasons, "Eva Ek kom. \u00B6 – Det går."),
	    "the paragraph opens with a dash, or a dash stands behind a colon|without a clause, by the rule chain: Eva Ek",
	    "without a clause the rule is told");
	tap_text(&tap, why(&story, &reasons, "– Det går. \u00B6 – Nej, säger en kvinna."),
	    "the paragraph opens with a dash, or a dash stands behind a colon|nobody can be named with reason",
	    "and that nobody is known");
	tap_text(&tap, why(&story, &reasons, "”Det går”, säger Eva Ek."),
	    "the words stand in quotation marks|reporting clause: säger + Eva Ek", "marks are a reason");
	tap_text(&tap, why(&story, &reasons, "@ Eva Ek, rektor: \u00B6 Det går bra nu."),
	    "the paragraph stands under a speaker's label or behind a question|the speaker is named: Eva Ek",
	    "and so is a label");
	reasons_release(&reasons);
	story_close(&story);
	return tap_finish(&tap);
}
