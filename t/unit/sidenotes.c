/* Notes beside the text of a page. */
#include "sidenotes.h"

#include "story.h"

/* The notes of the text, each block's behind `BLOCK `. */
static struct slice notes_of(struct story *story, const char *text, const struct slice *why, size_t why_count)
{
	struct sidenotes notes = SIDENOTES_INIT;

	story_quote(story, text);
	cited_begin(&story->cited);
	for (size_t i = 0; i < story->quotes.count; i++) {
		story->quotes.items[i].confidence = i == 0 ? 994 : 500;
		cited_take(&story->cited, &story->quotes.items[i], &story->reading, &story->persons);
		sidenotes_add(&notes, &story->quotes.items[i], &story->cited, i + 1, slice_of("a"), why, why_count);
	}
	story->told.length = 0;
	for (size_t block = 0; block < story->article.block_count; block++) {
		buffer_add_number(&story->told, block);
		buffer_add_byte(&story->told, ' ');
		sidenotes_write(&notes, block, &story->told);
	}
	sidenotes_release(&notes);
	return buffer_slice(&story->told);
}

/* The same of the first block alone. */
static struct slice first_note_of(struct story *story, const char *text, const struct slice *why, size_t why_count)
{
	struct slice all = notes_of(story, text, why, why_count);
	size_t end = 1;

	while (!slice_starts(slice_part(all, end, all.length), slice_of("1 <aside")))
		end++;
	return slice_part(all, 0, end);
}

int main(void)
{
	struct slice why[] = {slice_of("a <clause>"), slice_of("b")};
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, notes_of(&story, "Nu. \u00B6 – Det går, säger Åsa Ek, rektor på Nyskolan & Co.", NULL, 0),
	    "0 1 <aside class=\"notes\" lang=\"sv\">\n<div class=\"note direct\" id=\"a-1-vem\">\n"
	    "<p class=\"who\"><a class=\"n\" href=\"#a-1\">1</a> <b>Åsa Ek</b>, rektor, Nyskolan &amp; Co</p>\n"
	    "<p class=\"how\">direkt citat · <span lang=\"en\">dash-clause</span> · 99,4\u00A0%</p>\n</div>\n</aside>\n",
	    "a note says who speaks, how it is told, and how sure that is");
	tap_text(&tap, notes_of(&story, "Bo Al säger att det går. Det går inte, säger polisen. \u00B6 Nu.", NULL, 0),
	    "0 <aside class=\"notes\" lang=\"sv\">\n<div class=\"note indirect\" id=\"a-1-vem\">\n"
	    "<p class=\"who\"><a class=\"n\" href=\"#a-1\">1</a> <b>Bo Al</b></p>\n"
	    "<p class=\"how\">indirekt citat · <span lang=\"en\">verb-clause</span> · 99,4\u00A0%</p>\n</div>\n"
	    "<div class=\"note indirect\" id=\"a-2-vem\">\n<p class=\"who\"><a class=\"n\" href=\"#a-2\">2</a> <b>polisen</b></p>\n"
	    "<p class=\"how\">indirekt citat · <span lang=\"en\">clause-verb</span> · 50\u00A0%</p>\n</div>\n</aside>\n1 ",
	    "the notes of a block stand together, and a block without quotes has none");
	tap_text(&tap, first_note_of(&story, "– Det går bra. \u00B6 – Ja, säger en kvinna vid torget.", why, 2),
	    "0 <aside class=\"notes\" lang=\"sv\">\n<div class=\"note direct\" id=\"a-1-vem\">\n"
	    "<p class=\"who\"><a class=\"n\" href=\"#a-1\">1</a> <b class=\"unknown\">okänd</b></p>\n"
	    "<p class=\"how\">direkt citat · <span lang=\"en\">dash</span> · 99,4\u00A0%</p>\n"
	    "<details><summary>varför</summary>\n<ul lang=\"en\">\n<li>a &lt;clause&gt;</li>\n<li>b</li>\n</ul>\n</details>\n</div>\n</aside>\n",
	    "who is not known is unknown, and the evidence stands there where it is told");
	story_close(&story);
	return tap_finish(&tap);
}
