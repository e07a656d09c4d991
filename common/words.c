#include "words.h"

#include "letters.h"
#include "unicode.h"
#include "utf8.h"

#include <assert.h>
#include <stdlib.h>

static_assert(LEXICON_SLOTS <= UINT16_MAX + 1, "the number of an entry fits into a word");

/* A text on its way into words. */
struct reader {
	const struct lexicon *lexicon;
	const char *text, *at, *end;
	const char *start;             /* of the word that is being read */
	size_t capitals;               /* of the word so far */
};

void words_release(struct words *words)
{
	free(words->items);
	*words = (struct words){NULL, 0, 0};
}

/* Are all letters of the word capitals? */
static bool is_all_capitals(const struct reader *reader)
{
	size_t letters = 0, size;
	uint32_t code;

	if (reader->capitals == 0)
		return false;
	for (const char *at = reader->start; at < reader->at; at += size) {
		letters += letters_size(at, &code) > 0 || letters_digit(at, reader->at);
		utf8_decode(at, &size);
	}
	return letters == reader->capitals;
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
	const char *at = reader->at, *behind;
	size_t size = at < reader->end ? joint_size(at, reader->end) : 0;
	bool letter, digit;
	uint32_t code;

	behind = at + size;
	if (size == 0 || behind == reader->end)
		return false;
	letter = letters_size(behind, &code) > 0;
	digit = letters_digit(behind, reader->end);
	if (!letter && !digit)
		return false;
	if ((*at == '.' || *at == ',') && letters_digit(at - 1, reader->end) != digit)
		return false;
	if (*at == ',' && letter)
		return false;
	if (*at == '.' && letter && letters_capital(behind) &&
	    (at - reader->start > LEXICON_LONGEST || !is_all_capitals(reader)))
		return false;
	reader->at = behind;
	return true;
}

/*
 * What is to be flipped to make the word's only capital, its first letter, small: the bit that parts the cases of ASCII, and of
 * U+00C0 to U+00DE in the second byte. 0 where the word has other capitals.
 */
static uint64_t first_letter_flip(const struct reader *reader)
{
	static const char ascii[8] = {0x20}, latin[8] = {0, 0x20};

	if (reader->capitals != 1)
		return 0;
	if (letters_kind[(unsigned char)*reader->start] == LETTERS_CAPITAL)
		return utf8_load8(ascii);
	return letters_latin(reader->start) && (unsigned char)reader->start[1] < 0x9F ? utf8_load8(latin) : 0;
}

/* The entry of what has been read: looked up in the text itself unless it has capitals behind its first letter. */
static uint32_t find_entry(const struct reader *reader)
{
	const struct lexicon *lexicon = reader->lexicon;
	struct slice word = {reader->start, (size_t)(reader->at - reader->start)};
	uint64_t flip;

	if (word.length > LEXICON_LONGEST)
		return 0;
	if (reader->capitals == 0)
		return lexicon_find_hashed(lexicon, &lexicon->small, lexicon_hash(word, reader->end, 0));
	flip = first_letter_flip(reader);
	if (flip == 0)
		return lexicon_find_any_case(lexicon, word);
	return lexicon_find_hashed(lexicon, &lexicon->all, lexicon_hash(word, reader->end, flip));
}

/* `J.P` of `J.P. Ek`. */
static bool is_initials(const struct reader *reader)
{
	size_t length = (size_t)(reader->at - reader->start) - 1;

	return length == 3 && reader->start[1] == '.' && reader->capitals == 2;
}

/* Takes the full stop of an abbreviation or an initial, the hyphen of `klimat- och`; otherwise looks up the word as it is. */
static uint32_t take_ending(struct reader *reader)
{
	size_t length = (size_t)(reader->at - reader->start);
	uint32_t entry;

	if (reader->at == reader->end || (*reader->at != '-' && *reader->at != '.'))
		return find_entry(reader);
	reader->at++;
	if (reader->at[-1] == '-') {
		if (reader->at == reader->end || *reader->at == ' ')
			return 0;
	} else {
		entry = find_entry(reader);
		if (lexicon_classes(reader->lexicon, entry) & LEXICON_SET(LEXICON_ABBREVIATION))
			return entry;
		if (reader->capitals > 0 && (length == 1 || (length == 2 && letters_latin(reader->start)) || is_initials(reader)))
			return 0;
	}
	reader->at--;
	return find_entry(reader);
}

