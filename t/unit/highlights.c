/* Stretches of text that are marked. */
#include "highlights.h"

#include "tap.h"

struct marked {
	struct highlights highlights;
	struct buffer told;
};

static void quote(struct marked *marked, size_t block, size_t start, size_t end, size_t number)
{
	highlights_add(&marked->highlights, (struct highlight){block, {start, end}, true, "direct", number, 0});
}

static void cue(struct marked *marked, size_t block, size_t start, size_t end)
{
	highlights_add(&marked->highlights, (struct highlight){block, {start, end}, false, "cue", 0, 0});
}

/* Block 0, `abc & def`, with what was added, the numbers' links as `#1`. */
static struct slice told(struct marked *marked)
{
	static const char link[] = "<a class=\"n\" id=\"x-1\" href=\"#x-1-vem\">1</a>";
	char *at;

	marked->told.length = 0;
	highlights_arrange(&marked->highlights);
	highlights_write(&marked->highlights, 0, slice_of("abc & def"), slice_of("x"), &marked->told);
	buffer_add_byte(&marked->told, '\0');
	marked->told.length--;
	while ((at = strstr(marked->told.data, link)) != NULL) {
		memcpy(at, "#1", 2);
		memmove(at + 2, at + strlen(link), strlen(at + strlen(link)) + 1);
		marked->told.length -= strlen(link) - 2;
	}
	highlights_clear(&marked->highlights);
	return buffer_slice(&marked->told);
}

static void test_spans(struct tap *tap, struct marked *marked)
{
	tap_text(tap, told(marked), "abc &amp; def", "a text without highlights is itself");
	quote(marked, 0, 0, 3, 1);
	tap_text(tap, told(marked), "#1<mark class=\"direct\">abc</mark> &amp; def", "a quote is marked, its number before it");
	quote(marked, 0, 6, 9, 0);
	cue(marked, 0, 4, 5);
	quote(marked, 0, 0, 3, 1);
	tap_text(tap, told(marked), "#1<mark class=\"direct\">abc</mark> <span class=\"cue\">&amp;</span> <mark class=\"direct\">def</mark>",
	    "highlights stand in the order of the text");
	quote(marked, 1, 0, 3, 1);
	tap_text(tap, told(marked), "abc &amp; def", "those of other blocks do not");
	quote(marked, 0, 0, 3, 0);
	quote(marked, 0, 3, 9, 0);
	tap_text(tap, told(marked), "<mark class=\"direct\">abc</mark><mark class=\"direct\"> &amp; def</mark>", "they may touch");
}

static void test_overlap(struct tap *tap, struct marked *marked)
{
	quote(marked, 0, 0, 4, 0);
	quote(marked, 0, 2, 9, 1);
	tap_text(tap, told(marked), "<mark class=\"direct\">abc </mark>#1<mark class=\"direct\">&amp; def</mark>",
	    "a quote that overlaps another begins behind it");
	quote(marked, 0, 0, 9, 0);
	quote(marked, 0, 4, 5, 1);
	quote(marked, 0, 6, 7, 0);
	tap_text(tap, told(marked), "<mark class=\"direct\">abc &amp; def</mark>#1", "one inside another has its number still");
	cue(marked, 0, 0, 5);
	cue(marked, 0, 4, 5);
	quote(marked, 0, 2, 9, 0);
	tap_text(tap, told(marked), "ab<mark class=\"direct\">c &amp; def</mark>", "words that are no quote yield to one behind them");
	quote(marked, 0, 0, 5, 0);
	cue(marked, 0, 4, 9);
	tap_text(tap, told(marked), "<mark class=\"direct\">abc &amp;</mark> def", "and to one before them");
	cue(marked, 0, 6, 9);
	cue(marked, 0, 6, 9);
	tap_text(tap, told(marked), "abc &amp; <span class=\"cue\">def</span>", "what is marked twice is marked once");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct marked marked = {.told = BUFFER_INIT};

	test_spans(&tap, &marked);
	test_overlap(&tap, &marked);
	highlights_release(&marked.highlights);
	buffer_release(&marked.told);
	return tap_finish(&tap);
}
