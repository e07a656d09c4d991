#include "subject.h"

#include "phrase.h"
#include "roles.h"

enum { PHRASE_WORDS = 8 };

void subject_begin(struct subject *subject, enum subject_kind kind, size_t first, size_t end)
{
	*subject = (struct subject){
	    .kind = kind,
	    .first = first,
	    .end = end,
	    .mention_first = first,
	    .mention_end = end,
	    .pronoun = SIZE_MAX,
	    .head = end - 1,
	    .is_known = kind != SUBJECT_PHRASE,
	};
}

static void add_name(struct subject *subject, const struct person_name *name)
{
	if (subject->name_count < SUBJECT_NAMES)
		subject->names[subject->name_count++] = name;
}

void subject_of_name(struct subject *subject, const struct person_name *name)
{
	subject_begin(subject, SUBJECT_NAME, name->role_first, name->end);
	subject->mention_first = name->first;
	add_name(subject, name);
}

void subject_of_pronoun(struct subject *subject, size_t pronoun, size_t end)
{
	subject_begin(subject, SUBJECT_PRONOUN, pronoun, end);
	subject->pronoun = pronoun;
}

bool subject_is_and(const struct scene *scene, size_t word)
{
	return scene_is(scene, word, LEXICON_CONJUNCTION) && slice_is(scene_text(scene, word), "och");
}

const struct person_name *subject_name_at(const struct scene *scene, size_t at, size_t end)
{
	const struct person_name *name = at < end ? persons_at(scene->persons, at) : NULL;

	return name != NULL && !name->genitive && name->end <= end ? name : NULL;
}

/* `, Bo Rask och …`: a comma joins names only in a list that `och` ends. */
static bool is_list_comma(const struct scene *scene, size_t at, size_t end)
{
	while (at < end && scene_is_kind(scene, at, WORD_COMMA)) {
		const struct person_name *name = subject_name_at(scene, at + 1, end);

		if (name == NULL || name->first != at + 1)
			return false;
		at = name->end;
	}
	return at < end && subject_is_and(scene, at) && subject_name_at(scene, at + 1, end) != NULL;
}

/* `… och Eva Ek`, `…, Bo Rask och Eva Ek`, behind the subject or its apposition; no clause of the other's own (`och Bo sa`). */
static void join_behind(const struct scene *scene, size_t end, struct subject *subject)
{
	for (;;) {
		size_t at = subject->end;
		const struct person_name *last = subject->name_count > 0 ? subject->names[subject->name_count - 1] : NULL;
		const struct person_name *name;

		if (last != NULL && at < end && !subject_is_and(scene, at) && last->after > last->end)
			at = last->after;
		if (at >= end || !(subject_is_and(scene, at) || is_list_comma(scene, at, end)))
			return;
		name = subject_name_at(scene, at + 1, end);
		if (name == NULL || scene_is(scene, name->end, LEXICON_FINITE))
			return;
		subject->end = subject->mention_end = name->end;
		subject->kind = SUBJECT_NAME;
		add_name(subject, name);
	}
}

/* `och` of `klimat- och miljöministern`, of `grundaren och vd:n Eva Ek`. */
static bool is_inner_and(const struct scene *scene, size_t at, size_t first, size_t end)
{
	const struct person_name *name = at + 1 < end ? persons_at(scene->persons, at + 1) : NULL;

	if (at == first || !subject_is_and(scene, at))
		return false;
	return slice_ends(scene_text(scene, at - 1), slice_of("-")) ||
	    (name != NULL && name->role_first == at + 1 && name->role_first < name->first &&
		role_is(scene->reading, scene->block, at - 1));
}

/* `polisen genom presstalespersonen Eva Ek`. */
static bool is_through(const struct scene *scene, size_t at, const struct person_name *name)
{
	return name->role_first < name->first && slice_is(scene_text(scene, at - 1), "genom");
}

/* `ordföranden i facket Eva Ek`, `ordföranden i barn- och skolnämnden, Eva Ek`: the name that the role at `at` leads up to. */
static bool name_behind_phrase(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	if (!scene_is(scene, at, LEXICON_PREPOSITION))
		return false;
	for (size_t last = at + PHRASE_WORDS; at < end && at < last; at++) {
		const struct person_name *name = subject_name_at(scene, at, end);

		if (name != NULL && (!scene_is(scene, at - 1, LEXICON_PREPOSITION) || is_through(scene, at, name))) {
			subject_of_name(subject, name);
			return true;
		}
		if (scene_is_kind(scene, at, WORD_COMMA) ? subject_name_at(scene, at + 1, end) == NULL
							  : !scene_is_kind(scene, at, WORD_LETTERS) || name != NULL ||
			    scene_is_any(scene, at, LEXICON_VERBS))
			return false;
	}
	return false;
}

/* Takes a phrase from `at` on, up to a name, a preposition or what cannot be part of it. */
static bool phrase_at(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	size_t first = at;
	bool known = false;   /* the word before `at` */

	while (at < end && at < first + PHRASE_WORDS && (phrase_may_hold(scene, at) || is_inner_and(scene, at, first, end))) {
		const struct person_name *name = subject_name_at(scene, at, end);
		bool counts = at > first && (scene_is_kind(scene, at - 1, WORD_NUMBER) || scene_is(scene, at - 1, LEXICON_ARTICLE));

		if (name != NULL) {
			subject_of_name(subject, name);
			subject->first = first;
			return true;
		}
		if (phrase_ends_before(scene, at, first, known) && !is_inner_and(scene, at, first, end))
			break;
		if (scene_is(scene, at, LEXICON_PREPOSITION) && !(counts && slice_is(scene_text(scene, at), "av")))
			break;
		known = phrase_is_known(scene, at++);
	}
	if (at == first || scene_is(scene, at - 1, LEXICON_PREPOSITION))
		return false;
	if (known && name_behind_phrase(scene, at, end, subject)) {
		subject->first = first;
		return true;
	}
	subject_begin(subject, SUBJECT_PHRASE, first, at);
	subject->mention_first = phrase_name_start(scene, first, at);
	subject->is_known = known;
	return phrase_can_speak(scene, first, at, at - 1, known);
}

bool subject_at(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	const struct person_name *name;

	if (at >= end)
		return false;
	name = subject_name_at(scene, at, end);
	if (name != NULL) {
		subject_of_name(subject, name);
		join_behind(scene, end, subject);
		return true;
	}
	if (scene_is(scene, at, LEXICON_SUBJECT) && (!slice_is(scene_text(scene, at), "de") || !phrase_at(scene, at, end, subject) ||
						 subject->end == at + 1)) {
		subject_of_pronoun(subject, at, at + 1);
		join_behind(scene, end, subject);
		return true;
	}
	if (scene_is(scene, at, LEXICON_PREPOSITION) || scene_is(scene, at, LEXICON_NOBODY))
		if (!scene_is(scene, at, LEXICON_ARTICLE))
			return false;
	if (!phrase_at(scene, at, end, subject))
		return false;
	if (subject->kind == SUBJECT_NAME)
		join_behind(scene, end, subject);
	return true;
}
