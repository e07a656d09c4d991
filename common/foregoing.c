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

/* Does the name end before `at`, with its party, age and apposition, or with the comma there behind them? */
static bool is_end(const struct scene *scene, const struct person_name *name, size_t at)
{
	return name->end == at || name->after == at || (name->after == at + 1 && scene_is_kind(scene, at, WORD_COMMA));
}

/* The name that ends before `at`. */
static const struct person_name *name_that_ends(const struct scene *scene, size_t at, size_t first)
{
	size_t oldest = at > first + APPOSITION_WORDS ? at - APPOSITION_WORDS : first;

	for (size_t word = at; word-- > oldest;) {
		const struct person_name *name = persons_at(scene->persons, word);

		if (name != NULL)
			return is_end(scene, name, at) ? name : NULL;
	}
	return NULL;
}

/* `Ombudet, advokaten Eva Ek, säger`; not `Forskarna, däribland Eva Ek, säger`: one of several does not speak alone. */
static const struct person_name *name_inside_commas(const struct scene *scene, size_t at, size_t first)
{
	static const char *const through[] = {"genom", NULL};
	const struct person_name *name = at >= first + 3 ? persons_at(scene->persons, at - 2) : NULL;
	size_t before;

	if (name == NULL || name->end != at - 1 || name->genitive || name->role_first <= first)
		return NULL;
	before = name->role_first - 1;
	before -= before > first && scene_is_one_of(scene, before, through);
	return scene_is_kind(scene, before, WORD_COMMA) ? name : NULL;
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

/* `en av dem`, `fem av eleverna`, but `ingen av dem`. */
static bool is_some_of(const struct scene *scene, size_t first, size_t end)
{
	static const char *const nobody[] = {"ingen", "Ingen", "inget", "Inget", "inga", "Inga", NULL};

	return end >= first + 3 && slice_is(scene_text(scene, first + 1), "av") && !scene_is_one_of(scene, first, nobody) &&
	    (scene_is(scene, first, LEXICON_ARTICLE) || scene_is_kind(scene, first, WORD_NUMBER));
}

/* `Många svarar att`: who answers is somebody who was asked, unlike those of `Många säger att`. */
static bool is_some_who_tell(const struct scene *scene, size_t at, size_t verb)
{
	static const char *const some[] = {"Många", "Flera", "Några", "många", "flera", "några", NULL};
	static const char *const tell[] = {
	    "svarar", "svarade", "uppger", "uppgav", "berättar", "berättade", "vittnar", "vittnade", NULL};

	return scene_is_one_of(scene, at, some) && scene_is_one_of(scene, verb, tell);
}

/* The phrase [first, end): its head stands before the first preposition (but `fem av tio`). */
static bool phrase_before(const struct scene *scene, size_t first, size_t end, struct subject *subject)
{
	size_t head = first;

	while (first < end && scene_is(scene, first, LEXICON_ADVERB))
		head = ++first;
	if (first == end || (scene_is(scene, first, LEXICON_PREPOSITION) && !scene_is(scene, first, LEXICON_ARTICLE)))
		return false;
	while (head < end && !scene_is(scene, head, LEXICON_PREPOSITION)) {
		const struct person_name *name = subject_name_at(scene, head, end);

		if (name != NULL) {
			subject_of_name(subject, name);
			subject->first = first;
			return true;
		}
		head++;
	}
	if (head == first)
		return false;
	subject_begin(subject, SUBJECT_PHRASE, first, end);
	if (head < end && !scene_is_kind(scene, head - 1, WORD_NUMBER) && !scene_is(scene, head - 1, LEXICON_ARTICLE))
		subject->mention_end = head;
	else
		head = end;
	subject->head = head - 1;
	subject->is_known = phrase_is_known(scene, subject->head) || is_some_of(scene, first, end);
	return is_some_of(scene, first, end) || phrase_can_speak(scene, first, end, subject->head, subject->is_known);
}

/* Words that a relative clause or an apposition begins with, behind the comma. */
static bool begins_aside(const struct scene *scene, size_t at)
{
	static const char *const words[] = {"som", "däribland", "inklusive", "vars", NULL};

	if (scene_is_one_of(scene, at, words))
		return true;
	return scene_is_any(scene, at,
		   LEXICON_SET(LEXICON_ARTICLE) | LEXICON_SET(LEXICON_PREPOSITION) | LEXICON_SET(LEXICON_ADVERB)) &&
	    !scene_is_any(scene, at, LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_NOBODY));
}

