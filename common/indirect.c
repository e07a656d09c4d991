#include "indirect.h"

#include "content.h"
#include "foregoing.h"

enum { WORDS_WITHOUT_COMMA = 4, WORDS_OF_VERB = 9, FEWEST_WORDS = 2 };

/* `Hon tycker det är bra`: a clause without att, its subject a small word or a name with a verb behind it. */
static bool is_bare_clause(const struct scene *scene, size_t at)
{
	if (!scene_is_any(scene, at,
		LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_SUBJECT)) &&
	    persons_at(scene->persons, at) == NULL)
		return false;
	return scene_is_any(scene, at + 1, LEXICON_VERBS) && !scene_is(scene, at, LEXICON_SUBORDINATOR);
}

/* `Hon ler och säger att …`: the subject of the first verb of the sentence that has one that can speak. */
static bool shared_subject(const struct scene *scene, size_t first, size_t verb, struct subject *subject)
{
	if (verb <= first + 1 || !scene_is(scene, verb - 1, LEXICON_CONJUNCTION))
		return false;
	for (size_t at = first; at + 1 < verb; at++) {
		if (!clause_is_finite(scene, at))
			continue;
		if (subject_at(scene, at + 1, verb, subject) && subject->kind != SUBJECT_PHRASE)
			return true;
		return at > first && foregoing_subject(scene, at, first, subject);
	}
	return false;
}

/* `slår i rapporten fast att`: a verb that wants a particle has it before `end`. */
static bool has_its_particle(const struct scene *scene, size_t verb, size_t end)
{
	if (!scene_is(scene, verb, LEXICON_WANTS_PARTICLE))
		return true;
	while (++verb < end)
		if (scene_is(scene, verb, LEXICON_PARTICLE))
			return true;
	return false;
}

/* The report that the verb at `verb` makes: its subject before it, or behind it where something else begins the sentence. */
static bool report_at(const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause, size_t *content)
{
	size_t att;

	if (clause_at(scene, verb, end, CLAUSE_SAY, clause)) {
		att = content_att(scene, clause->end, end);
		*content = att + 1;
		if (att < end)
			return true;
	}
	if (shared_subject(scene, first, verb, &clause->subject))
		clause->first = verb;
	else if (foregoing_subject(scene, verb, first, &clause->subject))
		clause->first = clause->subject.first;
	else
		return false;
	clause->cue_first = verb;
	clause->cue_end = clause->end = verb + 1;
	if (scene_is(scene, verb + 1, LEXICON_PARTICLE) && scene_is(scene, verb, LEXICON_WANTS_PARTICLE))
		clause->cue_end = clause->end = verb + 2;
	att = content_att(scene, clause->end, end);
	*content = att + 1;
	if (att < end)
		return clause->cue_end == verb + 2 || has_its_particle(scene, verb, att);
	*content = clause->end;
	return is_bare_clause(scene, clause->end) && has_its_particle(scene, verb, clause->end);
}

/* The auxiliary of the supine or infinitive at `verb`, a few words before it with no comma or denial between; `first` - 1 for none. */
static size_t find_auxiliary(const struct scene *scene, size_t verb, size_t first)
{
	enum lexicon_class wanted = scene_is(scene, verb, LEXICON_SUPINE) ? LEXICON_PERFECT : LEXICON_MODAL;
	size_t oldest = verb > first + WORDS_OF_VERB ? verb - WORDS_OF_VERB : first;

	for (size_t at = verb; at-- > oldest && !scene_is_kind(scene, at, WORD_COMMA) && !content_is_denial(scene, at);)
		if (scene_is(scene, at, LEXICON_AUXILIARY))
			return scene_is(scene, at, wanted) ? at : first - 1;
	return first - 1;
}

/* `har tidigare sagt att`, `brukar säga att`, `Tidigare har hon sagt att`. */
static bool compound_report(
    const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause, size_t *content)
{
	size_t att = content_att(scene, verb + 1, end), auxiliary;

	if (!scene_is_any(scene, verb, LEXICON_SET(LEXICON_SUPINE) | LEXICON_SET(LEXICON_INFINITIVE)) || att == end)
		return false;
	auxiliary = find_auxiliary(scene, verb, first);
	if (auxiliary == first - 1)
		return false;
	if (foregoing_subject(scene, auxiliary, first, &clause->subject))
		clause->first = clause->subject.first;
	else if (auxiliary > first && subject_at(scene, auxiliary + 1, verb, &clause->subject))
		clause->first = auxiliary;
	else
		return false;
	clause->cue_first = verb;
	clause->cue_end = clause->end = verb + 1;
	*content = att + 1;
	return true;
}

