#include "indirect.h"

#include "roles.h"

enum { FEWEST_WORDS = 2, WORDS_BEFORE_ATT = 6, WORDS_QUOTED = 3, WORDS_WITHOUT_COMMA = 4, WORDS_OF_SOURCE = 8, WORDS_OF_ASIDE = 10, WORDS_OF_VERB = 9 };

#define VERBS (LEXICON_SET(LEXICON_FINITE) | LEXICON_SET(LEXICON_AUXILIARY))

static bool is_att(const struct scene *scene, size_t at)
{
	return scene_is(scene, at, LEXICON_SUBORDINATOR) && slice_is(scene_text(scene, at), "att");
}

static bool is_reporting_verb(const struct scene *scene, const struct quotes *quotes, size_t at)
{
	return scene_is(scene, at, LEXICON_SAY) && scene_is(scene, at, LEXICON_FINITE) && !quotes->taken[at];
}

static bool is_negation(const struct scene *scene, size_t at)
{
	return slice_is(scene_text(scene, at), "inte") || slice_is(scene_text(scene, at), "aldrig");
}

/* Words in quotation marks make the report a mixed one; a term or two do not. */
static enum quote_kind kind_of(const struct scene *scene, size_t first, size_t end)
{
	for (size_t open = first; open < end; open++) {
		size_t close = open + 1;

		if (!scene_is_kind(scene, open, WORD_MARK) || !scene_word(scene, open)->spaced)
			continue;
		while (close < end && !scene_is_kind(scene, close, WORD_MARK))
			close++;
		if (scene_count_words(scene, open, close) >= WORDS_QUOTED)
			return QUOTE_MIXED;
		open = close;
	}
	return QUOTE_INDIRECT;
}

/* The span without stops and commas at its ends. */
static struct span trim(const struct scene *scene, size_t first, size_t end)
{
	while (end > first && (scene_is_kind(scene, end - 1, WORD_STOP) || scene_is_kind(scene, end - 1, WORD_COMMA)))
		end--;
	while (first < end && scene_is_kind(scene, first, WORD_COMMA))
		first++;
	return (struct span){first, end};
}

/* Adds what stands before and behind the clause; either may be empty. */
static bool add_quote(const struct scene *scene, struct quotes *quotes, struct span before, struct span behind,
    const struct clause *clause, const char *rule)
{
	struct quote *quote;

	before = trim(scene, before.start, before.end);
	behind = trim(scene, behind.start, behind.end);
	if (scene_count_words(scene, before.start, before.end) + scene_count_words(scene, behind.start, behind.end) <
	    FEWEST_WORDS)
		return false;
	if (quotes_have_taken(quotes, before.start, before.end) || quotes_have_taken(quotes, behind.start, behind.end))
		return false;
	quote = quotes_add(quotes, scene->block, kind_of(scene, before.start, behind.end), QUOTE_NONE, rule);
	quote->has_clause = true;
	quote->clause = *clause;
	quote_add_span(quote, before.start, before.end);
	quote_add_span(quote, behind.start, behind.end);
	quotes_take(quotes, clause->first, clause->end);
	return true;
}

/* `gå för att handla`, `tycker om att simma`: att brings an infinitive or a purpose, no content. */
static bool is_purpose(const struct scene *scene, size_t att)
{
	struct slice before = scene_text(scene, att - 1), behind = scene_text(scene, att + 1);

	if (slice_is(before, "för") || slice_is(before, "av"))
		return true;
	return (slice_is(before, "om") || slice_is(before, "till")) && scene_is_small(scene, att + 1) &&
	    slice_ends(behind, slice_of("a")) && !slice_ends(behind, slice_of("rna"));
}

/* `…, med viss tvekan, att`: the att behind the second comma; `end` where none stands there. */
static size_t att_behind_aside(const struct scene *scene, size_t comma, size_t end)
{
	size_t last = comma + WORDS_OF_ASIDE < end ? comma + WORDS_OF_ASIDE : end;
	size_t at = comma + 1;

	while (at < last && !scene_is_kind(scene, at, WORD_COMMA))
		at++;
	return at + 2 < end && scene_is_kind(scene, at, WORD_COMMA) && is_att(scene, at + 1) ? at + 1 : end;
}

/* The word `att` that the verb's object begins with, a few words behind `at`; `end` where none stands there. */
static size_t find_att(const struct scene *scene, size_t at, size_t end)
{
	size_t first = at;

	size_t last = at + WORDS_BEFORE_ATT < end ? at + WORDS_BEFORE_ATT : end;

	while (at < last && !is_att(scene, at)) {
		if (scene_is_kind(scene, at, WORD_COMMA) && at > first)
			return att_behind_aside(scene, at, end);
		if (!scene_is_kind(scene, at, WORD_LETTERS) && !scene_is_kind(scene, at, WORD_NUMBER))
			return end;
		if (scene_is_any(scene, at, VERBS) || is_negation(scene, at) ||
		    (scene_is(scene, at, LEXICON_CONJUNCTION) &&
			!scene_is_any(scene, at, LEXICON_SET(LEXICON_PREPOSITION) | LEXICON_SET(LEXICON_PARTICLE))))
			return end;
		at++;
	}
	if (at >= last || at + 1 >= end || (at > first && is_purpose(scene, at)))
		return end;
	return at;
}

