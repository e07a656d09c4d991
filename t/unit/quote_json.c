/* Quotes as records. */
#include "quote_json.h"

#include "story.h"

static const char text[] = "– Det ”går”, säger Åsa Ek, rektor på Nyskolan. \u00B6 – Ja.";

/* The record of quote `number` of the text. */
static struct slice record(struct story *story, size_t number, const struct slice *why, size_t why_count)
{
	struct buffer head = BUFFER_INIT;

	story_quote(story, text);
	cited_begin(&story->cited);
	cited_take(&story->cited, &story->quotes.items[number], &story->reading, &story->persons);
	story->quotes.items[number].confidence = 75;
	story->cited.after = slice_of(number == 0 ? ", säger \"hon\"" : "");
	quote_write_head(&story->article, &head);
	story->told.length = 0;
	quote_write(&story->quotes.items[number], &story->cited, buffer_slice(&head), number + 1, why, why_count,
	    &story->told);
	buffer_release(&head);
	return buffer_slice(&story->told);
}

int main(void)
{
	struct slice why[2] = {slice_of("a \"clause\""), slice_of("b")};
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, record(&story, 0, NULL, 0),
	    "{\"type\":\"quote\",\"n\":1,\"block\":0,\"kind\":\"direct\",\"mark\":\"dash\","
	    "\"text\":\"Det ”går”\",\"spans\":[[2,11]],\"after\":\", säger \\\"hon\\\"\",\"speaker\":\"Åsa Ek\",\"mention\":\"Åsa Ek\",\"mention_span\":[19,25],"
	    "\"role\":\"rektor\",\"org\":\"Nyskolan\",\"gender\":\"female\",\"cue\":\"säger\",\"cue_span\":[13,18],\"turn\":1,"
	    "\"rule\":\"dash-clause\",\"confidence\":0.075}", "a record has all that is known, in order");
	tap_text(&tap, record(&story, 1, why, 2),
	    "{\"type\":\"quote\",\"n\":2,\"block\":1,\"kind\":\"direct\",\"mark\":\"dash\","
	    "\"text\":\"Ja.\",\"spans\":[[2,5]],\"speaker\":\"Åsa Ek\",\"role\":\"rektor\",\"org\":\"Nyskolan\",\"gender\":\"female\","
	    "\"turn\":1,\"rule\":\"chain\",\"confidence\":0.075,\"why\":[\"a \\\"clause\\\"\",\"b\"]}",
	    "it lacks what is not, and ends with the reasons");
	story.article.id = slice_of("a\nb");
	story.article.file = slice_of("f");
	story.article.url = slice_of("u");
	story.article.source = slice_of("s");
	story.article.date = slice_of("2019");
	story.article.title = slice_of("t");
	story.article.twin_of = slice_of("w");
	story.told.length = 0;
	quote_write_head(&story.article, &story.told);
	tap_text(&tap, buffer_slice(&story.told),
	    "{\"type\":\"quote\",\"article\":\"a\\nb\",\"file\":\"f\",\"url\":\"u\","
	    "\"source\":\"s\",\"date\":\"2019\",\"title\":\"t\",\"twin_of\":\"w\"",
	        "its head is what the article knows");
	story.article.id = slice_of("b");
	quote_write_head(&story.article, &story.told);
	tap_text(&tap, slice_part(buffer_slice(&story.told), 0, 29), "{\"type\":\"quote\",\"article\":\"b\"",
	    "the head of the article before is forgotten");
	story_close(&story);
	return tap_finish(&tap);
}
