#include "words.h"

#include "unicode.h"
#include "utf8.h"

#include <stdlib.h>

/* The word that is being read. */
struct reader {
	const struct lexicon *lexicon;
	const char *text, *at, *end;
	const char *start;             /* of the word */
	size_t letters, capitals;      /* of the word so far, in code points */
};

void words_release(struct words *words)
{
	free(words->items);
	*words = (struct words){NULL, 0, 0};
}

enum { SMALL = 1, DIGIT, CAPITAL };

/* What a byte of ASCII is in a word; 0 where it is no part of one, and for all other bytes. */
static const unsigned char kind_of_byte[256] = {
    ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
    ['8'] = DIGIT, ['9'] = DIGIT, ['a'] = SMALL, ['b'] = SMALL, ['c'] = SMALL, ['d'] = SMALL, ['e'] = SMALL, ['f'] = SMALL,
    ['g'] = SMALL, ['h'] = SMALL, ['i'] = SMALL, ['j'] = SMALL, ['k'] = SMALL, ['l'] = SMALL, ['m'] = SMALL, ['n'] = SMALL,
    ['o'] = SMALL, ['p'] = SMALL, ['q'] = SMALL, ['r'] = SMALL, ['s'] = SMALL, ['t'] = SMALL, ['u'] = SMALL, ['v'] = SMALL,
    ['w'] = SMALL, ['x'] = SMALL, ['y'] = SMALL, ['z'] = SMALL, ['A'] = CAPITAL, ['B'] = CAPITAL, ['C'] = CAPITAL,
    ['D'] = CAPITAL, ['E'] = CAPITAL, ['F'] = CAPITAL, ['G'] = CAPITAL, ['H'] = CAPITAL, ['I'] = CAPITAL, ['J'] = CAPITAL,
    ['K'] = CAPITAL, ['L'] = CAPITAL, ['M'] = CAPITAL, ['N'] = CAPITAL, ['O'] = CAPITAL, ['P'] = CAPITAL, ['Q'] = CAPITAL,
    ['R'] = CAPITAL, ['S'] = CAPITAL, ['T'] = CAPITAL, ['U'] = CAPITAL, ['V'] = CAPITAL, ['W'] = CAPITAL, ['X'] = CAPITAL,
    ['Y'] = CAPITAL, ['Z'] = CAPITAL,
};

static bool is_digit(const char *at, const char *end)
{
	return at < end && kind_of_byte[(unsigned char)*at] == DIGIT;
}

/* The size in bytes of the letter at `at`, 0 where there is none; *code is set where there is one. */
static size_t letter_size(const char *at, const char *end, uint32_t *code)
{
	unsigned char byte = at < end ? (unsigned char)*at : 0;
	size_t size;

	if (byte < 0x80) {
		*code = byte;
		return kind_of_byte[byte] == SMALL || kind_of_byte[byte] == CAPITAL;
	}
	*code = utf8_decode(at, &size);
	return unicode_is_letter(*code) ? size : 0;
}

/* Marks the bytes of `word` that are not a to z. */
static uint64_t not_small(uint64_t word)
{
	uint64_t low = word & ~UTF8_HIGH_BITS;
	uint64_t from_a = low + UTF8_EACH(0x80 - 'a'), behind_z = low + UTF8_EACH(0x80 - 'z' - 1);

	return ~(from_a & ~behind_z & ~word) & UTF8_HIGH_BITS;
}

/* Takes the letters and digits of ASCII at reader->at. */
static void take_ascii(struct reader *reader)
{
	const char *at = reader->at;
	unsigned char kind;

	for (;;) {
		uint64_t marks = reader->end - at >= 8 ? not_small(utf8_load8(at)) : UTF8_HIGH_BITS;

		if (marks == 0) {
			at += 8;
			continue;
		}
		at += utf8_first_mark(marks);
		if (at == reader->end || (kind = kind_of_byte[(unsigned char)*at]) == 0)
			break;
		reader->capitals += kind == CAPITAL;
		at++;
	}
	reader->letters += (size_t)(at - reader->at);
	reader->at = at;
}