/* `Ägaren till platsen, en lantbrukare, säger`: the phrase before the aside that ends with the comma before `at`. */
static bool phrase_before_commas(const struct scene *scene, size_t at, size_t first, struct subject *subject)
{
	size_t oldest = at > first + APPOSITION_WORDS ? at - APPOSITION_WORDS : first;

	for (size_t comma = at - 1; comma-- > oldest + 1;) {
		size_t start;

		if (!scene_is_kind(scene, comma, WORD_COMMA) || !begins_aside(scene, comma + 1))
			continue;
		start = phrase_start_before(scene, comma, first);
		if (start < comma && phrase_before(scene, start, comma, subject))
			return true;
	}
	return false;
}

/* The name that speaks before `at`, behind it what lies between commas. */
static const struct person_name *name_before(const struct scene *scene, size_t at, size_t first)
{
	const struct person_name *name = name_that_ends(scene, at, first);

	if (name == NULL && scene_is_kind(scene, at - 1, WORD_COMMA))
		name = name_inside_commas(scene, at, first);
	if (name == NULL && (scene_is_kind(scene, at - 1, WORD_COMMA) || scene_is_kind(scene, at - 1, WORD_CLOSE)))
		name = name_before_commas(scene, at, first);
	return name == NULL || name->genitive ? NULL : name;
}

/* The subject that ends before `at`; the antecedent of a relative clause there may stand behind a preposition. */
static bool subject_that_ends(
    const struct scene *scene, size_t at, size_t first, bool is_relative, struct subject *subject)
{
	const struct person_name *name = name_before(scene, at, first);

	if (name != NULL) {
		size_t start = is_end(scene, name, at) ? phrase_start_before(scene, name->role_first, first) : name->role_first;

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
	if (scene_is_kind(scene, at - 1, WORD_COMMA))
		return phrase_before_commas(scene, at, first, subject);
	if (scene_is_any(scene, at - 1, LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER)))
		return false;
	return phrase_before(scene, phrase_start_before(scene, at, first), at, subject);
}

/* `…, som driver kiosken och som säger`: the first of the relative clauses that `och` joins, the last of them at `som`. */
static size_t first_relative(const struct scene *scene, size_t som, size_t first)
{
	size_t oldest = som > first + APPOSITION_WORDS ? som - APPOSITION_WORDS : first;

	if (som < first + 2 || !subject_is_and(scene, som - 1))
		return som;
	for (size_t at = som - 1; at-- > oldest + 1;)
		if (slice_is(scene_text(scene, at), "som") && scene_is_kind(scene, at - 1, WORD_COMMA))
			return at;
	return som;
}

/* `… kom från Odlarna Syd, som säger`: what the relative clause at `som` is about. */
static bool antecedent(const struct scene *scene, size_t som, size_t first, struct subject *subject)
{
	size_t at = som = first_relative(scene, som, first), start;
	bool comma = som > first && scene_is_kind(scene, som - 1, WORD_COMMA);

	at -= comma;
	if (at == first)
		return false;
	if (subject_that_ends(scene, at, first, true, subject))
		return true;
	for (start = at; comma && start > first && phrase_may_hold(scene, start - 1); start--)
		if (scene_is(scene, start - 1, LEXICON_PREPOSITION) && !scene_is(scene, start - 1, LEXICON_ARTICLE))
			break;
	return start < at && phrase_before(scene, start, at, subject);
}

bool foregoing_subject(const struct scene *scene, size_t verb, size_t first, struct subject *subject)
{
	size_t at = skip_adverbs_back(scene, verb, first);

	if (at == first)
		return false;
	if (slice_is(scene_text(scene, at - 1), "som"))
		return antecedent(scene, at - 1, first, subject);
	if (is_some_who_tell(scene, at - 1, verb)) {
		subject_begin(subject, SUBJECT_PHRASE, at - 1, at);
		subject->is_known = true;
		return true;
	}
	return subject_that_ends(scene, at, first, false, subject);
}
