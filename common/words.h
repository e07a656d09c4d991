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

enum word_kind {
	WORD_LETTERS, WORD_NUMBER, WORD_STOP, WORD_COMMA, WORD_COLON, WORD_DASH, WORD_MARK, WORD_OPEN, WORD_CLOSE, WORD_OTHER
};

struct word {
	uint64_t classes;          /* of the lexicon, for letters */
	uint32_t start, end;       /* bytes of the text */
	uint32_t entry;            /* of the lexicon; 0 for none */
	uint8_t kind;              /* enum word_kind */
	bool capital;              /* begins with a capital letter */
	bool capitals;             /* has capital letters only, more than one */
	bool spaced;               /* white space stands before it, or nothing */
	bool ends_sentence;        /* is the last of its sentence */
};

struct words {
	struct word *items;
	size_t count, capacity;
};

void words_release(struct words *words);

/* Adds the words of `text` (valid UTF-8, under 4 GiB) behind those that are there; their offsets are into `text`. */
void words_add(struct words *words, struct slice text, const struct lexicon *lexicon);

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
