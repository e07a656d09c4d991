#include "tenses.h"

#include "roles.h"

static bool ends_in_any(struct slice text, const char *const *endings)
{
	for (; *endings != NULL; endings++)
		if (text.length > strlen(*endings) + 1 && slice_ends(text, slice_of(*endings)))
			return true;
	return false;
}

/* `leende`, `gående` are no past forms; those of `vända`, `sända` have another vowel. */
static enum tense tense_of_ending(struct slice text)
{
	static const char *const participles[] = {"ande", "ende", NULL};
	static const char *const past[] = {"de", "te", NULL};
	static const char *const present[] = {"r", NULL};

	if (ends_in_any(text, participles))
		return TENSE_NONE;
	if (ends_in_any(text, past))
		return TENSE_PAST;
	return ends_in_any(text, present) ? TENSE_PRESENT : TENSE_NONE;
}

bool tense_looks_like_verb(const struct reading *reading, size_t block, size_t word)
{
	const struct word *it = reading_word(reading, word);

	if (it->kind != WORD_LETTERS || it->capital || word_is_any(it, LEXICON_FUNCTION | LEXICON_SET(LEXICON_ROLE)))
		return false;
	if (word_is(it, LEXICON_PAST))
		return true;
	return tense_of_ending(reading_word_text(reading, block, word)) != TENSE_NONE && !role_is(reading, block, word);
}

/* Of the auxiliaries: `vara`, `varit` and `ha` are not finite. */
static bool is_present_auxiliary(struct slice text)
{
	static const char *const present[] = {"ska", "skall", "kan", "vill", "finns", "måste", "är"};

	for (size_t i = 0; i < sizeof present / sizeof *present; i++)
		if (slice_is(text, present[i]))
			return true;
	return tense_of_ending(text) == TENSE_PRESENT;
}

enum tense tense_of(const struct reading *reading, size_t block, size_t word)
{
	const struct word *it = reading_word(reading, word);
	struct slice text = reading_word_text(reading, block, word);

	if (it->kind != WORD_LETTERS)
		return TENSE_NONE;
	if (word_is(it, LEXICON_PAST))
		return TENSE_PAST;
	if (word_is(it, LEXICON_AUXILIARY))
		return is_present_auxiliary(text) ? TENSE_PRESENT : TENSE_NONE;
	if (word_is_any(it, LEXICON_SET(LEXICON_FINITE) | LEXICON_SET(LEXICON_GESTURE) | LEXICON_SET(LEXICON_GESTURE_BOUND)))
		return TENSE_PRESENT;
	return tense_looks_like_verb(reading, block, word) ? tense_of_ending(text) : TENSE_NONE;
}

bool tense_has_past(const struct reading *reading, size_t block, size_t first, size_t end)
{
	while (first < end && tense_of(reading, block, first) != TENSE_PAST)
		first++;
	return first < end;
}
