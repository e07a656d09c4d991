#include "narration.h"

#include "foregoing.h"
#include "tenses.h"

enum { WAY_WORDS = 3, SEARCH_WORDS = 512 };

static bool is_one_of(struct slice text, const char *const *words)
{
	for (; *words != NULL; words++)
		if (slice_is(text, *words))
			return true;
	return false;
}

static enum tense tense_at(const struct scene *scene, size_t at)
{
	return at < scene->end ? tense_of(scene->reading, scene->block, at) : TENSE_NONE;
}

bool narration_is_voice(const struct scene *scene, size_t first, size_t end)
{
	static const char *const mine[] = {"jag", "Jag", "vi", "Vi", "mig", "mej", "oss", "min", "mitt", "mina", "vår", "vårt", "våra",
	    "Min", "Mitt", "Mina", "Vår", "Vårt", "Våra", NULL};
	static const char *const yours[] = {"du", "Du", "ni", "Ni", "dig", "dej", "din", "ditt", "dina", "Din", "Ditt", "Dina", NULL};

	for (; first < end; first++) {
		struct slice text = scene_text(scene, first);

		if (is_one_of(text, yours) || (!scene->narrator_is_i && is_one_of(text, mine)))
			return true;
	}
	return false;
}

/* `här`, `förr`: words of somebody who is there and speaks now. */
static bool is_spoken_there(const struct scene *scene, size_t first, size_t end)
{
	static const char *const words[] = {"här", "hit", "förr", "förut", "igår", "idag", "imorgon", "väl", "ju", NULL};

	while (first < end && !is_one_of(scene_text(scene, first), words))
		first++;
	return first < end;
}

/* What a face or a body does: `nickade`, `reste sig`, `ställer ner`. */
static bool is_gesture(const struct scene *scene, size_t verb, size_t end)
{
	size_t last = verb + 1 + WAY_WORDS < end ? verb + 1 + WAY_WORDS : end;

	if (scene_is(scene, verb, LEXICON_GESTURE))
		return true;
	if (!scene_is(scene, verb, LEXICON_GESTURE_BOUND))
		return false;
	for (size_t at = verb + 1; at < last; at++)
		if (scene_is(scene, at, LEXICON_WAY))
			return true;
	return false;
}

