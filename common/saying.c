#include "saying.h"

#include "tenses.h"

enum { NOUN_WORDS = 6, SOURCE_WORDS = 8, MANNER_WORDS = 2 };

static bool is_one_of(const struct scene *scene, size_t at, size_t end, const char *const *words)
{
	for (; at < end && *words != NULL; words++)
		if (slice_is(scene_text(scene, at), *words))
			return true;
	return false;
}

static enum tense tense_at(const struct scene *scene, size_t at)
{
	return tense_of(scene->reading, scene->block, at);
}

/* A clause of verb `at` and the words [first, end), which name nobody. */
static void say_by_nobody(struct clause *clause, size_t at, size_t first, size_t end)
{
	*clause = (struct clause){.first = at, .end = end, .cue_first = at, .cue_end = at + 1};
	clause->subject = (struct subject){.kind = SUBJECT_PRONOUN, .first = first, .end = end, .mention_first = first,
	    .mention_end = end, .pronoun = SIZE_MAX, .head = end - 1, .is_known = true};
}

static bool is_verb(const struct scene *scene, size_t at)
{
	return (scene_is(scene, at, LEXICON_FINITE) && scene_is_any(scene, at, LEXICON_REPORTING)) ||
	    tense_looks_like_verb(scene->reading, scene->block, at);
}

/* Does the word at `at` stand for the narrator? */
static bool is_narrator(const struct scene *scene, size_t at)
{
	return (scene->narrator_is_i && slice_is(scene_text(scene, at), "jag")) ||
	    (scene->narrator_is_we && slice_is(scene_text(scene, at), "vi"));
}

/* `Gå, säger jag!`: part of what is cried. */
static bool is_cried(const struct scene *scene, size_t at, size_t end)
{
	if (slice_is(scene_text(scene, end - 1), "."))
		return false;
	while (at < end && scene_is_kind(scene, at, WORD_LETTERS))
		at++;
	return at + 1 == end && scene_is_kind(scene, at, WORD_STOP);
}

/* `sa jag`, where the narrator says `jag` and tells in the same tense. */
static bool narrator_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	if (at + 1 >= end || !is_verb(scene, at) || !is_narrator(scene, at + 1) ||
	    (tense_at(scene, at) == TENSE_PAST) != scene->told_in_past || is_cried(scene, at + 2, end))
		return false;
	say_by_nobody(clause, at, at + 1, at + 2);
	return true;
}

/* `ropade någon`, `säger några vid nästa bord`: nobody who could be named. */
static bool somebody_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	static const char *const somebodies[] = {"någon", "nån", "några", "ingen", "alla", NULL};

	if (at + 1 >= end || !is_verb(scene, at) || !is_one_of(scene, at + 1, end, somebodies) ||
	    slice_is(scene_text(scene, end - 1), "?"))
		return false;
	if (at + 2 < end && scene_is_kind(scene, at + 2, WORD_LETTERS) && !scene_is_any(scene, at + 2, LEXICON_FUNCTION))
		return false;
	say_by_nobody(clause, at, at + 1, at + 2);
	return true;
}

/* The noun for what is said, in [at, end), with only adjectives before it; `end` for none. */
static size_t find_noun(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + NOUN_WORDS < end ? at + NOUN_WORDS : end;

	for (; at < last && scene_is_small(scene, at) && !scene_is_any(scene, at, LEXICON_FUNCTION); at++)
		if (scene_is(scene, at, LEXICON_UTTERANCE))
			return at;
	return end;
}

/* `från Eva`, `av henne` somewhere behind `at`: whose words they are. */
static bool source_behind(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	static const char *const sources[] = {"från", "ifrån", "av", "ur", NULL};
	size_t last = at + SOURCE_WORDS < end ? at + SOURCE_WORDS : end;

	for (; at + 1 < last && !scene_is_kind(scene, at, WORD_COMMA); at++)
		if (is_one_of(scene, at, end, sources) && subject_at(scene, at + 1, end, subject) && subject->kind == SUBJECT_NAME)
			return true;
	return false;
}

/* `Kerstin Bäcks korta kommentar`, `hennes råd`: whose words they are, with the noun behind it. */
static bool owner_at(const struct scene *scene, size_t at, size_t end, struct subject *subject, size_t *noun)
{
	const struct person_name *name = at < end ? persons_at(scene->persons, at) : NULL;

	if (name != NULL && name->genitive) {
		*subject = (struct subject){.kind = SUBJECT_NAME, .first = at, .end = name->end, .mention_first = name->first,
		    .mention_end = name->end, .pronoun = SIZE_MAX, .head = name->end - 1, .name_count = 1, .names = {name},
		    .is_known = true};
	} else if (scene_is(scene, at, LEXICON_POSSESSIVE)) {
		*subject = (struct subject){.kind = SUBJECT_PRONOUN, .first = at, .end = at + 1, .mention_first = at,
		    .mention_end = at + 1, .pronoun = at, .head = at, .is_known = true};
	} else {
		return false;
	}
	*noun = find_noun(scene, subject->end, end);
	return *noun < end;
}

