#include "clause.h"

#include "foregoing.h"
#include "roles.h"
#include "tenses.h"

enum { ADVERBS = 3, PHRASE_WORDS = 6 };

bool clause_is_finite(const struct scene *scene, size_t at)
{
	return scene_is_any(scene, at, LEXICON_VERBS) ||
	    (at < scene->end && tense_looks_like_verb(scene->reading, scene->block, at));
}

bool clause_has_finite(const struct scene *scene, size_t first, size_t end)
{
	while (first < end && !clause_is_finite(scene, first))
		first++;
	return first < end;
}

static bool is_verb(const struct scene *scene, size_t at, enum clause_verbs verbs)
{
	uint64_t wanted = verbs == CLAUSE_SAY ? LEXICON_SET(LEXICON_SAY) : LEXICON_REPORTING;

	return (scene_is(scene, at, LEXICON_FINITE) && scene_is_any(scene, at, wanted)) ||
	    (verbs == CLAUSE_ANY && tense_looks_like_verb(scene->reading, scene->block, at));
}

/* Adverbs, the verb's particle and `sig` between the verb, behind which is `at`, and its subject. */
static size_t skip_adverbs(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + ADVERBS < end ? at + ADVERBS : end;
	bool particle = scene_is(scene, at - 1, LEXICON_WANTS_PARTICLE);

	while (at < last && (scene_is(scene, at, LEXICON_ADVERB) || (particle && scene_is(scene, at, LEXICON_PARTICLE)) ||
				slice_is(scene_text(scene, at), "sig")))
		at++;
	return at;
}

static bool has_particle(const struct scene *scene, size_t first, size_t end)
{
	while (first < end && !scene_is(scene, first, LEXICON_PARTICLE))
		first++;
	return first < end;
}

/* `har hon sagt`, `brukar hon säga`: the verb behind the subject. */
static bool perfect_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	size_t verb;

	if (!scene_is(scene, at, LEXICON_AUXILIARY) || !subject_at(scene, at + 1, end, &clause->subject))
		return false;
	verb = skip_adverbs(scene, clause->subject.end, end);
	if (!scene_is(scene, verb, scene_is(scene, at, LEXICON_MODAL) ? LEXICON_INFINITIVE : LEXICON_SUPINE) ||
	    !scene_is_any(scene, verb, LEXICON_REPORTING))
		return false;
	clause->first = at;
	clause->cue_first = verb;
	clause->cue_end = clause->end = verb + 1;
	return true;
}

/* `pekar hon på`, `lägger hon till i ett mejl`; with a noun right behind it (`la hatten på hyllan`, `sköt Eva in bollen`) it is none. */
static bool is_particle(const struct scene *scene, size_t at)
{
	if (!scene_is(scene, at, LEXICON_PARTICLE))
		return false;
	return !scene_is_kind(scene, at + 1, WORD_LETTERS) ||
	    scene_is_any(scene, at + 1, LEXICON_FUNCTION & ~LEXICON_SET(LEXICON_ARTICLE));
}

/* `slår Eva Ek (S) fast`: the word behind the particle that follows the subject; 0 where none does. */
static size_t particle_behind(const struct scene *scene, const struct subject *subject, size_t end)
{
	size_t at = subject->end;

	if (subject->name_count > 0 && subject->names[subject->name_count - 1]->after > at)
		at = subject->names[subject->name_count - 1]->after;
	return at < end && is_particle(scene, at) ? at + 1 : 0;
}

/* `säger i stället Eva Ek`, `säger till Bladet Eva Ek`: the name behind a phrase with a preposition. */
static bool subject_behind_phrase(const struct scene *scene, size_t at, size_t end, struct subject *subject)
{
	size_t last = at + PHRASE_WORDS < end ? at + PHRASE_WORDS : end;

	if (!scene_is(scene, at, LEXICON_PREPOSITION))
		return false;
	for (at += 2; at < last && scene_is_kind(scene, at - 1, WORD_LETTERS); at++)
		if (persons_at(scene->persons, at) != NULL && !scene_is(scene, at - 1, LEXICON_PREPOSITION))
			return subject_at(scene, at, end, subject) && subject->kind == SUBJECT_NAME;
	return false;
}