/* Takes the letter beyond ASCII at reader->at; false where there is none. */
static bool take_letter(struct reader *reader)
{
	uint32_t code;
	size_t size;

	if (reader->at == reader->end || (unsigned char)*reader->at < 0x80)
		return false;
	if (*reader->at == '\xC3' && reader->at[1] != '\x97' && reader->at[1] != '\xB7') {
		/* U+00C0 to U+00FF, the capitals first: all letters but the signs for times and divided by. */
		reader->letters++;
		reader->capitals += (unsigned char)reader->at[1] < 0x9F;
		reader->at += 2;
		return true;
	}
	size = letter_size(reader->at, reader->end, &code);
	if (size == 0)
		return false;
	reader->letters++;
	reader->capitals += unicode_lower(code) != code;
	reader->at += size;
	return true;
}

/* A mark that joins what stands around it, in bytes: `-` `'` `’` `:` `.` `,` `&` and the hyphens U+2010 and U+2011; 0 for none. */
static size_t joint_size(const char *at, const char *end)
{
	switch (*at) {
	case '-': case '\'': case ':': case '.': case ',': case '&':
		return 1;
	case '\xE2':
		return end - at >= 3 && at[1] == '\x80' && (at[2] == '\x90' || at[2] == '\x91' || at[2] == '\x99') ? 3 : 0;
	default:
		return 0;
	}
}

/*
 * Takes a joint where a word goes on behind it: any but `.` and `,` between letters or digits, these between digits, and `.` before
 * a small letter or between initials.
 */
static bool take_joint(struct reader *reader)
{
	const char *at = reader->at;
	size_t size = joint_size(at, reader->end);
	const char *behind = at + size;
	uint32_t code;
	bool letter = size > 0 && letter_size(behind, reader->end, &code) > 0;
	bool digit = size > 0 && is_digit(behind, reader->end);

	if (!letter && !digit)
		return false;
	if ((*at == '.' || *at == ',') && is_digit(at - 1, reader->end) != digit)
		return false;
	if (*at == ',' && letter)
		return false;
	if (*at == '.' && letter && unicode_lower(code) != code && reader->letters != reader->capitals)
		return false;
	reader->at = behind;
	return true;
}

/* The entry of what has been read: in the text itself where that is in lower case, which is so of most words. */
static uint32_t find_entry(const struct reader *reader)
{
	struct slice word = {reader->start, (size_t)(reader->at - reader->start)};
	const char *limit = reader->end;
	char lower[2 * LEXICON_LONGEST];
	struct buffer copy = {lower, 0, sizeof lower};
	uint64_t hash;

	if (word.length > LEXICON_LONGEST)
		return 0;
	if (reader->capitals > 0) {
		unicode_add_lower(&copy, word);
		word = buffer_slice(&copy);
		limit = word.data + word.length;
	}
	hash = lexicon_hash(word, limit);
	return lexicon_may_hold(reader->lexicon, hash, reader->capitals > 0) ? lexicon_find_hashed(reader->lexicon, word, hash) : 0;
}

/* Takes the full stop of an abbreviation or an initial, the hyphen of `klimat- och`; otherwise looks up the word as it is. */
static uint32_t take_ending(struct reader *reader)
{
	uint32_t entry;

	if (reader->at < reader->end && *reader->at == '-' && (reader->at + 1 == reader->end || reader->at[1] == ' ')) {
		reader->at++;
		return 0;
	}
	if (reader->at == reader->end || *reader->at != '.')
		return find_entry(reader);
	reader->at++;
	entry = find_entry(reader);
	if (lexicon_classes(reader->lexicon, entry) & LEXICON_SET(LEXICON_ABBREVIATION))
		return entry;
	if (reader->letters == 1 && reader->capitals == 1)
		return 0;
	reader->at--;
	return find_entry(reader);
}