/* `är hennes råd`, `löd Eva Eks korta svar`, `blev svaret från Bo Rask`, `blev svaret`. */
static bool noun_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	static const char *const verbs[] = {"är", "var", "blir", "blev", "lyder", "löd", "lydde", "kom", "kommer", NULL};
	struct subject subject;
	size_t noun;

	if (!is_one_of(scene, at, end, verbs))
		return false;
	if (owner_at(scene, at + 1, end, &subject, &noun)) {
		*clause = (struct clause){at, noun + 1, at, at + 1, subject};
		return true;
	}
	noun = find_noun(scene, at + 1, end);
	if (noun != at + 1 || !(slice_ends(scene_text(scene, noun), slice_of("et")) || slice_ends(scene_text(scene, noun), slice_of("en"))))
		return false;
	say_by_nobody(clause, at, noun, noun + 1);
	if (source_behind(scene, noun + 1, end, &subject))
		clause->subject = subject;
	return true;
}

/* `kom det surt från Eva`, `hördes det inifrån köket`. */
static bool sound_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	static const char *const verbs[] = {"kommer", "kom", "låter", "lät", "hörs", NULL};
	static const char *const places[] = {"från", "ifrån", "ur", "inifrån", "utifrån", "uppifrån", "nerifrån", "bortifrån",
	    "bakifrån", "bakom", NULL};
	size_t place = at + 2;
	struct subject subject;

	if (at + 2 >= end || !(is_one_of(scene, at, end, verbs) || is_verb(scene, at)) || !slice_is(scene_text(scene, at + 1), "det"))
		return false;
	while (place < end && place < at + 2 + MANNER_WORDS && scene_is_small(scene, place) && !is_one_of(scene, place, end, places))
		place++;
	if (!is_one_of(scene, place, end, places))
		return false;
	say_by_nobody(clause, at, at + 1, at + 2);
	if (source_behind(scene, place, end, &subject))
		clause->subject = subject;
	return true;
}

/* `när jag kom hem`, `om det går`: behind it a verb has its own subject, who says nothing. */
static bool is_subordinate(const struct scene *scene, size_t first, size_t at)
{
	size_t start = reading_sentence_start(scene->reading, at, first);

	return scene_is_kind(scene, at - 1, WORD_COMMA) && scene_is(scene, start, LEXICON_SUBORDINATOR) && !scene_is(scene, start, LEXICON_ADVERB);
}

/* A verb that does not report, with a noun that may be anything: `brusade patronen upp` behind ! or ?, nowhere else. */
static bool unknown_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	if (!scene_is_kind(scene, at - 1, WORD_STOP) || !tense_looks_like_verb(scene->reading, scene->block, at) ||
	    !subject_at(scene, at + 1, end, &clause->subject) || !scene_is_small(scene, clause->subject.head))
		return false;
	clause->first = clause->cue_first = at;
	clause->cue_end = at + 1;
	clause->end = clause->subject.end;
	return true;
}

/*
 * `När bussen kommer, tackar hon alltid föraren.`: behind a clause with `när`, a verb that only may report does so where nothing but
 * its subject follows. `säger` always does, and so does any in a question, `Hur gick det, undrar hon högt?`
 */
static bool may_report_behind(const struct scene *scene, size_t end, const struct clause *clause)
{
	if (scene_is(scene, clause->cue_first, LEXICON_SAY))
		return true;
	return scene_is_any(scene, clause->cue_first, LEXICON_REPORTING) &&
	    (slice_is(scene_text(scene, end - 1), "?") || clause->end >= end ||
		!scene_is_kind(scene, clause->end, WORD_LETTERS) || subject_is_and(scene, clause->end));
}

static bool find(const struct scene *scene, size_t first, size_t at, size_t end, struct clause *clause)
{
	if (somebody_at(scene, at, end, clause))
		return true;
	if (clause_at(scene, at, end, CLAUSE_ANY, clause))
		return !is_subordinate(scene, first, at) || may_report_behind(scene, end, clause);
	return narrator_at(scene, at, end, clause) || noun_at(scene, at, end, clause) ||
	    (!is_subordinate(scene, first, at) && sound_at(scene, at, end, clause)) || unknown_at(scene, at, end, clause);
}

bool saying_at(const struct scene *scene, size_t first, size_t at, size_t end, struct clause *clause)
{
	if (!find(scene, first, at, end, clause))
		return false;
	closing_find(scene, end, clause);
	return true;
}

bool saying_lead_in(const struct scene *scene, size_t first, size_t colon, struct clause *clause)
{
	struct subject subject;
	size_t noun;

	if (clause_lead_in(scene, first, colon, clause))
		return true;
	for (size_t at = first; at < colon; at++) {
		if (!owner_at(scene, at, colon, &subject, &noun))
			continue;
		*clause = (struct clause){at, noun + 1, noun, noun + 1, subject};
		return true;
	}
	return false;
}
