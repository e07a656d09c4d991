#include "nameshape.h"

#include "unicode.h"
#include "utf8.h"

/* How a word is written: bits, of which a word of a name has one. */
enum { SMALL = 1, CAPITALISED = 2, CAPITALS = 4 };

/* 0 where something stands in the word that no name holds. `S:t`, `O'Hara`, `Lind-Berg`, `J.` and `J.P.` are words of names. */
static unsigned spelling_of(struct slice word)
{
	bool first_upper = false, lower_inside = false, upper_inside = false, at_beginning = true;
	size_t size, letters = 0, beginnings = 0;
	uint32_t last = 0;

	for (size_t at = 0; at < word.length; at += size) {
		uint32_t code = utf8_decode(word.data + at, &size);

		last = code;
		if (code == '-' || code == '\'' || code == 0x2019 || code == '.' || code == ':') {
			at_beginning = true;
			continue;
		}
		if (!unicode_is_letter(code))
			return 0;
		beginnings += at_beginning;
		if (letters++ == 0)
			first_upper = unicode_is_upper(code);
		else if (!unicode_is_upper(code))
			lower_inside = true;
		else if (!at_beginning)
			upper_inside = true;
		at_beginning = false;
	}
	if (letters == 0 || (at_beginning && last != '.'))
		return 0;
	if (!first_upper)
		return upper_inside ? 0 : SMALL;
	if (letters == beginnings && (letters == 1 || last == '.'))
		return CAPITALISED | CAPITALS;
	return upper_inside ? (lower_inside ? 0 : CAPITALS) : lower_inside ? CAPITALISED : CAPITALS;
}

static size_t word_end(struct slice text, size_t at)
{
	const char *space = memchr(text.data + at, ' ', text.length - at);

	return space == NULL ? text.length : (size_t)(space - text.data);
}

static uint64_t classes_of(const struct lexicon *lexicon, struct slice word)
{
	return lexicon_classes(lexicon, lexicon_find_any_case(lexicon, word));
}

static bool is_particle(const struct lexicon *lexicon, struct slice word)
{
	return (classes_of(lexicon, word) & LEXICON_SET(LEXICON_NAME_PARTICLE)) != 0;
}

size_t nameshape_words(const struct lexicon *lexicon, struct slice text)
{
	unsigned common = CAPITALISED | CAPITALS;
	size_t count = 0, end;
	bool ends_small = true;

	for (size_t at = 0; at < text.length; at = end + 1) {
		struct slice word = slice_part(text, at, end = word_end(text, at));
		unsigned spelling = spelling_of(word);

		ends_small = spelling == SMALL;
		if (spelling == 0 || (ends_small && (count == 0 || !is_particle(lexicon, word))))
			return 0;
		if (!ends_small && ++count > NAMESHAPE_MOST)
			return 0;
		common &= ends_small ? common : spelling;
	}
	return ends_small || common == 0 ? 0 : count;
}

bool nameshape_is_capitals(struct slice text)
{
	size_t size, letters = 0;

	for (size_t at = 0; at < text.length; at += size) {
		uint32_t code = utf8_decode(text.data + at, &size);

		if (!unicode_is_letter(code))
			continue;
		if (!unicode_is_upper(code))
			return false;
		letters++;
	}
	return letters >= 2;
}

bool nameshape_is_given(const struct lexicon *lexicon, struct slice text)
{
	struct slice word = slice_part(text, 0, word_end(text, 0));
	const char *hyphen = memchr(word.data, '-', word.length);

	if ((classes_of(lexicon, word) & LEXICON_SET(LEXICON_GIVEN)) != 0)
		return true;
	if (hyphen == NULL)
		return false;
	word.length = (size_t)(hyphen - word.data);
	return (classes_of(lexicon, word) & LEXICON_SET(LEXICON_GIVEN)) != 0;
}

struct slice nameshape_ordinary(struct buffer *to, struct slice name)
{
	size_t start = to->length;

	if (!nameshape_is_capitals(name) || memchr(name.data, ' ', name.length) == NULL)
		return name;
	unicode_add_title_case(to, name);
	return slice_part(buffer_slice(to), start, to->length);
}
