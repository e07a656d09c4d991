#include "sidenotes.h"

#include "html.h"

#include <assert.h>
#include <stdlib.h>

static const char *const kind_words[] = {"direkt citat", "indirekt citat", "blandat citat"};
static_assert(sizeof kind_words / sizeof *kind_words == QUOTE_KINDS, "words for each kind");

void sidenotes_release(struct sidenotes *notes)
{
	buffer_release(&notes->html);
	free(notes->items);
}

void sidenotes_clear(struct sidenotes *notes)
{
	notes->html.length = notes->count = notes->next = 0;
}

static void open_note(struct buffer *to, const struct quote *quote, size_t number, struct slice anchor)
{
	buffer_add_text(to, "<div class=\"note ");
	buffer_add_text(to, quote_kind_name(quote->kind));
	buffer_add_text(to, "\" id=\"");
	buffer_add_slice(to, anchor);
	buffer_add_byte(to, '-');
	buffer_add_number(to, number);
	buffer_add_text(to, "-vem\">\n<p class=\"who\"><a class=\"n\" href=\"#");
	buffer_add_slice(to, anchor);
	buffer_add_byte(to, '-');
	buffer_add_number(to, number);
	buffer_add_text(to, "\">");
	buffer_add_number(to, number);
	buffer_add_text(to, "</a> ");
}

static void add_speaker(struct buffer *to, const struct cited *cited)
{
	struct slice what[] = {buffer_slice(&cited->role), cited->org};

	buffer_add_text(to, cited->speaker.length > 0 ? "<b>" : "<b class=\"unknown\">okänd");
	html_add_text(to, buffer_slice(&cited->speaker));
	buffer_add_text(to, "</b>");
	for (size_t i = 0; i < sizeof what / sizeof *what; i++) {
		if (what[i].length == 0)
			continue;
		buffer_add_text(to, ", ");
		html_add_text(to, what[i]);
	}
	buffer_add_text(to, "</p>\n");
}

/* `99,4 %` */
static void add_share(struct buffer *to, unsigned thousandths)
{
	buffer_add_number(to, thousandths / 10);
	if (thousandths % 10 > 0) {
		buffer_add_byte(to, ',');
		buffer_add_number(to, thousandths % 10);
	}
	buffer_add_text(to, "\u00A0%");
}

static void add_why(struct buffer *to, const struct slice *why, size_t count)
{
	if (count == 0)
		return;
	buffer_add_text(to, "<details><summary>varför</summary>\n<ul lang=\"en\">\n");
	for (size_t i = 0; i < count; i++) {
		buffer_add_text(to, "<li>");
		html_add_text(to, why[i]);
		buffer_add_text(to, "</li>\n");
	}
	buffer_add_text(to, "</ul>\n</details>\n");
}

void sidenotes_add(struct sidenotes *notes, const struct quote *quote, const struct cited *cited, size_t number,
    struct slice anchor, const struct slice *why, size_t why_count)
{
	struct buffer *to = &notes->html;
	size_t start = to->length;

	open_note(to, quote, number, anchor);
	add_speaker(to, cited);
	buffer_add_text(to, "<p class=\"how\">");
	buffer_add_text(to, kind_words[quote->kind]);
	buffer_add_text(to, " · <span lang=\"en\">");
	buffer_add_text(to, quote->rule);
	buffer_add_text(to, "</span> · ");
	add_share(to, quote->confidence);
	buffer_add_text(to, "</p>\n");
	add_why(to, why, why_count);
	buffer_add_text(to, "</div>\n");
	notes->items = memory_room(notes->items, &notes->capacity, notes->count + 1, sizeof *notes->items);
	notes->items[notes->count++] = (struct sidenote){quote->block, {start, to->length}};
}

void sidenotes_write(struct sidenotes *notes, size_t block, struct buffer *to)
{
	bool open = false;

	for (; notes->next < notes->count && notes->items[notes->next].block <= block; notes->next++) {
		const struct sidenote *note = &notes->items[notes->next];

		if (note->block < block)
			continue;
		if (!open)
			buffer_add_text(to, "<aside class=\"notes\" lang=\"sv\">\n");
		open = true;
		buffer_add_slice(to, slice_part(buffer_slice(&notes->html), note->span.start, note->span.end));
	}
	if (open)
		buffer_add_text(to, "</aside>\n");
}
