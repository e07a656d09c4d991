#include "organisations.h"

/* In bytes. */
enum { LONGEST_NOUN = 62 };

static const struct slice nothing = {NULL, 0};

static bool is_capital(const struct reading *reading, size_t word)
{
	const struct word *it = reading_word(reading, word);

	return it->kind == WORD_LETTERS && it->capital && it->spaced && !word_is_any(it, LEXICON_FUNCTION);
}

/* Is `noun` the indefinite form of `definite`: `kommun` of `kommunen`, `styrelse` of `styrelsen`? */
static bool is_indefinite_of(struct slice noun, struct slice definite)
{
	char last = definite.data[definite.length - 1];

	if (definite.length <= noun.length || !slice_starts(definite, noun) || (last != 'n' && last != 't'))
		return false;
	return definite.length == noun.length + 1 || (definite.length == noun.length + 2 && definite.data[noun.length] == 'e');
}

/* Does the word end in `definite`, or is it that word with a capital? */
static bool ends_in(struct slice text, struct slice definite)
{
	if (text.length == definite.length && (text.data[0] | 0x20) == definite.data[0])
		return memcmp(text.data + 1, definite.data + 1, text.length - 1) == 0;
	return slice_ends(text, definite);
}

/* The name [first, end), its last word without a genitive s where `shorter` tells so. */
static struct slice name_of(const struct reading *reading, size_t block, size_t first, size_t end, bool shorter)
{
	struct slice name = reading_text(reading, block, first, end);

	name.length -= shorter;
	return name;
}

/* `Malmby kommun`, `Region Mitt`: the noun at `at` with the name before or behind it. */
static struct slice name_beside(const struct reading *reading, size_t block, size_t at, bool genitive)
{
	size_t first = at, end = at + 1;

	while (first > reading->first[block] && is_capital(reading, first - 1))
		first--;
	if (first == at && reading_word(reading, at)->capital && !genitive)
		while (end < reading->first[block + 1] && is_capital(reading, end))
			end++;
	return end - first > 1 ? name_of(reading, block, first, end, genitive && end == at + 1) : nothing;
}

/* `Lärarförbundet`; of `stödföreningen Blå Viken` the name behind it. */
static struct slice name_in(const struct reading *reading, size_t block, size_t at, size_t length, bool genitive)
{
	size_t end = at + 1;

	while (end < reading->first[block + 1] && is_capital(reading, end) && !genitive)
		end++;
	if (end > at + 1)
		return name_of(reading, block, at + 1, end, false);
	if (reading_word(reading, at)->capital && reading_word_text(reading, block, at).length - genitive > length)
		return name_of(reading, block, at, at + 1, genitive);
	return nothing;
}

/* The name that the word at `at` is or belongs to, if `definite` (in lower case) is short for it. */
static struct slice name_at(const struct reading *reading, size_t block, size_t at, struct slice definite)
{
	struct slice text = reading_word_text(reading, block, at);

	if (ends_in(text, definite))
		return name_in(reading, block, at, definite.length, false);
	for (int genitive = 0; genitive < 2; genitive++) {
		if (text.length > 1 && (text.data[0] | 0x20) == definite.data[0] &&
		    is_indefinite_of(slice_part(text, 1, text.length), slice_part(definite, 1, definite.length)))
			return name_beside(reading, block, at, genitive);
		if (text.length < 2 || text.data[text.length - 1] != 's')
			return nothing;
		text.length--;
		if (ends_in(text, definite))
			return name_in(reading, block, at, definite.length, true);
	}
	return nothing;
}

struct slice organisation_meant(const struct reading *reading, size_t block, size_t word)
{
	struct slice definite = lexicon_word(reading->lexicon, reading_word(reading, word)->entry);
	size_t oldest = word > ORGANISATIONS_WORDS ? word - ORGANISATIONS_WORDS : 0;

	if (definite.length < 4)
		return nothing;
	for (size_t at = word; at-- > oldest;) {
		struct slice name;

		while (at < reading->first[block])
			block--;
		if (reading_word(reading, at)->kind != WORD_LETTERS)
			continue;
		name = name_at(reading, block, at, definite);
		if (name.length > 0)
			return name;
	}
	return nothing;
}

bool organisation_is_kind(const struct reading *reading, size_t block, size_t word)
{
	static const char *const endings[] = {"en", "n", "et", "t"};
	struct slice noun = reading_word_text(reading, block, word);
	char definite[LONGEST_NOUN + 2];

	if (noun.length > LONGEST_NOUN)
		return false;
	memcpy(definite, noun.data, noun.length);
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		size_t length = strlen(endings[i]);
		struct slice text = {definite, noun.length + length};
		uint32_t entry;

		memcpy(definite + noun.length, endings[i], length);
		entry = lexicon_find_ending(reading->lexicon, text, LEXICON_SET(LEXICON_ORGANISATION));
		if (entry != 0 && (lexicon_find(reading->lexicon, text) == entry ||
				      lexicon_classes(reading->lexicon, entry) & LEXICON_SET(LEXICON_ENDS_ORGANISATION)))
			return true;
	}
	return false;
}
