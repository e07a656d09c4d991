#include "foregoing.h"

#include "phrase.h"

enum { APPOSITION_WORDS = 24, KIN_WORDS = 3 };

/* `två` of `de två`. */
static bool is_number_of_them(const struct scene *scene, size_t at, size_t first)
{
	return at > first && (scene_is(scene, at, LEXICON_ARTICLE) || scene_is_kind(scene, at, WORD_NUMBER)) &&
	    scene_is(scene, at - 1, LEXICON_SUBJECT) && scene_is(scene, at - 1, LEXICON_PLURAL);
}

/* Words that may stand between subject and verb. */
static size_t skip_adverbs_back(const struct scene *scene, size_t at, size_t first)
{
	while (at > first && scene_is(scene, at - 1, LEXICON_ADVERB) && !slice_is(scene_text(scene, at - 1), "inte"))
		at--;
	return at;
}

/* `Eva Ek, som är rektor, säger`: the name whose apposition or relative clause ends before `at`. */
static const struct person_name *name_before_commas(const struct scene *scene, size_t at, size_t first)
{
	size_t comma = at - 1;

	while (comma > first) {
		const struct person_name *name;

		comma--;
		if (!scene_is_kind(scene, comma, WORD_COMMA) && !scene_is_kind(scene, comma, WORD_CLOSE))
			continue;
		name = comma > first ? persons_at(scene->persons, comma - 1) : NULL;
		if (name != NULL && name->end == comma && !name->genitive)
			return name;
	}
	return NULL;
}

/* The name that ends before `at`, with its party, age and apposition. */
static const struct person_name *name_that_ends(const struct scene *scene, size_t at, size_t first)
{
	size_t oldest = at > first + APPOSITION_WORDS ? at - APPOSITION_WORDS : first;

	for (size_t word = at; word-- > oldest;) {
		const struct person_name *name = persons_at(scene->persons, word);

		if (name != NULL)
			return name->end == at || name->after == at ? name : NULL;
	}
	return NULL;
}

/* The word before the subject and what tells whose it is: before `hennes man` of `Eva Ek och hennes man Bo`. */
static size_t word_before(const struct scene *scene, const struct subject *subject, size_t first)
{
	size_t at = subject->first - 1;

	for (size_t passed = 0; passed < KIN_WORDS && at > first + passed && scene_is_small(scene, at - passed); passed++)
		if (scene_is(scene, at - passed, LEXICON_POSSESSIVE))
			return at - passed - 1;
	return at;
}

/* `A och B säger`, `A (S), B och C säger`: the names before the last, in their order. */
static void join_before(const struct scene *scene, size_t first, struct subject *subject)
{
	while (subject->name_count > 0 && subject->name_count < SUBJECT_NAMES && subject->first >= first + 2) {
		size_t at = word_before(scene, subject, first);
		const struct person_name *name;

		if (!subject_is_and(scene, at) && !(subject->name_count > 1 && scene_is_kind(scene, at, WORD_COMMA)))
			return;
		name = name_that_ends(scene, at, first);
		if (name == NULL && scene_is_kind(scene, at - 1, WORD_COMMA))
			name = name_before_commas(scene, at, first);
		if (name == NULL || name->genitive)
			return;
		memmove(subject->names + 1, subject->names, subject->name_count * sizeof *subject->names);
		subject->names[0] = name;
		subject->name_count++;
		subject->first = name->role_first;
		subject->mention_first = name->first;
	}
}

/* The phrase [first, verb): its head stands before the first preposition (but `fem av tio`). */
static bool phrase_before(const struct scene *scene, size_t first, size_t verb, struct subject *subject)
{
	size_t head = first;

	while (first < verb && scene_is(scene, first, LEXICON_ADVERB))
		head = ++first;
	if (first == verb || (scene_is(scene, first, LEXICON_PREPOSITION) && !scene_is(scene, first, LEXICON_ARTICLE)))
		return false;
	while (head < verb && !scene_is(scene, head, LEXICON_PREPOSITION)) {
		const struct person_name *name = subject_name_at(scene, head, verb);

		if (name != NULL) {
			subject_of_name(subject, name);
			subject->first = first;
			return true;
		}
		head++;
	}
	if (head == first)
		return false;
	subject_begin(subject, SUBJECT_PHRASE, first, verb);
	if (head < verb && !scene_is_kind(scene, head - 1, WORD_NUMBER) && !scene_is(scene, head - 1, LEXICON_ARTICLE))
		subject->mention_end = head;
	else
		head = verb;
	subject->head = head - 1;
	subject->is_known = phrase_is_known(scene, subject->head);
	return phrase_can_speak(scene, first, verb, subject->head, subject->is_known);
}

bool foregoing_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
{
	size_t at = skip_adverbs_back(scene, verb, first);
	const struct person_name *name;
	bool is_relative;

	if (at == first)
		return false;
	is_relative = slice_is(scene_text(scene, at - 1), "som");
	if (is_relative)
		at -= 1 + (at - 1 > first && scene_is_kind(scene, at - 2, WORD_COMMA));
	if (at == first)
		return false;
	name = name_that_ends(scene, at, first);
	if (name == NULL && (scene_is_kind(scene, at - 1, WORD_COMMA) || scene_is_kind(scene, at - 1, WORD_CLOSE)))
		name = name_before_commas(scene, at, first);
	if (name != NULL && !name->genitive) {
		size_t start = name->end == at || name->after == at ? phrase_start_before(scene, name->role_first, first) : name->role_first;

		if (!is_relative && start < name->role_first && scene_is(scene, name->role_first - 1, LEXICON_PREPOSITION))
			return phrase_before(scene, start, at, subject);
		subject_of_name(subject, name);
		subject->end = at;
		subject->mention_end = name->end;
		join_before(scene, first, subject);
		return true;
	}
	if (scene_is(scene, at - 1, LEXICON_SUBJECT)) {
		subject_of_pronoun(subject, at - 1, at);
		return true;
	}
	if (is_number_of_them(scene, at - 1, first)) {
		subject_of_pronoun(subject, at - 2, at);
		return true;
	}
	if (scene_is_any(scene, at - 1, LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_OBJECT)))
		return false;
	return phrase_before(scene, phrase_start_before(scene, at, first), at, subject);
}
