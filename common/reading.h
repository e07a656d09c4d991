/* An article taken apart: the words of all its blocks and of its title, in one numbering. */
#ifndef KF_READING_H
#define KF_READING_H

#include "article.h"
#include "words.h"

struct reading {
	const struct article *article;   /* borrowed */
	const struct lexicon *lexicon;   /* borrowed */
	struct words words;
	size_t *first;                   /* word of each block, then of the title, then the number of words */
	struct words_summary *summaries; /* of the words of each block, then of the title */
	size_t capacity, summary_capacity;
};

void reading_release(struct reading *reading);

/* Takes `article` apart; what was there before is forgotten, the room is kept. */
void reading_take(struct reading *reading, const struct article *article, const struct lexicon *lexicon);

/* The block that stands for the title: behind all others. */
static inline size_t reading_title(const struct reading *reading)
{
	return reading->article->block_count;
}

static inline struct slice reading_block_text(const struct reading *reading, size_t block)
{
	return block == reading_title(reading) ? reading->article->title : reading->article->blocks[block].text;
}

static inline const struct word *reading_word(const struct reading *reading, size_t word)
{
	return &reading->words.items[word];
}

/* Lends the text of word `word` of block `block`. */
static inline struct slice reading_word_text(const struct reading *reading, size_t block, size_t word)
{
	return word_text(reading_word(reading, word), reading_block_text(reading, block));
}

/* Lends the text from word `first` to before word `end` of the block; first < end. */
struct slice reading_text(const struct reading *reading, size_t block, size_t first, size_t end);

/* The entry of one of `classes` that the word ends in, whatever its case (lexicon_find_ending); 0 for none. */
uint32_t reading_ending(const struct reading *reading, size_t block, size_t word, uint64_t classes);

/* No rule looks farther for the end of a sentence, so that text without stops takes no longer than other text. */
enum { READING_SENTENCE = 256 };

/* The number of the word behind the sentence that holds word `at`, at most `end`, at most READING_SENTENCE words on. */
size_t reading_sentence_end(const struct reading *reading, size_t at, size_t end);

/* The number of the first word of the sentence that holds word `at`, at least `first`, at most READING_SENTENCE words back. */
size_t reading_sentence_start(const struct reading *reading, size_t at, size_t first);

/* The number of the first word of the last sentence of a block that is not empty. */
size_t reading_last_sentence(const struct reading *reading, size_t block);

#endif