/* A word in small letters with a space behind it, as most are: taken without asking what else it may be. */
static inline bool take_plain(struct reader *reader, struct word *word)
{
	const char *start = reader->at;
	size_t capitals = 0;
	const char *behind = letters_pass(start, reader->end, &capitals);
	struct slice text = {start, (size_t)(behind - start)};

	if (behind == reader->end || *behind != ' ' || capitals > 0 || text.length > LEXICON_LONGEST)
		return false;
	word->kind = WORD_LETTERS;
	word->capital = word->capitals = false;
	word->entry = (uint16_t)lexicon_find_hashed(
	    reader->lexicon, &reader->lexicon->small, lexicon_hash(text, reader->end, 0));
	word->classes = lexicon_classes(reader->lexicon, word->entry);
	reader->at = behind;
	return true;
}

static void take_word(struct reader *reader, struct word *word)
{
	reader->start = reader->at;
	reader->capitals = 0;
	do
		reader->at = letters_pass(reader->at, reader->end, &reader->capitals);
	while (take_joint(reader));
	word->entry = (uint16_t)take_ending(reader);
	/* `14.30` and `3,5` are numbers, `45-åringen` is a word. */
	word->kind = WORD_LETTERS;
	if (letters_digit(reader->start, reader->end) && letters_digit(reader->at - 1, reader->end))
		word->kind = WORD_NUMBER;
	word->capital = reader->capitals > 0 && letters_capital(reader->start);
	word->capitals = reader->capitals > 1 && reader->at[-1] != '.' && is_all_capitals(reader);
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

	word->kind = (uint16_t)kind_of_mark(code);
	do
		reader->at += size;
	while (code == '.' && reader->at < reader->end && *reader->at == '.');
	word->classes = 0;
	word->entry = 0;
	word->capital = word->capitals = false;
}

/* Takes the next word or mark; false where only white space is left. */
static bool take_next(struct reader *reader, struct word *word)
{
	const char *before = reader->at;
	unsigned char byte;
	size_t size;
	uint32_t code;

	if (reader->at < reader->end && *reader->at == ' ')
		reader->at++;
	while (reader->at < reader->end && (size = letters_space(reader->at, reader->end)) > 0)
		reader->at += size;
	if (reader->at == reader->end)
		return false;
	word->spaced = reader->at > before || before == reader->text;
	word->start = (uint32_t)(reader->at - reader->text);
	byte = (unsigned char)*reader->at;
	if (letters_kind[byte] != LETTERS_SMALL || !take_plain(reader, word)) {
		if (letters_kind[byte] != 0 || (byte >= 0x80 && letters_size(reader->at, &code) > 0))
			take_word(reader, word);
		else
			take_mark(reader, word);
	}
	word->end = (uint32_t)(reader->at - reader->text);
	word->ends_sentence = false;
	return true;
}

static bool can_end(const struct word *word)
{
	return word->kind == WORD_STOP || word_is(word, LEXICON_MAY_END_SENTENCE);
}

/*
 * A sentence ends at a stop, and what closes with it, where no small letter goes on: `”Nej!” ropar hon.` is one sentence. `last`
 * is the place of such a stop until `word`, the next one, tells; SIZE_MAX for none.
 */
static size_t follow_sentence(struct word *items, size_t word, size_t last)
{
	if (last != SIZE_MAX) {
		const struct word *next = &items[word];

		if (!next->spaced && (next->kind == WORD_MARK || next->kind == WORD_CLOSE || next->kind == WORD_STOP))
			return word;
		if (next->spaced && (next->kind != WORD_LETTERS || next->capital))
			items[last].ends_sentence = true;
	}
	return can_end(&items[word]) ? word : SIZE_MAX;
}

struct words_summary words_add(struct words *words, struct slice text, const struct lexicon *lexicon)
{
	struct words_summary summary = {0, 0};
	const char *begin = text.length > 0 ? text.data : "";
	struct reader reader = {.lexicon = lexicon, .text = begin, .at = begin, .end = begin + text.length};
	size_t first = words->count, last = SIZE_MAX;

	for (;;) {
		struct word *word;

		if (words->count == words->capacity)
			words->items = memory_room(words->items, &words->capacity, words->count + 1, sizeof *words->items);
		word = &words->items[words->count];
		if (!take_next(&reader, word))
			break;
		summary.classes |= word->classes;
		summary.kinds |= word->kind;
		last = follow_sentence(words->items, words->count++, last);
	}
	if (words->count > first)
		words->items[words->count - 1].ends_sentence = true;
	return summary;
}
