#include "hyphens.h"

#include "hash.h"
#include "letters.h"
#include "unicode.h"

enum { MOST_WORD = 120 };   /* bytes; a longer word is known nowhere */

void hyphens_release(struct hyphens *hyphens)
{
	hashset_release(&hyphens->words);
}

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

/* Of the word made of the three parts, in lower case; 0 for one that is too long. */
static uint64_t hash_word(struct slice left, struct slice middle, struct slice right)
{
	char lower[MOST_WORD * 2];
	struct buffer word = {lower, 0, sizeof lower};

	if (left.length + middle.length + right.length > MOST_WORD)
		return 0;
	unicode_add_lower(&word, left);
	unicode_add_lower(&word, middle);
	unicode_add_lower(&word, right);
	return hash_of(buffer_slice(&word));
}

static void gather_words(struct hyphens *hyphens)
{
	const char *at = hyphens->text.data, *end = at + hyphens->text.length;
	const struct slice nothing = {NULL, 0};

	while (at < end) {
		const char *behind = pass_word(at, end);
		struct slice word = {at, (size_t)(behind - at)};
		size_t size = word.length;

		if (size > 0)
			hashset_add(&hyphens->words, hash_word(word, nothing, nothing));
		else
			utf8_decode(at, &size);
		at += size;
	}
}

static bool has_word(struct hyphens *hyphens, struct slice left, const char *middle, struct slice right)
{
	uint64_t hash = hash_word(left, slice_of(middle), right);

	if (hyphens->words.count == 0)
		gather_words(hyphens);
	return hash != 0 && hashset_has(&hyphens->words, hash);
}

bool hyphens_add(struct hyphens *hyphens, struct buffer *to, struct slice line, struct slice next)
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
