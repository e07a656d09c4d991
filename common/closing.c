#include "closing.h"

#include "roles.h"
#include "tenses.h"

enum { DEGREE_WORDS = 4 };

/* A clause that goes on: the comma asked about, and the end of the sentence. */
struct closing {
	const struct scene *scene;
	const struct clause *clause;
	size_t comma, end;
};

static enum tense tense_at(const struct scene *scene, size_t at)
{
	return at < scene->end ? tense_of(scene->reading, scene->block, at) : TENSE_NONE;
}

static enum tense tense_of_cue(const struct closing *closing)
{
	return tense_at(closing->scene, closing->clause->cue_first);
}

/* The comma, stop or end behind word `at`. */
static size_t part_end(const struct closing *closing, size_t at)
{
	while (at < closing->end && !scene_is_kind(closing->scene, at, WORD_COMMA) &&
	    !scene_is_kind(closing->scene, at, WORD_STOP) && !scene_is_kind(closing->scene, at, WORD_COLON))
		at++;
	return at;
}

static bool holds(const struct scene *scene, size_t first, size_t end, enum lexicon_class class)
{
	while (first < end && !scene_is(scene, first, class))
		first++;
	return first < end;
}

static bool holds_text(const struct scene *scene, size_t first, size_t end, const char *text)
{
	while (first < end && !slice_is(scene_text(scene, first), text))
		first++;
	return first < end;
}

static bool holds_verb(const struct scene *scene, size_t first, size_t end)
{
	while (first < end && tense_at(scene, first) == TENSE_NONE)
		first++;
	return first < end;
}

/* `, men nu ryckte det i mungipan`: all of it past, behind a past cue, or a gesture (`, och de andra nickar`); nobody says `jag`. */
static bool is_told_on(const struct closing *closing)
{
	const struct scene *scene = closing->scene;
	size_t first = closing->comma + 2, end = part_end(closing, first);

	if (holds(scene, first, end, LEXICON_SPEAKER))
		return false;
	return holds(scene, first, end, LEXICON_GESTURE) ||
	    (tense_of_cue(closing) == TENSE_PAST && tense_has_past(scene->reading, scene->block, first, end));
}

/* Is what was said in the present, so that the past behind it is the narrator's? */
static bool is_said_in_present(const struct closing *closing)
{
	const struct scene *scene = closing->scene;
	size_t first = reading_sentence_start(scene->reading, closing->clause->first, scene->first);

	return !tense_has_past(scene->reading, scene->block, first, closing->clause->first);
}

/* `Skål! ropar någon, och ett glas går i golvet.`: the sentence that is said has ended, and no other ends as a question. */
static bool is_said_to_end(const struct closing *closing)
{
	const struct scene *scene = closing->scene;

	return closing->clause->first > scene->first && scene_is_kind(scene, closing->clause->first - 1, WORD_STOP) &&
	    slice_is(scene_text(scene, closing->end - 1), ".") &&
	    !holds(scene, closing->comma, closing->end, LEXICON_SPEAKER);
}

/* `, och pekar mot granarna`, `, och Leo Hav, 9`; in `, och varför?` and `, och bär in en stol` the speech goes on. */
static bool goes_on_with_and(const struct closing *closing)
{
	const struct scene *scene = closing->scene;
	size_t next = closing->comma + 2;

	if (is_said_to_end(closing))
		return true;
	if (tense_at(scene, next) != TENSE_NONE)
		return tense_at(scene, next) == tense_of_cue(closing) || tense_of_cue(closing) == TENSE_NONE;
	if (next < closing->end && persons_at(scene->persons, next) != NULL)
		return true;
	if (closing->clause->subject.end < closing->comma && closing->clause->subject.kind != SUBJECT_PRONOUN && !holds_verb(scene, next, closing->end))
		return true;
	return is_told_on(closing);
}

/* `så tyst, att ingen hörde`, `, så tyst att ingen hörde`. */
static bool is_degree(const struct closing *closing, size_t at)
{
	const struct scene *scene = closing->scene;

	if (slice_is(scene_text(scene, at), "att"))
		return holds_text(scene, closing->clause->cue_end, closing->comma, "så");
	return slice_is(scene_text(scene, at), "så") && at + 2 < closing->end &&
	    holds_text(scene, at + 2, at + DEGREE_WORDS < closing->end ? at + DEGREE_WORDS : closing->end, "att");
}

/* `då ansvarig för vården`, `numera pensionär`: a role that somebody had or has by now. */
static bool is_dated_role(const struct closing *closing, size_t at)
{
	static const char *const times[] = {"då", "dåvarande", "tidigare", "förr", "numera", "nu", "nuvarande", "sedermera"};
	const struct scene *scene = closing->scene;
	struct role_phrase role;

	for (size_t i = 0; i < sizeof times / sizeof *times; i++)
		if (slice_is(scene_text(scene, at), times[i]))
			return at + 1 < closing->end && role_behind(scene->reading, scene->block, at + 1, closing->end, &role);
	return false;
}

/*
 * `, som är rektor`, `, som vi träffade i går`. But behind `och nickade mot hans ficka` what is in another tense, or about the one
 * who is spoken to, goes on with the speech.
 */
