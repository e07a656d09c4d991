/* Where the rules look: one block of an article, with its words and the people of the article. */
#ifndef KF_SCENE_H
#define KF_SCENE_H

#include "persons.h"

struct scene {
	const struct reading *reading;   /* borrowed, as all else */
	const struct persons *persons;
	size_t block;
	size_t first, end;               /* the words of the block */
	size_t label;                    /* the block whose label is in force; SCENE_NONE for none */
	bool in_interview;               /* a printed question is in force, and the article marks speech in no other way */
	bool told_in_past;               /* most reporting clauses of direct speech in the article are: `sa hon` */
	bool narrator_is_i, narrator_is_we;  /* who tells the article says `jag`, `vi` outside of what is said */
};

#define SCENE_NONE SIZE_MAX

static inline const struct word *scene_word(const struct scene *scene, size_t word)
{
	return reading_word(scene->reading, word);
}

static inline bool scene_is(const struct scene *scene, size_t word, enum lexicon_class class)
{
	return word < scene->end && word_is(scene_word(scene, word), class);
}

static inline bool scene_is_any(const struct scene *scene, size_t word, uint64_t classes)
{
	return word < scene->end && word_is_any(scene_word(scene, word), classes);
}

static inline bool scene_is_kind(const struct scene *scene, size_t word, enum word_kind kind)
{
	return word < scene->end && scene_word(scene, word)->kind == kind;
}

static inline struct slice scene_text(const struct scene *scene, size_t word)
{
	return reading_word_text(scene->reading, scene->block, word);
}

/* Is the word one of those in `words`, ended by NULL, in just that case? */
static inline bool scene_is_one_of(const struct scene *scene, size_t word, const char *const *words)
{
	for (; *words != NULL; words++)
		if (slice_is(scene_text(scene, word), *words))
			return true;
	return false;
}

/* Running text: what somebody may be quoted in. */
static inline bool scene_is_prose(const struct scene *scene)
{
	return block_is_prose(&scene->reading->article->blocks[scene->block]);
}

/* Words and numbers, without marks, of [first, end). */
static inline size_t scene_count_words(const struct scene *scene, size_t first, size_t end)
{
	size_t count = 0;

	for (; first < end; first++)
		count += scene_is_kind(scene, first, WORD_LETTERS) || scene_is_kind(scene, first, WORD_NUMBER);
	return count;
}

/* A word that is not capitalised. */
static inline bool scene_is_small(const struct scene *scene, size_t word)
{
	return scene_is_kind(scene, word, WORD_LETTERS) && !scene_word(scene, word)->capital;
}

static inline bool scene_is_capital(const struct scene *scene, size_t word)
{
	return scene_is_kind(scene, word, WORD_LETTERS) && scene_word(scene, word)->capital;
}

#endif
