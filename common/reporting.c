#include "reporting.h"

#include "content.h"
#include "foregoing.h"
#include "shared.h"

enum { WORDS_OF_VERB = 9, WORDS_OF_LEAD = 4 };

/* The sentence and the verb in it that may report. */
struct place {
	const struct scene *scene;
	size_t first, end, verb;
};

/* `Hon tycker det är bra`: a clause without att, its subject a small word or a name with a verb behind it. */
static bool is_bare_clause(const struct scene *scene, size_t at)
{
	if (!scene_is_any(scene, at,
		LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_SUBJECT)) &&
	    persons_at(scene->persons, at) == NULL)
		return false;
	return scene_is_any(scene, at + 1, LEXICON_VERBS) && !scene_is(scene, at, LEXICON_SUBORDINATOR);
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

/* `ha fått mejl` of `Hon säger sig ha fått mejl`, `säger sig Eva Ek ha`: behind `sig`, which follows verb or subject. */
static size_t behind_sig(const struct place *place, size_t at)
{
	const struct scene *scene = place->scene;
	size_t verb;

	if (at < place->end && slice_is(scene_text(scene, at), "sig"))
		at++;
	else if (!slice_is(scene_text(scene, place->verb + 1), "sig"))
		return place->end;
	while (at < place->end && scene_is(scene, at, LEXICON_ADVERB) && !content_is_denial(scene, at))
		at++;
	verb = at + (at < place->end && content_is_denial(scene, at));
	return verb + 1 < place->end && content_is_infinitive(scene, verb) ? at : place->end;
}

/* `vilket hon menar är`, `som läkarna anser vara`: a relative clause whose verb stands behind the report. */
static bool behind_relative(const struct place *place, struct reporting *reporting)
{
	const struct scene *scene = place->scene;
	size_t at = reporting->clause.subject.first, verb = reporting->clause.end;
	struct slice word = scene_text(scene, at - (at > place->first));

	if (at <= place->first || verb + 1 >= place->end)
		return false;
	if (!(clause_is_finite(scene, verb) || clause_is_finite(scene, verb + 1) || scene_is(scene, verb, LEXICON_AUXILIARY)))
		return false;
	if (slice_is(word, "vilket") || (slice_is(word, "något") && scene_is_kind(scene, at - 2, WORD_COMMA)))
		reporting->pointer = (struct span){at - 1, at};
	else if (!slice_is(word, "som"))
		return false;
	reporting->content = verb;
	return true;
}

static bool clause_before_verb(const struct place *place, struct clause *clause)
{
	if (shared_subject(place->scene, place->verb, place->first, &clause->subject))
		clause->first = place->verb;
	else if (foregoing_subject(place->scene, place->verb, place->first, &clause->subject))
		clause->first = clause->subject.first;
	else
		return false;
	clause->cue_first = place->verb;
	clause->cue_end = clause->end = place->verb + 1;
	if (scene_is(place->scene, place->verb + 1, LEXICON_PARTICLE) &&
	    scene_is(place->scene, place->verb, LEXICON_WANTS_PARTICLE))
		clause->cue_end = clause->end = place->verb + 2;
	return true;
}

/* `En möjlighet är, menar hon, att …`: the sentence goes on around the clause, which another rule finds. */
static bool is_parenthesis(const struct place *place, const struct clause *clause)
{
	return place->verb > place->first && scene_is_kind(place->scene, place->verb - 1, WORD_COMMA) &&
	    scene_is_kind(place->scene, clause->end, WORD_COMMA);
}

/* `Eva Ek motiverar förslaget med att`: what follows the verb is an object, because somebody stands before it. */
static bool is_object(const struct place *place, const struct clause *clause)
{
	struct subject before;

	return clause->subject.kind == SUBJECT_PHRASE &&
	    foregoing_subject(place->scene, place->verb, place->first, &before) && before.kind != SUBJECT_PHRASE;
}

/* `I dag menar Eva Ek att`, `Själv säger sig Eva Ek vara` */
static bool told_behind_subject(const struct place *place, struct reporting *reporting)
{
	if (!scene_is(place->scene, place->verb, LEXICON_FINITE) ||
	    !clause_at(place->scene, place->verb, place->end, CLAUSE_SAY, &reporting->clause) ||
	    is_parenthesis(place, &reporting->clause) || is_object(place, &reporting->clause))
		return false;
	reporting->content = content_att(place->scene, reporting->clause.end, place->end) + 1;
	if (reporting->content > place->end)
		reporting->content = behind_sig(place, reporting->clause.end);
	return reporting->content < place->end;
}

