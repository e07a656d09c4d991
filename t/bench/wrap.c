#include "wrap.h"

enum { WIDTH = 83, LEAST = 75 };

/* The byte behind `count` code points from `at` on, or the end of the text. */
static size_t skip(struct slice text, size_t at, size_t count)
{
	while (at < text.length && (count > 0 || ((unsigned char)text.data[at] & 0xC0) == 0x80))
		count -= ((unsigned char)text.data[at++] & 0xC0) != 0x80;
	return at;
}

static bool is_hyphen(struct slice text, size_t at)
{
	return text.data[at] == '-';
}

/* Where the line that begins at `start` ends: at a space, or in a word, which then gets a hyphen. */
static size_t line_end(struct slice text, size_t start, bool *parted)
{
	size_t least = skip(text, start, LEAST), end = skip(text, start, WIDTH), at = end;

	*parted = false;
	if (at == text.length)
		return at;
	while (at >= least && text.data[at] != ' ')
		at--;
	if (at >= least)
		return at;
	*parted = true;
	at = skip(text, start, WIDTH - 1);
	return is_hyphen(text, at - 1) ? skip(text, start, WIDTH - 2) : at;
}

void wrap_add(struct buffer *to, struct slice paragraph)
{
	size_t start = 0;
	bool parted;

	for (;;) {
		size_t end = line_end(paragraph, start, &parted);

		buffer_add(to, paragraph.data + start, end - start);
		if (end == paragraph.length)
			return;
		buffer_add_text(to, parted ? "-\n" : "\n");
		start = end + !parted;
	}
}
