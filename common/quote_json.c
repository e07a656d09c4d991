#include "quote_json.h"

#include "confidence.h"
#include "jsonout.h"

static void write_span(struct jsonout *out, const char *key, struct span span)
{
	jsonout_open(out, key, '[');
	jsonout_item(out, span.start);
	jsonout_item(out, span.end);
	jsonout_close(out, ']');
}

void quote_write_head(const struct article *article, struct buffer *head)
{
	struct jsonout out;

	head->length = 0;
	out = jsonout_begin(head);
	jsonout_text(&out, "type", slice_of("quote"));
	jsonout_text(&out, "article", article->id);
	jsonout_text(&out, "file", article->file);
	jsonout_text(&out, "url", article->url);
	jsonout_text(&out, "source", article->source);
	jsonout_text(&out, "date", article->date);
	jsonout_text(&out, "title", article->title);
	jsonout_text(&out, "twin_of", article->twin_of);
}

static void write_speaker(struct jsonout *out, const struct cited *cited)
{
	jsonout_text(out, "speaker", buffer_slice(&cited->speaker));
	if (cited->speaker_count > 1)
		jsonout_texts(out, "speakers", cited->speakers, cited->speaker_count);
	jsonout_text(out, "mention", cited->mention);
	if (cited->mention_span.end > 0)
		write_span(out, "mention_span", cited->mention_span);
	jsonout_text(out, "role", buffer_slice(&cited->role));
	jsonout_text(out, "org", cited->org);
	jsonout_text(out, "gender", slice_of(cited_gender_name(cited->gender)));
	jsonout_text(out, "cue", cited->cue);
	if (cited->cue_span.end > 0)
		write_span(out, "cue_span", cited->cue_span);
}

void quote_write(const struct quote *quote, const struct cited *cited, struct slice head, size_t number,
    const struct slice *why, size_t why_count, struct buffer *to)
{
	struct jsonout out = {to, true};
	char confidence[CONFIDENCE_ROOM];

	buffer_add_slice(to, head);
	jsonout_number(&out, "n", number);
	jsonout_number(&out, "block", quote->block);
	jsonout_text(&out, "kind", slice_of(quote_kind_name(quote->kind)));
	jsonout_text(&out, "mark", slice_of(quote_mark_name(quote->mark)));
	jsonout_text(&out, "text", buffer_slice(&cited->text));
	jsonout_open(&out, "spans", '[');
	for (size_t i = 0; i < cited->span_count; i++)
		write_span(&out, NULL, cited->spans[i]);
	jsonout_close(&out, ']');
	jsonout_text(&out, "before", cited->before);
	jsonout_text(&out, "after", cited->after);
	write_speaker(&out, cited);
	jsonout_number(&out, "turn", quote->turn);
	jsonout_text(&out, "rule", slice_of(quote->rule));
	jsonout_raw(&out, "confidence", confidence_text(quote->confidence, confidence));
	jsonout_texts(&out, "why", why, why_count);
	jsonout_end(&out);
}
