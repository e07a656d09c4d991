#include "sentence.h"

#include "clause.h"

enum { ADVERBS = 8 };

bool sentence_begins(const struct scene *scene, size_t at)
{
	return at == scene->first || scene_word(scene, at - 1)->ends_sentence;
}

/* The first of the adverbs right before word `at` in its sentence; `at` where there are none. */
static size_t first_adverb(const struct scene *scene, size_t at)
{
	for (size_t passed = 0; passed < ADVERBS && !sentence_begins(scene, at); passed++) {
		if (!scene_is(scene, at - 1, LEXICON_ADVERB))
			break;
		at--;
	}
	return at;
}

/* Is somebody the subject before the verb at `verb`, or of the verb before `och`, so that what follows it is an object? */
static bool has_subject_before(const struct scene *scene, size_t verb)
{
	size_t at = first_adverb(scene, verb);

	if (sentence_begins(scene, at))
		return false;
	if (scene_is(scene, at - 1, LEXICON_CONJUNCTION))
		return true;
	return persons_at(scene->persons, at - 1) != NULL ||
	    scene_is_any(scene, at - 1,
		LEXICON_SET(LEXICON_SUBJECT) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_NOBODY));
}

bool sentence_has_subject(const struct scene *scene, size_t at)
{
	at = first_adverb(scene, at);
	if (sentence_begins(scene, at))
		return true;
	if (scene_is_any(scene, at - 1, LEXICON_SET(LEXICON_SUBORDINATOR) | LEXICON_SET(LEXICON_CONJUNCTION)))
		return !scene_is(scene, at - 1, LEXICON_PREPOSITION);
	if (scene_is(scene, at - 1, LEXICON_SOURCE))
		return true;
	if (scene_is_kind(scene, at - 1, WORD_COMMA))
		return false;
	return clause_is_finite(scene, at - 1) && !has_subject_before(scene, at - 1);
}
