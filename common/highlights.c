#include "highlights.h"

#include "html.h"

#include <stdlib.h>

void highlights_release(struct highlights *highlights)
{
	free(highlights->items);
}

void highlights_clear(struct highlights *highlights)
{
	highlights->count = highlights->next = 0;
}

void highlights_add(struct highlights *highlights, struct highlight highlight)
{
	highlights->items =
	    memory_room(highlights->items, &highlights->capacity, highlights->count + 1, sizeof *highlights->items);
	highlight.order = highlights->count;
	highlights->items[highlights->count++] = highlight;
}

static int compare(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int by_place(const void *left, const void *right)
{
	const struct highlight *a = left, *b = right;

	if (a->block != b->block)
		return compare(a->block, b->block);
	if (a->span.start != b->span.start)
		return compare(a->span.start, b->span.start);
	return compare(a->order, b->order);
}

/* Keeps `item` behind the `kept` that are disjoint, as much as can be kept of it; returns how many there are then. */
static size_t keep(struct highlight *items, size_t kept, struct highlight item)
{
	struct highlight *last = kept > 0 ? &items[kept - 1] : NULL;

	if (last != NULL && last->block == item.block && last->span.end > item.span.start) {
		if (!item.is_quote)
			return kept;
		if (!last->is_quote)
			return keep(items, kept - 1, item);
		item.span.start = last->span.end;
		if (item.span.end < item.span.start)
			item.span.end = item.span.start;
	}
	if (item.span.start == item.span.end && item.number == 0)
		return kept;
	items[kept] = item;
	return kept + 1;
}

void highlights_arrange(struct highlights *highlights)
{
	size_t kept = 0;

	if (highlights->count > 0)
		qsort(highlights->items, highlights->count, sizeof *highlights->items, by_place);
	for (size_t i = 0; i < highlights->count; i++)
		kept = keep(highlights->items, kept, highlights->items[i]);
	highlights->count = kept;
}

static void write_number(const struct highlight *item, struct slice anchor, struct buffer *to)
{
	buffer_add_text(to, "<a class=\"n\" id=\"");
	buffer_add_slice(to, anchor);
	buffer_add_byte(to, '-');
	buffer_add_number(to, item->number);
	buffer_add_text(to, "\" href=\"#");
	buffer_add_slice(to, anchor);
	buffer_add_byte(to, '-');
	buffer_add_number(to, item->number);
	buffer_add_text(to, "-vem\">");
	buffer_add_number(to, item->number);
	buffer_add_text(to, "</a>");
}

static void write_item(const struct highlight *item, struct slice text, struct slice anchor, struct buffer *to)
{
	if (item->number > 0)
		write_number(item, anchor, to);
	if (item->span.start == item->span.end)
		return;
	buffer_add_text(to, item->is_quote ? "<mark class=\"" : "<span class=\"");
	buffer_add_text(to, item->class);
	buffer_add_text(to, "\">");
	html_add_text(to, slice_part(text, item->span.start, item->span.end));
	buffer_add_text(to, item->is_quote ? "</mark>" : "</span>");
}

void highlights_write(struct highlights *highlights, size_t block, struct slice text, struct slice anchor, struct buffer *to)
{
	size_t at = 0;

	for (; highlights->next < highlights->count && highlights->items[highlights->next].block <= block; highlights->next++) {
		const struct highlight *item = &highlights->items[highlights->next];

		if (item->block < block)
			continue;
		html_add_text(to, slice_part(text, at, item->span.start));
		write_item(item, text, anchor, to);
		at = item->span.end;
	}
	html_add_text(to, slice_part(text, at, text.length));
}