static enum gender gender_of_word(const struct scene *scene, size_t at)
{
	if (scene_is(scene, at, LEXICON_FEMALE))
		return GENDER_FEMALE;
	return scene_is(scene, at, LEXICON_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

static enum gender gender_of_subject(const struct scene *scene, const struct subject *subject)
{
	if (subject->pronoun != SIZE_MAX)
		return gender_of_word(scene, subject->pronoun);
	if (subject->name_count == 1)
		return scene->persons->items[subject->names[0]->person].gender;
	if (scene_is(scene, subject->head, LEXICON_ROLE_FEMALE))
		return GENDER_FEMALE;
	return scene_is(scene, subject->head, LEXICON_ROLE_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

static bool may_be_same(enum gender a, enum gender b)
{
	return a == GENDER_UNKNOWN || b == GENDER_UNKNOWN || a == b;
}

/* Has the speech [first, end) named somebody whom the pronoun may mean? */
static bool has_other(const struct scene *scene, size_t first, size_t end, enum gender gender)
{
	for (; first < end; first++) {
		enum gender other = gender_of_word(scene, first);

		if (other != GENDER_UNKNOWN && other == gender)
			return true;
		if (scene_is(scene, first, LEXICON_ROLE) && !scene_is(scene, first, LEXICON_ROLE_PLURAL) &&
		    may_be_same(gender, scene_is(scene, first, LEXICON_ROLE_FEMALE) ? GENDER_FEMALE
				       : scene_is(scene, first, LEXICON_ROLE_MALE)    ? GENDER_MALE
										      : GENDER_UNKNOWN))
			return true;
		if (persons_at(scene->persons, first) != NULL &&
		    may_be_same(gender, scene->persons->items[persons_at(scene->persons, first)->person].gender))
			return true;
	}
	return false;
}

/* Whom the sentence at `at` is about: han or hon, somebody by name or by one known word; the narrator, where the clause is his. */
static bool subject_of(const struct scene *scene, size_t at, const struct clause *clause, struct subject *subject)
{
	static const char *const narrators[] = {"Jag", "Vi", NULL};

	if (clause != NULL && clause->subject.pronoun == SIZE_MAX && clause->subject.kind == SUBJECT_PRONOUN &&
	    (scene->narrator_is_i || scene->narrator_is_we) && is_one_of(scene_text(scene, at), narrators)) {
		*subject = clause->subject;
		subject->first = at;
		subject->end = at + 1;
		return true;
	}
	if (scene_is(scene, at, LEXICON_PLURAL) || !subject_at(scene, at, scene->end, subject))
		return false;
	if (subject->kind == SUBJECT_PHRASE)
		return subject->is_known && subject->end == at + 1;
	return subject->kind == SUBJECT_PRONOUN || subject->name_count == 1;
}

/* Is the sentence about whoever the clause names? */
static bool is_same(const struct scene *scene, const struct subject *a, const struct subject *b)
{
	if (a->name_count == 1 && b->name_count == 1)
		return a->names[0]->person == b->names[0]->person;
	if (b->kind == SUBJECT_PHRASE && gender_of_subject(scene, b) == GENDER_UNKNOWN)
		return false;
	return may_be_same(gender_of_subject(scene, a), gender_of_subject(scene, b));
}

/* `Eva Ek beskriver …`: the full name of somebody who says what the sentence, which ends before `end`, does not repeat. */
static bool reports_by_name(const struct scene *scene, const struct subject *subject, size_t end)
{
	return subject->name_count == 1 && subject->names[0]->end - subject->names[0]->first > 1 && subject->end < end &&
	    scene_is(scene, subject->end, LEXICON_FINITE) &&
	    scene_is_any(scene, subject->end, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH));
}

bool narration_at(const struct scene *scene, size_t first, size_t at, const struct clause *clause, struct subject *subject)
{
	size_t end = reading_sentence_end(scene->reading, at, scene->end), said = clause != NULL ? clause->first : at;
	enum tense tense, told;

	if (!subject_of(scene, at, clause, subject))
		return false;
	if (said > first + SEARCH_WORDS)
		first = said - SEARCH_WORDS;
	tense = tense_at(scene, subject->end);
	told = clause != NULL ? tense_at(scene, clause->cue_first) : scene->told_in_past ? TENSE_PAST : TENSE_PRESENT;
	if (clause == NULL && reports_by_name(scene, subject, end) && !narration_is_voice(scene, at, end))
		return true;
	if (tense == TENSE_NONE || tense != told || narration_is_voice(scene, at, end) || is_spoken_there(scene, at, end))
		return false;
	if (subject->kind == SUBJECT_PRONOUN && has_other(scene, first, said, gender_of_subject(scene, subject)))
		return false;
	if (is_gesture(scene, subject->end, end))
		return true;
	if (tense != TENSE_PAST || !scene->told_in_past || subject->kind == SUBJECT_PHRASE)
		return false;
	return clause != NULL ? is_same(scene, subject, &clause->subject)
			      : !tense_has_past(scene->reading, scene->block, first, at);
}

/* `Hon skrattar.`: a pronoun and how somebody says something, by nobody who says `jag`. */
static bool is_spoken_gesture(const struct scene *scene, size_t first, size_t said, size_t at, size_t end)
{
	if (has_other(scene, first, said, gender_of_word(scene, at)) || !scene_is(scene, at, LEXICON_SUBJECT) || !scene_is(scene, at + 1, LEXICON_FINITE) ||
	    !scene_is_any(scene, at + 1, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH)))
		return false;
	while (at < end && !scene_is(scene, at, LEXICON_SPEAKER))
		at++;
	return at == end;
}

bool narration_reports(const struct scene *scene, size_t first, size_t at, const struct clause *clause)
{
	size_t end = reading_sentence_end(scene->reading, at, scene->end);
	const struct person_name *name = at < scene->end ? persons_at(scene->persons, at) : NULL;
	struct subject subject;

	if (clause->first > first + SEARCH_WORDS)
		first = clause->first - SEARCH_WORDS;
	if (is_spoken_gesture(scene, first, clause->first, at, end) || scene_is_kind(scene, at + 1, WORD_COLON) ||
	    (end == scene->end && scene_is_kind(scene, end - 1, WORD_COLON)))
		return true;
	for (size_t verb = at + 1; verb < end; verb++) {
		if (!scene_is(scene, verb, LEXICON_SAY) || !scene_is(scene, verb, LEXICON_FINITE))
			continue;
		if (foregoing_subject(scene, verb, at, &subject) && subject.kind != SUBJECT_PHRASE)
			return true;
	}
	return name != NULL && !name->genitive && scene_is(scene, name->end, LEXICON_AUXILIARY);
}

/* `Ja men okej`, `Nej`: an answer begins. */
static bool is_answer(const struct scene *scene, size_t at)
{
	static const char *const answers[] = {"Ja", "Jo", "Nej", "Nä", "Näe", "Tja", "Nja", "Okej", "Jaså", "Visst", NULL};

	return is_one_of(scene_text(scene, at), answers);
}

/* Is the sentence [at, end) speech again? Somebody answers, asks or says `jag`; what is told in the past has no past verb. */
static bool is_speech_again(const struct scene *scene, size_t at, size_t end)
{
	if (is_answer(scene, at) || narration_is_voice(scene, at, end) || slice_is(scene_text(scene, end - 1), "?"))
		return true;
	return scene->told_in_past && !tense_has_past(scene->reading, scene->block, at, end);
}

/* `Hon ler.` in news: whatever is not about her again is speech. */
static bool is_brief(const struct scene *scene, size_t at)
{
	struct subject subject;

	return !scene->told_in_past && subject_at(scene, at, scene->end, &subject) &&
	    is_gesture(scene, subject.end, reading_sentence_end(scene->reading, at, scene->end));
}

static bool is_about_somebody(const struct scene *scene, size_t at)
{
	return scene_is(scene, at, LEXICON_SUBJECT) || persons_at(scene->persons, at) != NULL;
}

size_t narration_end(const struct scene *scene, size_t at)
{
	size_t last = at + SEARCH_WORDS < scene->end ? at + SEARCH_WORDS : scene->end;
	bool brief = is_brief(scene, at);

	for (size_t end; at < last; at = end) {
		end = reading_sentence_end(scene->reading, at, scene->end);
		if (end + 1 >= scene->end)
			break;
		if (scene_is_kind(scene, end, WORD_DASH))
			return end + 1;
		if ((brief && !is_about_somebody(scene, end)) || is_speech_again(scene, end, reading_sentence_end(scene->reading, end, scene->end)))
			return end;
	}
	return SIZE_MAX;
}