static bool is_relative_of_narrator(const struct closing *closing, size_t at)
{
	const struct scene *scene = closing->scene;
	const struct clause *clause = closing->clause;
	enum tense tense = tense_at(scene, at + 1);

	if (!slice_is(scene_text(scene, at), "som") || !holds(scene, clause->subject.end, closing->comma, LEXICON_CONJUNCTION))
		return true;
	if (tense == TENSE_NONE && scene_is(scene, at + 1, LEXICON_SPEAKER))
		return false;
	return tense == TENSE_NONE || tense == tense_of_cue(closing);
}

/* `som har fixat flygblad, banderoll och det mesta`: the last of what is enumerated in a relative clause. */
static bool is_enumerated(const struct closing *closing, size_t at)
{
	const struct scene *scene = closing->scene;
	size_t end = part_end(closing, at);

	return holds_text(scene, closing->clause->subject.end, closing->comma, "som") && holds_text(scene, at, end, "och") &&
	    !holds_verb(scene, at, end) && (end == closing->end || scene_is_kind(scene, end, WORD_STOP));
}

/* `sa de, Elias och Nova`: who they are. */
static bool is_who_they_are(const struct closing *closing, size_t at)
{
	const struct scene *scene = closing->scene;

	return closing->clause->subject.kind == SUBJECT_PRONOUN && scene_is_capital(scene, at) &&
	    scene_is(scene, closing->clause->subject.first, LEXICON_PLURAL) && holds_text(scene, at, closing->end, "och") &&
	    !holds_verb(scene, at, closing->end);
}

/* `Det handlar, enligt Eva Ek, om pengar`: behind a source whom commas part from the sentence, a preposition goes on with what is told. */
static bool is_told_behind_source(const struct closing *closing, size_t at)
{
	const struct scene *scene = closing->scene;

	if (!scene_is(scene, closing->clause->cue_first, LEXICON_SOURCE) ||
	    !(scene_is(scene, at, LEXICON_PREPOSITION) || slice_is(scene_text(scene, at), "om")))
		return false;
	while (at < closing->end && !scene_is_kind(scene, at, WORD_COMMA))
		at++;
	return at == closing->end;
}

/* Behind the comma: does the narrator go on? With an apposition, a relative clause, a place or what else is done. */
static bool narrator_goes_on(const struct closing *closing)
{
	const struct scene *scene = closing->scene;
	const struct subject *subject = &closing->clause->subject;
	size_t at = closing->comma + 1, end = closing->end;
	struct role_phrase role;

	if (at >= end || scene_is_kind(scene, at, WORD_NUMBER) || is_degree(closing, at) || is_dated_role(closing, at) ||
	    is_who_they_are(closing, at))
		return true;
	if (slice_is(scene_text(scene, at), "att") || is_told_behind_source(closing, at))
		return false;
	if (scene_is(scene, at, LEXICON_ABBREVIATION) || (scene_is(scene, at, LEXICON_SPEECH) && scene_is(scene, at, LEXICON_FINITE)) ||
	    (scene_is_any(scene, at, LEXICON_SET(LEXICON_GESTURE) | LEXICON_SET(LEXICON_GESTURE_BOUND)) && scene_is_small(scene, at)))
		return true;
	if (slice_is(scene_text(scene, at), "om"))
		return !scene_is_any(scene, at + 1,
		    LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_SUBJECT) | LEXICON_SET(LEXICON_NOBODY));
	if (slice_is(scene_text(scene, at), "och"))
		return goes_on_with_and(closing);
	if (slice_is(scene_text(scene, at), "men"))
		return scene_is(scene, at + 1, LEXICON_FINITE) || (is_told_on(closing) && is_said_in_present(closing));
	if (scene_is_any(scene, at, LEXICON_SET(LEXICON_SUBORDINATOR) | LEXICON_SET(LEXICON_PREPOSITION)))
		return !scene_is(scene, at, LEXICON_CONJUNCTION) && !slice_is(scene_text(scene, at), "då") &&
		    is_relative_of_narrator(closing, at);
	if (scene_is(scene, at, LEXICON_CONJUNCTION))
		return scene_is(scene, at + 1, LEXICON_FINITE);
	if (subject->kind == SUBJECT_NAME && role_behind(scene->reading, scene->block, at, end, &role))
		return true;
	return (scene_is_capital(scene, at) && subject->kind != SUBJECT_PRONOUN) || is_enumerated(closing, at);
}

/* A stop, a colon; a mark, too, but behind a dash, where what stands in marks is quoted inside the speech or the clause. */
static bool ends_clause(const struct scene *scene, size_t at)
{
	return scene_is_kind(scene, at, WORD_STOP) || scene_is_kind(scene, at, WORD_COLON) ||
	    (scene_is_kind(scene, at, WORD_MARK) && !scene_is_kind(scene, scene->first, WORD_DASH));
}

void closing_find(const struct scene *scene, size_t end, struct clause *clause)
{
	const struct subject *subject = &clause->subject;
	const struct person_name *last = subject->name_count > 0 ? subject->names[subject->name_count - 1] : NULL;
	struct closing closing = {scene, clause, clause->end, end};

	if (last != NULL && last->end == closing.comma && last->after > closing.comma)
		closing.comma = last->after;
	while (closing.comma < end && !ends_clause(scene, closing.comma)) {
		if (scene_is_kind(scene, closing.comma, WORD_COMMA) && !narrator_goes_on(&closing))
			break;
		closing.comma++;
	}
	clause->end = closing.comma;
}
