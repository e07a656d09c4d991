#include "words.h"

#include "unicode.h"
#include "utf8.h"

#include <stdlib.h>

/* The word that is being read: where it is, and its beginning in lower case with the hash of that. */
struct reader {
	const struct lexicon *lexicon;
	const char *text, *at, *end;
	char lower[LEXICON_LONGEST + 8];
	size_t lower_length;           /* at most LEXICON_LONGEST + 4; longer words are in no list */
	uint32_t hash;
	size_t letters, capitals;      /* code points so far */
};

void words_release(struct words *words)
{
	free(words->items);
	*words = (struct words){NULL, 0, 0};
}

static void add_lower(struct reader *reader, unsigned char byte)
{
	if (reader->lower_length > LEXICON_LONGEST)
		return;
	reader->lower[reader->lower_length++] = (char)byte;
	reader->hash = lexicon_hash_add(reader->hash, byte);
}

static bool is_digit(const char *at, const char *end)
{
	return at < end && *at >= '0' && *at <= '9';
}

/* The size in bytes of the letter at `at`, 0 where there is none; *code is set where there is one. */
static size_t letter_size(const char *at, const char *end, uint32_t *code)
{
	size_t size;

	if (at >= end)
		return 0;
	*code = utf8_decode(at, &size);
	return unicode_is_letter(*code) ? size : 0;
}

/* Takes the letter or digit at reader->at; false where there is none. */
static bool take_letter(struct reader *reader)
{
	unsigned char byte = (unsigned char)*reader->at;
	char lower[4];
	uint32_t code;
	size_t size;

	if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
		add_lower(reader, byte);
		reader->letters++;
		reader->at++;
		return true;
	}
	size = letter_size(reader->at, reader->end, &code);
	if (size == 0)
		return false;
	reader->letters++;
	if (unicode_lower(code) != code)
		reader->capitals++;
	reader->at += size;
	size = utf8_encode(unicode_lower(code), lower);
	for (size_t i = 0; i < size; i++)
		add_lower(reader, (unsigned char)lower[i]);
	return true;
}

/* A mark that joins what stands around it, in bytes: `-` `'` `’` `:` `.` `,` `&` and the hyphens U+2010 and U+2011; 0 for none. */
static size_t joint_size(const char *at, const char *end)
{
	if (end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' && (at[2] == '\x90' || at[2] == '\x91' || at[2] == '\x99'))
		return 3;
	return *at != '\0' && strchr("-':.,&", *at) != NULL;
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
	for (size_t i = 0; i < size; i++)
		add_lower(reader, (unsigned char)at[i]);
	reader->at = behind;
	return true;
}

static uint32_t find_entry(struct reader *reader)
{
	if (reader->lower_length > LEXICON_LONGEST)
		return 0;
	return lexicon_find_hashed(
	    reader->lexicon, (struct slice){reader->lower, reader->lower_length}, reader->hash);
}

/* Takes the full stop of an abbreviation or an initial, the hyphen of `klimat- och`; otherwise looks up the word as it is. */
static uint32_t take_ending(struct reader *reader)
{
	struct reader before = *reader;
	uint32_t entry;

	if (reader->at < reader->end && *reader->at == '-' && (reader->at + 1 == reader->end || reader->at[1] == ' ')) {
		reader->at++;
		return 0;
	}
	if (reader->at == reader->end || *reader->at != '.')
		return find_entry(reader);
	add_lower(reader, '.');
	reader->at++;
	entry = find_entry(reader);
	if (lexicon_classes(reader->lexicon, entry) & LEXICON_SET(LEXICON_ABBREVIATION))
		return entry;
	if (reader->letters == 1 && reader->capitals == 1)
		return 0;
	*reader = before;
	return find_entry(reader);
}

static void take_word(struct reader *reader, struct word *word)
{
	bool number = is_digit(reader->at, reader->end);
	uint32_t code;

	reader->lower_length = 0;
	reader->hash = LEXICON_HASH;
	reader->letters = reader->capitals = 0;
	word->capital = letter_size(reader->at, reader->end, &code) > 0 && unicode_lower(code) != code;
	do
		while (reader->at < reader->end && take_letter(reader))
			;
	while (reader->at < reader->end && take_joint(reader));
	word->kind = number ? WORD_NUMBER : WORD_LETTERS;
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
