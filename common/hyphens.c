#include "hyphens.h"

#include "letters.h"

enum { MOST_WORD = 120, NEAR = 32 * 1024 };   /* bytes; a longer word is known nowhere; words are looked for on either side */

static bool is_word_at(const char *at, const char *end)
{
	uint32_t code;

	return at < end && (letters_digit(at, end) || letters_size(at, &code) > 0);
}

/* Passes letters, digits, and hyphens between them. */
static const char *pass_word(const char *at, const char *end)
{
	size_t capitals = 0;

	for (;;) {
		at = letters_pass(at, end, &capitals);
		if (at == end || *at != '-' || !is_word_at(at + 1, end))
			return at;
		at++;
	}
}

/* The letters, digits and hyphens that `text` ends in. */
static struct slice last_word(struct slice text)
{
	const char *end = text.data + text.length, *at = end;

	while (at > text.data && (size_t)(end - at) <= MOST_WORD) {
		const char *before = utf8_before(at, text.data);

		if (!is_word_at(before, end) && (*before != '-' || at == end))
			break;
		at = before;
	}
	return (struct slice){at, (size_t)(end - at)};
}

/* Capital and small letters differ in one bit, in ASCII and in Latin-1 as UTF-8. */
static unsigned char folded(char byte)
{
	return (unsigned char)byte | 0x20;
}

static bool is_folded(const char *at, struct slice word)
{
	size_t i = 0;

	while (i < word.length && folded(at[i]) == (unsigned char)word.data[i])
		i++;
	return i == word.length;
}

/* No word goes on before or behind. */
static bool is_whole(struct slice text, size_t start, size_t end)
{
	const char *behind = text.data + end, *limit = text.data + text.length, *before;

	if (is_word_at(behind, limit) || (behind < limit && *behind == '-' && is_word_at(behind + 1, limit)))
		return false;
	if (start == 0)
		return true;
	before = utf8_before(text.data + start, text.data);
	if (*before == '-' && before > text.data)
		before = utf8_before(before, text.data);
	return !is_word_at(before, limit);
}

/* Horspool's search: the last of the bytes that are compared tells how far to go on. */
static bool stands_in(struct slice text, struct slice word)
{
	unsigned char step[256];
	size_t last = word.length - 1;

	memset(step, (int)word.length, sizeof step);
	for (size_t i = 0; i < last; i++)
		step[(unsigned char)word.data[i]] = (unsigned char)(last - i);
	for (size_t at = 0; at + word.length <= text.length; at += step[folded(text.data[at + last])])
		if (is_folded(text.data + at, word) && is_whole(text, at, at + word.length))
			return true;
	return false;
}

static bool has_word(const struct hyphens *hyphens, struct slice left, const char *middle, struct slice right)
{
	const struct slice parts[] = {left, slice_of(middle), right};
	size_t start = hyphens->at > NEAR ? hyphens->at - NEAR : 0, length = 0;
	size_t end = hyphens->text.length - hyphens->at > NEAR ? hyphens->at + NEAR : hyphens->text.length;
	char joined[MOST_WORD];

	if (left.length + right.length >= MOST_WORD)
		return false;
	for (size_t part = 0; part < sizeof parts / sizeof *parts; part++)
		for (size_t i = 0; i < parts[part].length; i++)
			joined[length++] = (char)folded(parts[part].data[i]);
	return stands_in(slice_part(hyphens->text, start, end), (struct slice){joined, length});
}

bool hyphens_add(const struct hyphens *hyphens, struct buffer *to, struct slice line, struct slice next)
{
	struct slice rest = slice_part(line, 0, line.length - 1), left = last_word(rest);
	struct slice right = slice_part(next, 0, (size_t)(pass_word(next.data, next.data + next.length) - next.data));

	if (left.length > 0 && right.length > 0) {
		if (has_word(hyphens, left, "", right)) {
			buffer_add_slice(to, rest);
			return true;
		}
		if (has_word(hyphens, left, "-", right) ||
		    (letters_capital(left.data) && letters_capital(right.data))) {
			buffer_add_slice(to, line);
			return true;
		}
	}
	buffer_add_slice(to, line);
	buffer_add_byte(to, ' ');
	return false;
}
