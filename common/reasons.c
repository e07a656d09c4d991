#include "reasons.h"

/* What the mark of a quote shows. */
static const char *const mark_evidence[QUOTE_MARKS] = {
    [QUOTE_DASH] = "the paragraph opens with a dash, or a dash stands behind a colon",
    [QUOTE_QUOTES] = "the words stand in quotation marks",
    [QUOTE_LABEL] = "the paragraph stands under a speaker's label or behind a question",
    [QUOTE_NONE] = "the sentence ascribes its content to somebody",
};

/* Ends the statement that was begun at `start`; the slices are set when all text is there. */
static void end_statement(struct reasons *reasons, size_t start)
{
	reasons->items[reasons->count++] = (struct slice){NULL, reasons->text.length - start};
}

static void add_clause(struct reasons *reasons, const struct cited *cited)
{
	size_t start = reasons->text.length;

	if (cited->mention.length == 0)
		return;
	buffer_add_text(&reasons->text, cited->cue.length > 0 ? "reporting clause: " : "the speaker is named: ");
	buffer_add_slice(&reasons->text, cited->cue);
	buffer_add_text(&reasons->text, cited->cue.length > 0 ? " + " : "");
	buffer_add_slice(&reasons->text, cited->mention);
	end_statement(reasons, start);
}

static void add_speaker(struct reasons *reasons, const struct quote *quote, const struct cited *cited)
{
	size_t start = reasons->text.length;

	if (slice_equal(cited->mention, buffer_slice(&cited->speaker)) && cited->mention.length > 0)
		return;
	if (cited->speaker.length == 0) {
		buffer_add_text(&reasons->text, "nobody can be named with reason");
	} else {
		if (cited->mention.length > 0)
			buffer_add_slice(&reasons->text, cited->mention);
		else
			buffer_add_text(&reasons->text, "without a clause, by the rule ");
		buffer_add_text(&reasons->text, cited->mention.length > 0 ? "" : quote->rule);
		buffer_add_text(&reasons->text, cited->mention.length > 0 ? " is " : ": ");
		buffer_add_slice(&reasons->text, buffer_slice(&cited->speaker));
	}
	end_statement(reasons, start);
}

void reasons_find(struct reasons *reasons, const struct quote *quote, const struct cited *cited)
{
	const char *at;

	reasons->text.length = 0;
	reasons->count = 0;
	buffer_add_text(&reasons->text, mark_evidence[quote->mark]);
	end_statement(reasons, 0);
	add_clause(reasons, cited);
	add_speaker(reasons, quote, cited);
	at = reasons->text.data;
	for (size_t i = 0; i < reasons->count; i++) {
		reasons->items[i].data = at;
		at += reasons->items[i].length;
	}
}

void reasons_release(struct reasons *reasons)
{
	buffer_release(&reasons->text);
}