/* `Eva Ek menar att`, `Eva Ek säger sig vara`, `vilket hon menar är`, `Eva Ek tycker det är` */
static bool told_behind_verb(const struct place *place, struct reporting *reporting)
{
	size_t att;

	if (!scene_is(place->scene, place->verb, LEXICON_FINITE) || !clause_before_verb(place, &reporting->clause))
		return false;
	att = content_att(place->scene, reporting->clause.end, place->end);
	reporting->content = att + 1;
	if (att < place->end)
		return reporting->clause.cue_end == place->verb + 2 || has_its_particle(place->scene, place->verb, att);
	reporting->content = behind_sig(place, reporting->clause.end);
	if (reporting->content < place->end || behind_relative(place, reporting))
		return true;
	reporting->content = reporting->clause.end;
	return is_bare_clause(place->scene, reporting->content) && has_its_particle(place->scene, place->verb, reporting->content);
}

/* The auxiliary of the supine or infinitive, a few words before it with no comma or denial between; `first` - 1 for none. */
static size_t find_auxiliary(const struct place *place)
{
	const struct scene *scene = place->scene;
	enum lexicon_class wanted = scene_is(scene, place->verb, LEXICON_SUPINE) ? LEXICON_PERFECT : LEXICON_MODAL;
	size_t oldest = place->verb > place->first + WORDS_OF_VERB ? place->verb - WORDS_OF_VERB : place->first;

	for (size_t at = place->verb; at-- > oldest && !scene_is_kind(scene, at, WORD_COMMA) && !content_is_denial(scene, at);)
		if (scene_is(scene, at, LEXICON_AUXILIARY))
			return scene_is(scene, at, wanted) ? at : place->first - 1;
	return place->first - 1;
}

/* The clause is told by the verb alone, the content behind att. */
static bool take_verb(const struct place *place, size_t att, struct reporting *reporting)
{
	reporting->clause.cue_first = place->verb;
	reporting->clause.cue_end = reporting->clause.end = place->verb + 1;
	reporting->content = att + 1;
	return true;
}

/* `har tidigare sagt att`, `brukar säga att`, `Tidigare har hon sagt att`, `men lät genom Eva Ek hälsa att` */
static bool told_by_compound(const struct place *place, struct reporting *reporting)
{
	const struct scene *scene = place->scene;
	struct clause *clause = &reporting->clause;
	size_t att, auxiliary;

	if (!scene_is_any(scene, place->verb, LEXICON_SET(LEXICON_SUPINE) | LEXICON_SET(LEXICON_INFINITIVE)))
		return false;
	att = content_att(scene, place->verb + 1, place->end);
	auxiliary = find_auxiliary(place);
	if (att == place->end || auxiliary == place->first - 1)
		return false;
	if (foregoing_subject(scene, auxiliary, place->first, &clause->subject))
		clause->first = clause->subject.first;
	else if ((auxiliary > place->first && subject_at(scene, auxiliary + 1, place->verb, &clause->subject)) ||
	    shared_subject(scene, auxiliary, place->first, &clause->subject))
		clause->first = auxiliary;
	else
		return false;
	return take_verb(place, att, reporting);
}

/* `sedan Eva Ek sagt att`, `efter att Eva Ek meddelat att`: in such a clause the supine needs no auxiliary. */
static bool told_by_supine(const struct place *place, struct reporting *reporting)
{
	static const char *const words[] = {"sedan", "sen", "eftersom", "då", "när", "medan", "Sedan", "Eftersom", "Då", "När", NULL};
	static const char *const before_att[] = {"efter", "trots", "Efter", "Trots", NULL};
	const struct scene *scene = place->scene;
	struct clause *clause = &reporting->clause;
	size_t att, at;

	if (!scene_is(scene, place->verb, LEXICON_SUPINE) ||
	    !foregoing_subject(scene, place->verb, place->first, &clause->subject) || clause->subject.first == place->first)
		return false;
	at = clause->subject.first - 1;
	att = content_att(scene, place->verb + 1, place->end);
	if (att == place->end ||
	    !(scene_is_one_of(scene, at, words) || (at > place->first && slice_is(scene_text(scene, at), "att") &&
							scene_is_one_of(scene, at - 1, before_att))))
		return false;
	clause->first = clause->subject.first;
	return take_verb(place, att, reporting);
}