/* `Hon tycker det är bra`: a clause without att, its subject a small word or a name with a verb behind it. */
static bool is_bare_clause(const struct scene *scene, size_t at)
{
	if (!scene_is_any(scene, at,
		LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_SUBJECT)) &&
	    persons_at(scene->persons, at) == NULL)
		return false;
	return scene_is_any(scene, at + 1, VERBS) && !scene_is(scene, at, LEXICON_SUBORDINATOR);
}

static bool looks_finite(const struct scene *scene, size_t at)
{
	struct slice text = scene_text(scene, at);

	return scene_is_any(scene, at, VERBS) ||
	    (scene_is_small(scene, at) && !scene_is_any(scene, at, LEXICON_FUNCTION) &&
		(slice_ends(text, slice_of("r")) || slice_ends(text, slice_of("de")) || slice_ends(text, slice_of("te"))));
}

/* Does another report begin behind the comma, dash or conjunction at `at`: `, men hon anser att …`, `och meddelar att …`? */
static bool is_next_report(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end)
{
	size_t verb = at + 1;
	bool dash = scene_is_kind(scene, at, WORD_DASH) && scene_word(scene, at)->spaced;
	bool comma = scene_is_kind(scene, at, WORD_COMMA);

	if (comma && (quotes->taken[verb] || scene_is(scene, verb, LEXICON_SOURCE)))
		return true;
	if (comma || dash)
		verb += scene_is(scene, verb, LEXICON_CONJUNCTION);
	else if (!slice_is(scene_text(scene, at), "och") && !slice_is(scene_text(scene, at), "men"))
		return false;
	if (dash && verb == at + 2 && looks_finite(scene, verb))
		return true;
	if (verb == at + 2 && scene_is(scene, verb, LEXICON_FINITE) && scene_is_any(scene, verb, LEXICON_REPORTING) &&
	    find_att(scene, verb + 1, end) < end)
		return true;
	while (verb < end && (scene_is(scene, verb, LEXICON_ADVERB) || scene_is(scene, verb, LEXICON_SUBJECT)))
		verb++;
	return verb < end && is_reporting_verb(scene, quotes, verb) && find_att(scene, verb + 1, end) < end;
}

/* Where the content that begins at `at` ends: before another report, else with the sentence. */
static size_t content_end(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end)
{
	for (; at + 2 < end; at++)
		if (is_next_report(scene, quotes, at, end))
			return at;
	return end;
}

/* `Hon ler och säger att …`: the subject of the first verb of the sentence that has one that can speak. */
static bool shared_subject(const struct scene *scene, size_t first, size_t verb, struct subject *subject)
{
	if (verb <= first + 1 || !scene_is(scene, verb - 1, LEXICON_CONJUNCTION))
		return false;
	for (size_t at = first; at + 1 < verb; at++) {
		if (!looks_finite(scene, at))
			continue;
		if (subject_at(scene, at + 1, verb, subject) && subject->kind != SUBJECT_PHRASE)
			return true;
		return at > first && subject_before(scene, at, first, subject);
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
		att = find_att(scene, clause->end, end);
		*content = att + 1;
		if (att < end)
			return true;
	}
	if (shared_subject(scene, first, verb, &clause->subject))
		clause->first = verb;
	else if (subject_before(scene, verb, first, &clause->subject))
		clause->first = clause->subject.first;
	else
		return false;
	clause->cue_first = verb;
	clause->cue_end = clause->end = verb + 1;
	if (scene_is(scene, verb + 1, LEXICON_PARTICLE) && scene_is(scene, verb, LEXICON_WANTS_PARTICLE))
		clause->cue_end = clause->end = verb + 2;
	att = find_att(scene, clause->end, end);
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

	for (size_t at = verb; at-- > oldest && !scene_is_kind(scene, at, WORD_COMMA) && !is_negation(scene, at);)
		if (scene_is(scene, at, LEXICON_AUXILIARY))
			return scene_is(scene, at, wanted) ? at : first - 1;
	return first - 1;
}

