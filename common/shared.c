#include "shared.h"

#include "foregoing.h"

/* `Iris, som pluggar i Lund och tycker att`: the antecedent of the relative clause that `och` before the verb goes on with. */
static bool relative_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
{
	for (size_t at = verb - 1; at-- > first + 1 && !scene_is_kind(scene, at, WORD_COMMA);)
		if (slice_is(scene_text(scene, at), "som") && scene_is_kind(scene, at - 1, WORD_COMMA))
			return foregoing_subject(scene, at + 1, first, subject);
	return false;
}

/* `…, konstaterar Eva Ek, men meddelar att`: who says what stands before, the nearest first. */
static bool subject_of_last_say(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
{
	for (size_t at = verb - 1; at-- > first;) {
		if (!scene_is(scene, at, LEXICON_SAY) || !scene_is(scene, at, LEXICON_FINITE))
			continue;
		if (subject_at(scene, at + 1, verb, subject) && subject->kind != SUBJECT_PHRASE)
			return true;
		if (foregoing_subject(scene, at, first, subject))
			return true;
	}
	return false;
}

bool shared_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
{
	if (verb <= first + 1 || !scene_is(scene, verb - 1, LEXICON_CONJUNCTION))
		return false;
	if (relative_subject(scene, verb, first, subject) || subject_of_last_say(scene, verb, first, subject))
		return true;
	for (size_t at = first; at + 1 < verb; at++) {
		if (!clause_is_finite(scene, at))
			continue;
		if (subject_at(scene, at + 1, verb, subject) && subject->kind != SUBJECT_PHRASE)
			return true;
		return at > first && foregoing_subject(scene, at, first, subject);
	}
	return false;
}
