/* Quotes in the format that is asked for. */
#include "quote_output.h"

#include "story.h"

/* One article's quotes in the format; `excel` is asked for before or behind it. */
static struct slice written(struct story *story, const char *format, bool excel)
{
	struct output output = OUTPUT_INIT("t");
	struct quote_output out = QUOTE_OUTPUT_INIT;

	if (!quote_output_set_format(&out, format))
		return slice_of("no such format");
	if (excel)
		quote_output_set_excel(&out);
	story_quote(story, "– Det går, säger Eva Ek.");
	quote_output_begin(&out, &output);
	quote_output_take(&out, &story->reading);
	cited_begin(&story->cited);
	cited_take(&story->cited, &story->quotes.items[0], &story->reading, &story->persons);
	quote_output_add(&out, &story->quotes.items[0], &story->cited, 1, NULL, 0);
	quote_output_article(&out);
	quote_output_end(&out);
	story->told.length = 0;
	buffer_add_slice(&story->told, buffer_slice(&output.pending));
	buffer_release(&output.pending);
	return buffer_slice(&story->told);
}

static bool begins(struct slice text, const char *start)
{
	return slice_starts(text, slice_of(start));
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_ok(&tap, begins(written(&story, "ndjson", false), "{\"type\":\"quote\","), "records");
	tap_ok(&tap, begins(written(&story, "csv", false), "article,file,"), "a sheet");
	tap_ok(&tap, begins(written(&story, "tsv", false), "article\tfile\t"), "one with tabs");
	tap_ok(&tap, begins(written(&story, "table", false), "article  kind"), "a table");
	tap_ok(&tap, begins(written(&story, "html", false), "<!DOCTYPE html>"), "and a page are what quotes may be written as");
	tap_text(&tap, written(&story, "md", false), "no such format", "as Markdown they are not");
	tap_text(&tap, written(&story, "", false), "no such format", "nor as nothing");
	tap_ok(&tap, begins(written(&story, "ndjson", true), "\uFEFFarticle;file;"), "Excel wants a sheet");
	tap_ok(&tap, begins(written(&story, "tsv", true), "\uFEFFarticle\tfile\t"), "of the kind that was asked for");
	tap_ok(&tap, begins(written(&story, "html", true), "<!DOCTYPE html>"), "a page it leaves as it is");
	story_close(&story);
	return tap_finish(&tap);
}