static void take_word(struct reader *reader, struct word *word)
{
	bool number = is_digit(reader->at, reader->end);
	uint32_t code;

	reader->start = reader->at;
	reader->letters = reader->capitals = 0;
	do
		do
			take_ascii(reader);
		while (take_letter(reader));
	while (reader->at < reader->end && take_joint(reader));
	word->kind = number ? WORD_NUMBER : WORD_LETTERS;
	word->capital = reader->capitals > 0 && letter_size(reader->start, reader->end, &code) > 0 && unicode_lower(code) != code;
	word->capitals = reader->capitals > 1 && reader->capitals == reader->letters;
	word->entry = take_ending(reader);
	word->classes = lexicon_classes(reader->lexicon, word->entry);
}

static enum word_kind kind_of_mark(uint32_t code)
{
	switch (code) {
	case '.': case '!': case '?': case 0x2026:
		return WORD_STOP;
	case ',':
		return WORD_COMMA;
	case ':':
		return WORD_COLON;
	case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
		return WORD_DASH;
	case '"': case '\'': case 0x2018: case 0x2019: case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB:
		return WORD_MARK;
	case '(': case '[':
		return WORD_OPEN;
	case ')': case ']':
		return WORD_CLOSE;
	default:
		return WORD_OTHER;
	}
}

/* Full stops in a row are one mark. */
static void take_mark(struct reader *reader, struct word *word)
{
	size_t size;
	uint32_t code = utf8_decode(reader->at, &size);

	word->kind = (uint8_t)kind_of_mark(code);
	do
		reader->at += size;
	while (code == '.' && reader->at < reader->end && *reader->at == '.');
	word->classes = 0;
	word->entry = 0;
	word->capital = word->capitals = false;
}

static bool is_space(const char *at)
{
	return *at == ' ' || *at == '\n' || *at == '\t' || *at == '\r';
}

static bool can_end(const struct word *word)
{
	return word->kind == WORD_STOP || word_is(word, LEXICON_MAY_END_SENTENCE);
}

/* A sentence ends at a stop, and what closes with it, where no small letter goes on: `”Nej!” ropar hon.` is one sentence. */
static void mark_sentence_ends(struct word *items, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t last = i;
		const struct word *next;

		if (!can_end(&items[i]))
			continue;
		while (last + 1 < count && !items[last + 1].spaced &&
		    (items[last + 1].kind == WORD_MARK || items[last + 1].kind == WORD_CLOSE ||
			items[last + 1].kind == WORD_STOP))
			last++;
		next = last + 1 < count ? &items[last + 1] : NULL;
		if (next == NULL || (next->spaced && (next->kind != WORD_LETTERS || next->capital)))
			items[last].ends_sentence = true;
		i = last;
	}
	if (count > 0)
		items[count - 1].ends_sentence = true;
}

void words_add(struct words *words, struct slice text, const struct lexicon *lexicon)
{
	struct reader reader = {.lexicon = lexicon, .text = text.data, .at = text.data, .end = text.data + text.length};
	size_t first = words->count;
	bool spaced = true;

	while (reader.at < reader.end) {
		struct word *word;
		uint32_t code;

		if (is_space(reader.at)) {
			spaced = true;
			reader.at++;
			continue;
		}
		if (words->count == words->capacity)
			words->items = memory_room(words->items, &words->capacity, words->count + 1, sizeof *words->items);
		word = &words->items[words->count++];
		word->start = (uint32_t)(reader.at - reader.text);
		if (is_digit(reader.at, reader.end) || letter_size(reader.at, reader.end, &code) > 0)
			take_word(&reader, word);
		else
			take_mark(&reader, word);
		word->end = (uint32_t)(reader.at - reader.text);
		word->spaced = spaced;
		word->ends_sentence = false;
		spaced = false;
	}
	mark_sentence_ends(words->items + first, words->count - first);
}
