#include "wording.h"

#include "unicode.h"
#include "utf8.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const class_names[] = {
    "dated", "updated", "note", "caption", "credit", "picture", "related", "fact", "byline", "genre", "agency", "notaname", "you",
    "dropped", "counted", "pulled", "contents", "print", "web", "broadcast", "page", "notice", "link",
};
static_assert(sizeof class_names / sizeof *class_names == WORDING_CLASSES, "a name for each class of phrases");
static_assert(WORDING_CLASSES <= 32, "the classes fit into the bits of `begins`");

static enum wording_class class_named(struct slice name)
{
	enum wording_class class;

	for (class = 0; class < WORDING_CLASSES; class++)
		if (slice_is(name, class_names[class]))
			break;
	return class;
}

static void refuse_row(struct report *report, struct slice phrase)
{
	char reason[WORDING_LONGEST * 2];

	snprintf(reason, sizeof reason, "cannot use the row '%.*s'", (int)phrase.length, phrase.data);
	report_subject(report, "layout.csv", reason);
}

static bool is_usable(struct slice phrase)
{
	return phrase.length >= WORDING_SHORTEST && phrase.length <= WORDING_LONGEST;
}

/* The first bytes of a text without the bit that tells capital letters from small ones; 0 behind its end. */
static uint32_t head_of(struct slice text)
{
	uint32_t head = 0;

	memcpy(&head, text.data, text.length < sizeof head ? text.length : sizeof head);
	return head & UINT32_C(0xDFDFDFDF);
}

static struct phrase new_phrase(enum wording_class class, struct slice text)
{
	struct phrase phrase = {.class = class, .text = text};

	if (text.length > 0)
		phrase.head = head_of(text);
	memset(&phrase.mask, 0xFF, text.length < sizeof phrase.mask ? text.length : sizeof phrase.mask);
	return phrase;
}

/* Takes the rows of one class, so that each class stands together. */
static size_t take_class(struct wording *wording, size_t count, enum wording_class class)
{
	for (size_t row = 0; row < wording->list.row_count; row++) {
		struct phrase phrase = new_phrase(class, list_field(&wording->list, row, 0));

		if (class_named(list_field(&wording->list, row, 1)) != class || !is_usable(phrase.text))
			continue;
		wording->phrases[count++] = phrase;
		wording->begins[wording_pair(phrase.text.data)] |= UINT32_C(1) << class;
	}
	return count;
}

static void refuse_bad_rows(const struct wording *wording, struct report *report)
{
	for (size_t row = 0; row < wording->list.row_count; row++) {
		struct slice text = list_field(&wording->list, row, 0);

		if (!is_usable(text) || class_named(list_field(&wording->list, row, 1)) == WORDING_CLASSES)
			refuse_row(report, text.length > WORDING_LONGEST ? slice_part(text, 0, WORDING_LONGEST) : text);
	}
}

void wording_load(struct wording *wording, const struct list_source *source, struct report *report)
{
	static const char *const columns[] = {"phrase", "class"};
	size_t count = 0;

	*wording = (struct wording){.capacity = 0};
	list_read(&wording->list, source, "layout", columns, 2, report);
	wording->phrases = memory_room(NULL, &wording->capacity, wording->list.row_count, sizeof *wording->phrases);
	for (enum wording_class class = 0; class < WORDING_CLASSES; class++) {
		wording->first[class] = count;
		count = take_class(wording, count, class);
	}
	wording->first[WORDING_CLASSES] = count;
	refuse_bad_rows(wording, report);
}

void wording_release(struct wording *wording)
{
	list_release(&wording->list);
	free(wording->phrases);
	*wording = (struct wording){.capacity = 0};
}

/* Bytes of `text` that are `phrase` in any case; 0 where it stands not there. */
static size_t match(struct slice phrase, struct slice text)
{
	size_t at = 0, size, lower_size;

	for (size_t i = 0; i < phrase.length; i += lower_size, at += size) {
		if (at == text.length)
			return 0;
		if (utf8_decode(phrase.data + i, &lower_size) != unicode_lower(utf8_decode(text.data + at, &size)))
			return 0;
	}
	return at;
}

static bool is_word_part(struct slice text, size_t at)
{
	size_t size;

	if (text.data[at] >= '0' && text.data[at] <= '9')
		return true;
	return unicode_is_letter(utf8_decode(text.data + at, &size));
}

/* A phrase that ends in a letter or digit ends where a word ends. */
static bool ends_word(struct slice text, size_t at)
{
	const char *before;

	if (at == text.length)
		return true;
	before = utf8_before(text.data + at, text.data);
	return !is_word_part(text, (size_t)(before - text.data)) || !is_word_part(text, at);
}

size_t wording_longest(const struct wording *wording, enum wording_class class, struct slice text)
{
	uint32_t head = head_of(text);
	size_t longest = 0;

	for (size_t i = wording->first[class]; i < wording->first[class + 1]; i++) {
		const struct phrase *phrase = &wording->phrases[i];
		size_t length;

		if ((head & phrase->mask) != phrase->head)
			continue;
		length = match(phrase->text, text);
		if (length > longest && ends_word(text, length))
			longest = length;
	}
	return longest;
}

size_t wording_within(const struct wording *wording, enum wording_class class, struct slice text, size_t last)
{
	size_t end = text.length < WORDING_SHORTEST ? 0 : text.length - WORDING_SHORTEST + 1;

	if (last < end)
		end = last + 1;
	for (size_t at = 0; at < end; at++) {
		const char *from = text.data + at;

		if ((wording->begins[wording_pair(from)] & 1U << class) == 0 || ((unsigned char)*from & 0xC0) == 0x80)
			continue;
		if ((at == 0 || ends_word(text, at)) && wording_longest(wording, class, slice_part(text, at, text.length)) > 0)
			return at;
	}
	return text.length;
}

size_t wording_inside(const struct wording *wording, enum wording_class class, struct slice text)
{
	return wording_within(wording, class, text, text.length);
}

size_t wording_end(const struct wording *wording, enum wording_class class, struct slice text)
{
	for (size_t i = wording->first[class]; i < wording->first[class + 1]; i++) {
		struct slice phrase = wording->phrases[i].text;
		struct slice end;

		if (phrase.length > text.length)
			continue;
		end = slice_part(text, text.length - phrase.length, text.length);
		if (((unsigned char)end.data[0] & 0xC0) == 0x80 || match(phrase, end) != end.length)
			continue;
		if (end.length == text.length || ends_word(text, text.length - end.length))
			return end.length;
	}
	return 0;
}
