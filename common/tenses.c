#include "tenses.h"

#include "roles.h"

/* `leende`, `gående` are no past forms; those of `vända`, `sända` have another vowel. */
static enum tense tense_of_ending(struct slice text)
{
	const char *end = text.data + text.length;

	if (text.length < 3)
		return TENSE_NONE;
	if (end[-1] == 'r')
		return TENSE_PRESENT;
	if (end[-1] != 'e' || text.length < 4 || (end[-2] != 'd' && end[-2] != 't'))
		return TENSE_NONE;
	if (text.length > 5 && end[-2] == 'd' && end[-3] == 'n' && (end[-4] == 'a' || end[-4] == 'e'))
		return TENSE_NONE;
	return TENSE_PAST;
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
