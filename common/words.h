/*
 * Text as words and marks, each with what the lexicon knows of it, and where sentences end.
 *
 * A word is a run of letters and digits; hyphens, apostrophes, colons, full stops and ampersands between letters or digits
 * belong to it (`IT-chef`, `SKL:s`, `14.30`, `t.ex`), and so do the full stop of an abbreviation or initial (`t.ex.`, `K.`) and
 * the hyphen of a word that is to be completed (`klimat- och miljöminister`). All else is a mark.
 */
#ifndef KF_WORDS_H
#define KF_WORDS_H

#include "lexicon.h"

/* Bits, so that kinds can be gathered in a set. */
enum word_kind {
	WORD_LETTERS = 1 << 0, WORD_NUMBER = 1 << 1, WORD_STOP = 1 << 2, WORD_COMMA = 1 << 3, WORD_COLON = 1 << 4,
	WORD_DASH = 1 << 5, WORD_MARK = 1 << 6, WORD_OPEN = 1 << 7, WORD_CLOSE = 1 << 8, WORD_OTHER = 1 << 9
};

struct word {
	uint64_t classes;          /* of the lexicon, for letters */
	uint32_t start, end;       /* bytes of the text */
	uint16_t entry;            /* of the lexicon; 0 for none */
	uint16_t kind;             /* enum word_kind; no character type, whose stores might change anything */
	bool capital;              /* begins with a capital letter */
	bool capitals;             /* has capital letters only, more than one */
	bool spaced;               /* white space stands before it, or nothing */
	bool ends_sentence;        /* is the last of its sentence */
};

struct words {
	struct word *items;
	size_t count, capacity;
};

/* What words hold at all, so that one look tells where nothing can be found. */
struct words_summary {
	uint64_t classes;      /* of any of them */
	unsigned kinds;        /* of enum word_kind */
};

void words_release(struct words *words);

/* Adds the words of `text` (valid UTF-8, under 4 GiB) behind those that are there; their offsets are into `text`. */
struct words_summary words_add(struct words *words, struct slice text, const struct lexicon *lexicon);

static inline bool word_is(const struct word *word, enum lexicon_class class)
{
	return word->classes >> class & 1;
}

static inline bool word_is_any(const struct word *word, uint64_t classes)
{
	return (word->classes & classes) != 0;
}

static inline struct slice word_text(const struct word *word, struct slice text)
{
	return slice_part(text, word->start, word->end);
}

#endif
