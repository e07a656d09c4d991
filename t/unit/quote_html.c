/* A page of articles. */
#include "quote_html.h"

#include "story.h"

static void add_article(struct story *story, struct quote_html *page, const char *text, const char *id, struct buffer *to)
{
	story_quote(story, text);
	story->article.id = slice_of(id);
	quote_html_take(page, &story->reading);
	cited_begin(&story->cited);
	for (size_t i = 0; i < story->quotes.count; i++) {
		cited_take(&story->cited, &story->quotes.items[i], &story->reading, &story->persons);
		quote_html_add(page, &story->quotes.items[i], &story->cited, i + 1, NULL, 0);
	}
	quote_html_article(page, to);
}

/* Only the first article of the text, without head and foot of the page. */
static struct slice article_of(struct story *story, const char *text)
{
	struct quote_html page = QUOTE_HTML_INIT;
	size_t start, end;

	story->told.length = 0;
	quote_html_begin(&page, &story->told);
	start = story->told.length;
	add_article(story, &page, text, "a", &story->told);
	end = story->told.length;
	quote_html_end(&page, &story->told);
	return slice_part(buffer_slice(&story->told), start, end);
}

static bool holds(struct slice text, const char *part)
{
	for (size_t at = 0; at + strlen(part) <= text.length; at++)
		if (memcmp(text.data + at, part, strlen(part)) == 0)
			return true;
	return false;
}

static void test_page(struct tap *tap, struct story *story)
{
	struct quote_html page = QUOTE_HTML_INIT;
	struct slice told;

	story->told.length = 0;
	quote_html_begin(&page, &story->told);
	quote_html_end(&page, &story->told);
	told = buffer_slice(&story->told);
	tap_ok(tap, slice_starts(told, slice_of("<!DOCTYPE html>\n<html lang=\"sv\">")) && slice_ends(told, slice_of("</html>\n")),
	    "a page without articles is a page");
	tap_ok(tap, holds(told, "<p>0 artiklar, 0 citat</p>"), "that says so");
	tap_ok(tap, holds(told, "mark.direct {") && !holds(told, "@style@") && !holds(told, "@articles@"), "and has its style sheet");
}

static void test_article(struct tap *tap, struct story *story)
{
	tap_text(tap, article_of(story, "# Nu & då \u00B6 Ja."),
	    "<article lang=\"sv\">\n<h2>a</h2>\n"
	    "<div class=\"row heading\">\n<h3>Nu &amp; då</h3>\n</div>\n<div class=\"row para\">\n<p>Ja.</p>\n</div>\n</article>",
	    "each block stands there by its kind");
	tap_ok(tap, holds(article_of(story, "– Åh <i>, säger Åsa Ek. Nu!"),
	    "<p>– <a class=\"n\" id=\"a-1\" href=\"#a-1-vem\">1</a><mark class=\"direct\">Åh &lt;i&gt;</mark>, "
	    "<span class=\"cue\">säger</span> <span class=\"mention\">Åsa Ek</span>. <mark class=\"direct\">Nu!</mark></p>\n"
	    "<aside class=\"notes\" lang=\"sv\">"), "the spans of a quote are marked, and its note follows");
	tap_ok(tap, holds(article_of(story, "Bo Al fortsätter: \u00B6 – Det går bra."),
	    "<p><span class=\"mention\">Bo Al</span> <span class=\"cue\">fortsätter</span>:</p>"),
	    "who speaks is marked in another block, too");
}

static void test_many(struct tap *tap, struct story *story)
{
	struct quote_html page = QUOTE_HTML_INIT;
	struct slice told;

	page.chosen_only = true;
	story->told.length = 0;
	quote_html_begin(&page, &story->told);
	add_article(story, &page, "– Det går, säger Bo Al.", "a b", &story->told);
	add_article(story, &page, "Nej.", "none", &story->told);
	add_article(story, &page, "– Det går inte, säger Bo Al.", "a_b", &story->told);
	quote_html_end(&page, &story->told);
	told = buffer_slice(&story->told);
	tap_ok(tap, holds(told, "id=\"a_b-1\"") && holds(told, "id=\"a_b~2-1\""), "articles of one name have ids of their own");
	tap_ok(tap, !holds(told, "Nej") && holds(told, "2 artiklar, 2 citat"), "an article without quotes may be left out");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_page(&tap, &story);
	test_article(&tap, &story);
	test_many(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