/* What the infinitive depends on: `inledde` of `inledde med att slå fast`, `noga` of `är noga med att`; 0 for none. */
static size_t find_lead(const struct place *place)
{
	const struct scene *scene = place->scene;
	size_t oldest = place->verb > place->first + WORDS_OF_VERB ? place->verb - WORDS_OF_VERB : place->first;
	struct slice before = scene_text(scene, place->verb - 2);
	bool with = slice_is(before, "med") || slice_is(before, "genom");

	for (size_t at = place->verb - 1; at-- > oldest && !scene_is_kind(scene, at, WORD_COMMA) && !content_is_denial(scene, at);)
		if (scene_is(scene, at, LEXICON_LEAD) || (with && scene_is_any(scene, at, LEXICON_REPORTING)))
			return at;
	return 0;
}

/* The finite verb of the lead: itself, or `är` of `är noga`; 0 for none. */
static size_t finite_of_lead(const struct place *place, size_t lead)
{
	if (clause_is_finite(place->scene, lead))
		return lead;
	for (size_t at = lead; at-- > place->first && at + WORDS_OF_LEAD >= lead && !content_is_denial(place->scene, at);)
		if (scene_is(place->scene, at, LEXICON_AUXILIARY))
			return at;
	return 0;
}

/* Who inverts: `I går inledde Eva Ek`, `passade hon också på`. */
static bool subject_behind(const struct place *place, size_t finite, struct subject *subject)
{
	size_t at = finite + 1;

	at += slice_is(scene_text(place->scene, at), "sig");
	return subject_at(place->scene, at, place->verb, subject);
}

/* `Hon inledde med att slå fast att`, `Hon är noga med att påpeka att` */
static bool told_by_infinitive(const struct place *place, struct reporting *reporting)
{
	struct clause *clause = &reporting->clause;
	const struct scene *scene = place->scene;
	size_t lead, finite, att;

	if (!scene_is(scene, place->verb, LEXICON_INFINITIVE) || place->verb < place->first + 3 ||
	    !slice_is(scene_text(scene, place->verb - 1), "att"))
		return false;
	lead = find_lead(place);
	finite = lead > place->first ? finite_of_lead(place, lead) : 0;
	att = content_att(scene, place->verb + 1, place->end);
	if (finite <= place->first || att == place->end || !has_its_particle(scene, place->verb, att))
		return false;
	if (!(subject_behind(place, finite, &clause->subject) && clause->subject.kind != SUBJECT_PHRASE) &&
	    !foregoing_subject(scene, finite, place->first, &clause->subject) &&
	    !subject_behind(place, finite, &clause->subject) && !shared_subject(scene, finite, place->first, &clause->subject))
		return false;
	clause->first = clause->subject.first < finite ? clause->subject.first : finite;
	return take_verb(place, att, reporting);
}

/* The shapes in their order. */
static bool (*const shapes[])(const struct place *place, struct reporting *reporting) = {
    told_behind_subject, told_behind_verb, told_by_compound, told_by_supine, told_by_infinitive};

/* `Läraren, som säger att det går, trivs.`: a report in a relative clause ends where the verb of the sentence comes. */
static size_t limit_of(const struct place *place, const struct reporting *reporting)
{
	const struct scene *scene = place->scene;
	size_t som = place->verb - 1;

	while (som > place->first && scene_is(scene, som, LEXICON_ADVERB))
		som--;
	if (!slice_is(scene_text(scene, som), "som") || clause_has_finite(scene, place->first, reporting->clause.subject.first))
		return place->end;
	for (size_t at = reporting->content; at + 1 < place->end; at++)
		if (scene_is_kind(scene, at, WORD_COMMA) && clause_is_finite(scene, at + 1))
			return at;
	return place->end;
}

bool reporting_at(const struct scene *scene, size_t verb, size_t first, size_t end, struct reporting *reporting)
{
	struct place place = {scene, first, end, verb};

	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		*reporting = (struct reporting){.content = end};
		if (shapes[i](&place, reporting)) {
			if (reporting->pointer.end == 0)
				reporting->pointer = (struct span){reporting->content, reporting->content};
			reporting->limit = limit_of(&place, reporting);
			return true;
		}
	}
	return false;
}

size_t reporting_behind(const struct scene *scene, size_t verb, size_t end)
{
	size_t att = content_att(scene, verb + 1, end);

	return att < end && has_its_particle(scene, verb, att) ? att + 1 : end;
}
