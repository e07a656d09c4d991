#include "subject.h"

#include "phrase.h"
#include "roles.h"

enum { PHRASE_WORDS = 8, APPOSITION_WORDS = 24, KIN_WORDS = 3 };

static void begin(struct subject *subject, enum subject_kind kind, size_t first, size_t end)
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

static void begin_name(struct subject *subject, const struct person_name *name)
{
	begin(subject, SUBJECT_NAME, name->role_first, name->end);
	subject->mention_first = name->first;
	add_name(subject, name);
}

/* The pronoun at `pronoun`, and how many there are (`de två`). */
static void begin_pronoun(struct subject *subject, size_t pronoun, size_t end)
{
	begin(subject, SUBJECT_PRONOUN, pronoun, end);
	subject->pronoun = pronoun;
}

/* `två` of `de två`. */
static bool is_number_of_them(const struct scene *scene, size_t at, size_t first)
{
	return at > first && (scene_is(scene, at, LEXICON_ARTICLE) || scene_is_kind(scene, at, WORD_NUMBER)) &&
	    scene_is(scene, at - 1, LEXICON_SUBJECT) && scene_is(scene, at - 1, LEXICON_PLURAL);
}

static bool is_and(const struct scene *scene, size_t word)
{
	return scene_is(scene, word, LEXICON_CONJUNCTION) && slice_is(scene_text(scene, word), "och");
}

/* The name at `at` that may be a subject: no genitive. */
static const struct person_name *name_at(const struct scene *scene, size_t at, size_t end)
{
	const struct person_name *name = at < end ? persons_at(scene->persons, at) : NULL;

	return name != NULL && !name->genitive && name->end <= end ? name : NULL;
}

/* `, Bo Rask och …`: a comma joins names only in a list that `och` ends. */
static bool is_list_comma(const struct scene *scene, size_t at, size_t end)
{
	while (at < end && scene_is_kind(scene, at, WORD_COMMA)) {
		const struct person_name *name = name_at(scene, at + 1, end);

		if (name == NULL || name->first != at + 1)
			return false;
		at = name->end;
	}
	return at < end && is_and(scene, at) && name_at(scene, at + 1, end) != NULL;
}

/* `… och Eva Ek`, `…, Bo Rask och Eva Ek`, behind the subject or its apposition; no clause of the other's own (`och Bo sa`). */
static void join_behind(const struct scene *scene, size_t end, struct subject *subject)
{
	for (;;) {
		size_t at = subject->end;
		const struct person_name *last = subject->name_count > 0 ? subject->names[subject->name_count - 1] : NULL;
		const struct person_name *name;

		if (last != NULL && at < end && !is_and(scene, at) && last->after > last->end)
			at = last->after;
		if (at >= end || !(is_and(scene, at) || is_list_comma(scene, at, end)))
			return;
		name = name_at(scene, at + 1, end);
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

	if (at == first || !is_and(scene, at))
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
		const struct person_name *name = name_at(scene, at, end);

		if (name != NULL && (!scene_is(scene, at - 1, LEXICON_PREPOSITION) || is_through(scene, at, name))) {
			begin_name(subject, name);
			return true;
		}
		if (scene_is_kind(scene, at, WORD_COMMA) ? name_at(scene, at + 1, end) == NULL
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
		const struct person_name *name = name_at(scene, at, end);
		bool counts = at > first && (scene_is_kind(scene, at - 1, WORD_NUMBER) || scene_is(scene, at - 1, LEXICON_ARTICLE));

		if (name != NULL) {
			begin_name(subject, name);
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
	begin(subject, SUBJECT_PHRASE, first, at);
	subject->mention_first = phrase_name_start(scene, first, at);
	subject->is_known = known;
	return phrase_can_speak(scene, first, at, at - 1, known);
}

bool subject_at(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	const struct person_name *name;

	if (at >= end)
		return false;
	name = name_at(scene, at, end);
	if (name != NULL) {
		begin_name(subject, name);
		join_behind(scene, end, subject);
		return true;
	}
	if (scene_is(scene, at, LEXICON_SUBJECT) && (!slice_is(scene_text(scene, at), "de") || !phrase_at(scene, at, end, subject) ||
						 subject->end == at + 1)) {
		begin_pronoun(subject, at, at + 1);
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

		if (!is_and(scene, at) && !(subject->name_count > 1 && scene_is_kind(scene, at, WORD_COMMA)))
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
		const struct person_name *name = name_at(scene, head, verb);

		if (name != NULL) {
			begin_name(subject, name);
			subject->first = first;
			return true;
		}
		head++;
	}
	if (head == first)
		return false;
	begin(subject, SUBJECT_PHRASE, first, verb);
	if (head < verb && !scene_is_kind(scene, head - 1, WORD_NUMBER) && !scene_is(scene, head - 1, LEXICON_ARTICLE))
		subject->mention_end = head;
	else
		head = verb;
	subject->head = head - 1;
	subject->is_known = phrase_is_known(scene, subject->head);
	return phrase_can_speak(scene, first, verb, subject->head, subject->is_known);
}

bool subject_before(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
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
		begin_name(subject, name);
		subject->end = at;
		subject->mention_end = name->end;
		join_before(scene, first, subject);
		return true;
	}
	if (scene_is(scene, at - 1, LEXICON_SUBJECT)) {
		begin_pronoun(subject, at - 1, at);
		return true;
	}
	if (is_number_of_them(scene, at - 1, first)) {
		begin_pronoun(subject, at - 2, at);
		return true;
	}
	if (scene_is_any(scene, at - 1, LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_OBJECT)))
		return false;
	return phrase_before(scene, phrase_start_before(scene, at, first), at, subject);
}