bool clause_at(const struct scene *scene, size_t at, size_t end, enum clause_verbs verbs, struct clause *clause)
{
	size_t behind;

	if (at >= end)
		return false;
	if (scene_is(scene, at, LEXICON_MODAL) && perfect_at(scene, at, end, clause))
		return true;
	if (!is_verb(scene, at, verbs))
		return perfect_at(scene, at, end, clause);
	behind = skip_adverbs(scene, at + 1, end);
	if (!subject_at(scene, behind, end, &clause->subject) &&
	    !(scene_is(scene, at, LEXICON_SAY) && subject_behind_phrase(scene, behind, end, &clause->subject)))
		return false;
	if (!scene_is_any(scene, at, LEXICON_REPORTING) && !clause->subject.is_known)
		return false;
	clause->first = clause->cue_first = at;
	clause->cue_end = at + 1;
	clause->end = clause->subject.end;
	if (has_particle(scene, at + 1, behind))
		clause->cue_end = behind;
	else if (particle_behind(scene, &clause->subject, end) > 0)
		clause->end = particle_behind(scene, &clause->subject, end);
	else if (scene_is(scene, at, LEXICON_WANTS_PARTICLE))
		return false;
	return true;
}

/* The auxiliary before the infinitive or supine at `at`, adverbs between; `at` where the verb is finite; SIZE_MAX for neither. */
static size_t finite_of(const struct scene *scene, size_t at, size_t first)
{
	size_t auxiliary = at;

	if (scene_is(scene, at, LEXICON_FINITE))
		return at;
	while (auxiliary > first && scene_is(scene, auxiliary - 1, LEXICON_ADVERB))
		auxiliary--;
	return auxiliary > first && scene_is(scene, auxiliary - 1, LEXICON_AUXILIARY) ? auxiliary - 1 : SIZE_MAX;
}

/* SUBJECT VERB with the verb at `at`. */
static bool clause_ending_at(const struct scene *scene, size_t at, size_t first, struct clause *clause)
{
	size_t finite = finite_of(scene, at, first);

	if (finite == SIZE_MAX || !foregoing_subject(scene, finite, first, &clause->subject))
		return false;
	clause->first = clause->subject.first;
	clause->cue_first = at;
	clause->cue_end = clause->end = at + 1;
	return true;
}

/* Of SUBJECT VERB and VERB SUBJECT the one that names somebody; else the first, where its phrase may well speak. */
static bool clause_around(const struct scene *scene, size_t at, size_t first, size_t end, struct clause *clause)
{
	struct clause before, behind;
	bool has_before = clause_ending_at(scene, at, first, &before);
	bool has_behind = clause_at(scene, at, end, CLAUSE_REPORTING, &behind);

	if (has_before && has_behind && before.subject.kind == SUBJECT_PHRASE)
		has_before = behind.subject.kind == SUBJECT_PHRASE &&
		    (before.subject.is_known || scene_is_capital(scene, before.subject.head));
	*clause = has_before ? before : behind;
	return has_before || has_behind;
}

bool clause_within(const struct scene *scene, size_t first, size_t end, struct clause *clause)
{
	for (size_t at = end; at-- > first;)
		if (scene_is_any(scene, at, LEXICON_REPORTING | LEXICON_SET(LEXICON_SHOW)) &&
		    clause_around(scene, at, first, end, clause))
			return true;
	return false;
}

bool clause_enligt(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	static const char *const object_pronouns[] = {"honom", "henne", "dem"};

	if (at + 1 >= end || !scene_is(scene, at, LEXICON_SOURCE))
		return false;
	clause->first = clause->cue_first = at;
	clause->cue_end = at + 1;
	for (size_t i = 0; i < sizeof object_pronouns / sizeof *object_pronouns; i++) {
		if (!slice_is(scene_text(scene, at + 1), object_pronouns[i]))
			continue;
		clause->end = at + 2;
		clause->subject = (struct subject){.kind = SUBJECT_PRONOUN, .first = at + 1, .end = at + 2,
		    .mention_first = at + 1, .mention_end = at + 2, .pronoun = at + 1, .head = at + 1,
		    .is_known = true};
		return true;
	}
	if (!subject_at(scene, at + 1, end, &clause->subject))
		return false;
	clause->end = clause->subject.end;
	return true;
}

/* Does the subject, with its age and apposition, end at `end`: `Eva Ek, rektor:`? */
static bool fills(const struct subject *subject, size_t end)
{
	return subject->end == end || (subject->name_count == 1 && subject->names[0]->after == end);
}

bool clause_lead_in(const struct scene *scene, size_t first, size_t colon, struct clause *clause)
{
	if (clause_within(scene, first, colon, clause))
		return true;
	if (clause_enligt(scene, first, colon, clause) && clause->end == colon)
		return true;
	if (!subject_at(scene, first, colon, &clause->subject) || !fills(&clause->subject, colon) ||
	    !(clause->subject.is_known || scene_is_capital(scene, clause->subject.head)))
		return false;
	clause->first = clause->cue_first = clause->cue_end = first;
	clause->end = colon;
	return true;
}