/* `har tidigare sagt att`, `brukar säga att`, `Tidigare har hon sagt att`. */
static bool compound_report(
    const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause, size_t *content)
{
	size_t att = find_att(scene, verb + 1, end), auxiliary;

	if (!scene_is_any(scene, verb, LEXICON_SET(LEXICON_SUPINE) | LEXICON_SET(LEXICON_INFINITIVE)) || att == end)
		return false;
	auxiliary = find_auxiliary(scene, verb, first);
	if (auxiliary == first - 1)
		return false;
	if (subject_before(scene, auxiliary, first, &clause->subject))
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

	for (size_t verb = first; verb + 1 < end; verb++) {
		struct clause clause;
		size_t content, last;

		if (!scene_is_any(scene, verb, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SHOW)))
			continue;
		/* What a study shows is nobody's words, nor is a report inside it. */
		if (scene_is(scene, verb, LEXICON_SHOW) && find_att(scene, verb + 1, end) < end)
			verb = content_end(scene, quotes, verb + 1, end);
		if (verb + 1 >= end || quotes->taken[verb] || !scene_is(scene, verb, LEXICON_SAY))
			continue;
		if (!(scene_is(scene, verb, LEXICON_FINITE) && report_at(scene, verb, first, end, &clause, &content)) &&
		    !compound_report(scene, verb, first, end, &clause, &content))
			continue;
		if (is_condition(scene, clause.first, first) || is_in_marks(scene, verb, first))
			continue;
		last = content_end(scene, quotes, content, end);
		if (add_quote(scene, quotes, (struct span){content, last}, (struct span){last, last}, &clause, rule))
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
		add_quote(scene, quotes, (struct span){first, verb}, (struct span){behind, end}, &clause, rule);
		verb = clause.end;
	}
	return quotes->count > before;
}

/* People and organisations are sources; laws, plans and rules are not: neither `EU-reglerna` nor `Tidöavtalet`. */
static bool is_source(const struct scene *scene, const struct subject *subject)
{
	const struct reading *reading = scene->reading;
	struct slice head = scene_text(scene, subject->head);

	if (subject->kind != SUBJECT_PHRASE || role_is(reading, scene->block, subject->head))
		return true;
	if (reading_ending(reading, scene->block, subject->head, LEXICON_SET(LEXICON_DOCUMENT)) != 0)
		return false;
	if (scene_is_capital(scene, subject->head) && memchr(head.data, '-', head.length) == NULL)
		return true;
	return subject->is_known || (subject->head > subject->first && scene_is_capital(scene, subject->first));
}

/* `Enligt X …`, `Men enligt X …`, `Även enligt X …`, `…, och enligt X …`: the content stands behind. */
static bool begins_report(const struct scene *scene, size_t at, size_t first)
{
	uint64_t small = LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_ADVERB);

	if (at == first || (at == first + 1 && scene_is_any(scene, first, small)))
		return true;
	return at > first + 1 && scene_is(scene, at - 1, LEXICON_CONJUNCTION) && scene_is_kind(scene, at - 2, WORD_COMMA);
}

/*
 * Where the content goes on behind `enligt X` at the head of a report: with the verb, behind what belongs to X
 * (`professor X vid Y universitet`, `vittnen som Bladet talat med`, `henne själv`).
 */
static size_t verb_behind(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + WORDS_OF_SOURCE < end ? at + WORDS_OF_SOURCE : end;
	bool relative = at < end && slice_is(scene_text(scene, at), "som");

	if (slice_is(at < end ? scene_text(scene, at) : slice_of(""), "själv"))
		return at + 1;
	if (!relative && !scene_is(scene, at, LEXICON_PREPOSITION))
		return at;
	for (size_t verb = at + 1; verb < last && !scene_is_kind(scene, verb, WORD_COMMA); verb++)
		if (looks_finite(scene, verb))
			return verb;
	return at;
}

bool indirect_enligt(const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	struct clause clause;
	bool in_brackets = false;

	for (size_t at = first; at + 1 < end; at++) {
		bool comma = at > first && scene_is_kind(scene, at - 1, WORD_COMMA);
		struct span before = {at, at};

		in_brackets |= scene_is_kind(scene, at, WORD_OPEN);
		in_brackets &= !scene_is_kind(scene, at, WORD_CLOSE);
		if (!scene_is(scene, at, LEXICON_SOURCE) || in_brackets || quotes->taken[at] || !clause_enligt(scene, at, end, &clause) || !is_source(scene, &clause.subject))
			continue;
		if (comma)
			clause_close(scene, end, &clause);
		else if (clause.subject.name_count > 0 && clause.subject.names[clause.subject.name_count - 1]->end == clause.end)
			clause.end = clause.subject.names[clause.subject.name_count - 1]->after;
		if (begins_report(scene, at, first))
			clause.end = verb_behind(scene, clause.end, end);
		else
			before = (struct span){first, at - slice_is(scene_text(scene, at - 1), "allt")};
		return add_quote(scene, quotes, before, (struct span){clause.end, end}, &clause, rule);
	}
	return false;
}