/* Is the word between marks, in a title or a quote that nobody is named for? */
static bool is_in_marks(const struct scene *scene, size_t word, size_t first)
{
	bool inside = false;

	for (; first < word; first++)
		inside ^= scene_is_kind(scene, first, WORD_MARK);
	return inside;
}

/* `Om hon säger att …` says nothing yet, `Inte heller hon säger att …` nothing at all. */
static bool is_condition(const struct scene *scene, size_t clause, size_t first)
{
	static const char *const before[] = {"om", "Om", "ifall", "Ifall", "Att", "När", "eller"};

	if (slice_is(scene_text(scene, first), "Inte") && first + 1 < clause && slice_is(scene_text(scene, first + 1), "heller"))
		return true;
	for (size_t i = 0; clause > first && i < sizeof before / sizeof *before; i++)
		if (slice_is(scene_text(scene, clause - 1), before[i]))
			return true;
	return false;
}

bool indirect_behind_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count;

	/* A verb that begins the sentence makes it a condition: `Säger hon att …, så …`. */
	for (size_t verb = first + 1; verb + 1 < end; verb++) {
		struct clause clause;
		size_t content, last;

		if (!scene_is_any(scene, verb, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SHOW)))
			continue;
		/* What a study shows is nobody's words, nor is a report inside it. */
		if (scene_is(scene, verb, LEXICON_SHOW) && content_att(scene, verb + 1, end) < end)
			verb = content_end(scene, quotes, verb + 1, end);
		if (verb + 1 >= end || quotes->taken[verb] || !scene_is(scene, verb, LEXICON_SAY))
			continue;
		if (!(scene_is(scene, verb, LEXICON_FINITE) && report_at(scene, verb, first, end, &clause, &content)) &&
		    !compound_report(scene, verb, first, end, &clause, &content))
			continue;
		if (is_condition(scene, clause.first, first) || is_in_marks(scene, verb, first))
			continue;
		last = content_end(scene, quotes, content, end);
		if (content_add(scene, quotes, (struct span){content, last}, (struct span){last, last}, &clause, rule))
			verb = last;
	}
	return quotes->count > before;
}

/* A clause that is all said about somebody: role, organisation, or the last words of the sentence. */
static bool is_plain_subject(const struct scene *scene, const struct clause *clause, size_t end)
{
	const struct subject *subject = &clause->subject;

	return subject->is_known || subject->end + 1 >= end || scene_is_capital(scene, subject->head);
}

/* A verb of saying, or behind a comma an auxiliary. */
static bool can_begin_clause(const struct scene *scene, size_t verb)
{
	return scene_is(scene, verb, LEXICON_SAY) ||
	    (scene_is(scene, verb, LEXICON_AUXILIARY) && scene_is_kind(scene, verb - 1, WORD_COMMA));
}

/* The clause at `verb` behind a comma; or without one, where it ends the sentence: `… också i dag menar Eva Ek.` */
static bool clause_behind(const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause)
{
	if (!clause_at(scene, verb, end, CLAUSE_SAY, clause))
		return false;
	clause_close(scene, end, clause);
	if (scene_is_kind(scene, verb - 1, WORD_COMMA))
		return is_plain_subject(scene, clause, end);
	return scene_is(scene, verb, LEXICON_SAY) && clause->subject.kind == SUBJECT_NAME && clause->end + 1 >= end &&
	    !scene_is(scene, first, LEXICON_PREPOSITION) && !scene_is_kind(scene, end - 1, WORD_COLON) &&
	    scene_count_words(scene, first, verb) >= WORDS_WITHOUT_COMMA;
}

bool indirect_before_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count;

	for (size_t verb = first + FEWEST_WORDS; verb + 1 < end; verb++) {
		struct clause clause;
		size_t behind;

		if (!can_begin_clause(scene, verb) || quotes->taken[verb] || !clause_behind(scene, verb, first, end, &clause))
			continue;
		behind = scene_is_kind(scene, clause.end, WORD_COMMA) ? clause.end : end;
		content_add(scene, quotes, (struct span){first, verb}, (struct span){behind, end}, &clause, rule);
		verb = clause.end;
	}
	return quotes->count > before;
}

