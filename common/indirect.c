#include "indirect.h"

#include "roles.h"

enum { FEWEST_WORDS = 3, WORDS_BEFORE_ATT = 6, WORDS_QUOTED = 3 };

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

/* Adds [first, end) without marks that hold all of it, stops and commas at its ends. */
static bool add_quote(const struct scene *scene, struct quotes *quotes, size_t first, size_t end,
    const struct clause *clause, const char *rule)
{
	struct quote *quote;

	while (end > first && (scene_is_kind(scene, end - 1, WORD_STOP) || scene_is_kind(scene, end - 1, WORD_COMMA)))
		end--;
	if (scene_count_words(scene, first, end) < FEWEST_WORDS)
		return false;
	for (size_t at = first; at < end; at++)
		if (quotes->taken[at])
			return false;
	quote = quotes_add(quotes, scene->block, kind_of(scene, first, end), QUOTE_NONE, rule);
	quote->has_clause = true;
	quote->clause = *clause;
	quote_add_span(quote, first, end);
	quotes_take(quotes, clause->first, clause->end);
	return true;
}

/* The word `att` that the verb's object begins with, a few words behind `at`; `end` where none stands there. */
static size_t find_att(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + WORDS_BEFORE_ATT < end ? at + WORDS_BEFORE_ATT : end;

	while (at < last && !is_att(scene, at)) {
		if (!scene_is_kind(scene, at, WORD_LETTERS) && !scene_is_kind(scene, at, WORD_NUMBER))
			return end;
		if (scene_is_any(scene, at, VERBS | LEXICON_SET(LEXICON_CONJUNCTION)) || is_negation(scene, at))
			return end;
		at++;
	}
	return at < last ? at : end;
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

	if (comma && quotes->taken[verb])
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
	if (scene_is(scene, verb, LEXICON_WANTS_PARTICLE)) {
		if (!scene_is(scene, verb + 1, LEXICON_PARTICLE))
			return false;
		clause->cue_end = clause->end = verb + 2;
	}
	att = find_att(scene, clause->end, end);
	*content = att + 1;
	if (att < end)
		return true;
	*content = clause->end;
	return is_bare_clause(scene, clause->end);
}

/* `har sagt`: the verb is a supine, its subject before the auxiliary. */
static bool perfect_report(const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause, size_t *content)
{
	size_t auxiliary = verb, att = find_att(scene, verb + 1, end);

	if (!scene_is(scene, verb, LEXICON_SUPINE) || !scene_is(scene, verb, LEXICON_SAY) || att == end)
		return false;
	while (auxiliary > first && scene_is(scene, auxiliary - 1, LEXICON_ADVERB) && !is_negation(scene, auxiliary - 1))
		auxiliary--;
	if (auxiliary == first || !scene_is(scene, auxiliary - 1, LEXICON_AUXILIARY) ||
	    !subject_before(scene, auxiliary - 1, first, &clause->subject))
		return false;
	clause->first = clause->subject.first;
	clause->cue_first = verb;
	clause->cue_end = clause->end = verb + 1;
	*content = att + 1;
	return true;
}

bool indirect_behind_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count;

	for (size_t verb = first; verb + 1 < end; verb++) {
		struct clause clause;
		size_t content, last;

		/* What a study shows is nobody's words, nor is a report inside it. */
		if (scene_is(scene, verb, LEXICON_SHOW) && find_att(scene, verb + 1, end) < end)
			verb = content_end(scene, quotes, verb + 1, end);
		if (verb + 1 >= end || quotes->taken[verb] || !scene_is(scene, verb, LEXICON_SAY))
			continue;
		if (!(scene_is(scene, verb, LEXICON_FINITE) && report_at(scene, verb, first, end, &clause, &content)) &&
		    !perfect_report(scene, verb, first, end, &clause, &content))
			continue;
		last = content_end(scene, quotes, content, end);
		if (add_quote(scene, quotes, content, last, &clause, rule))
			verb = last;
	}
	return quotes->count > before;
}

static bool has_verb(const struct scene *scene, size_t first, size_t end)
{
	for (; first < end; first++)
		if (scene_is_any(scene, first, VERBS) || is_att(scene, first))
			return true;
	return false;
}

bool indirect_before_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count;

	for (size_t verb = first + FEWEST_WORDS; verb + 1 < end; verb++) {
		bool comma = scene_is_kind(scene, verb - 1, WORD_COMMA);
		struct clause clause;

		if (!is_reporting_verb(scene, quotes, verb) || !clause_at(scene, verb, end, CLAUSE_SAY, &clause))
			continue;
		clause_close(scene, end, &clause);
		/* Without a comma before it the clause must end the sentence: `… också i dag menar Eva Ek.` */
		if (!comma && (clause.end + 1 < end || clause.subject.kind == SUBJECT_PHRASE || !has_verb(scene, first, verb)))
			continue;
		if (comma || clause.subject.kind == SUBJECT_NAME)
			add_quote(scene, quotes, first, verb, &clause, rule);
	}
	return quotes->count > before;
}

/* People and organisations are sources; laws, plans and rules are not. */
static bool is_source(const struct scene *scene, const struct subject *subject)
{
	uint64_t organisation = LEXICON_SET(LEXICON_ORGANISATION);

	if (subject->kind != SUBJECT_PHRASE || role_is(scene->reading, scene->block, subject->head))
		return true;
	/* `SKL`, but not `EU-reglerna`. */
	if (scene_is_capital(scene, subject->head) && memchr(scene_text(scene, subject->head).data, '-',
							  scene_text(scene, subject->head).length) == NULL)
		return true;
	return lexicon_classes(scene->reading->lexicon,
		   reading_ending(scene->reading, scene->block, subject->head, organisation)) &
	    organisation;
}

static size_t behind_apposition(const struct clause *clause)
{
	const struct subject *subject = &clause->subject;
	const struct person_name *last = subject->name_count > 0 ? subject->names[subject->name_count - 1] : NULL;

	return last != NULL && last->end == clause->end ? last->after : clause->end;
}

bool indirect_enligt(const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	struct clause clause;
	bool in_brackets = false;

	for (size_t at = first; at + 1 < end; at++) {
		size_t behind;

		in_brackets |= scene_is_kind(scene, at, WORD_OPEN);
		in_brackets &= !scene_is_kind(scene, at, WORD_CLOSE);
		if (in_brackets || quotes->taken[at] || !clause_enligt(scene, at, end, &clause) || !is_source(scene, &clause.subject))
			continue;
		behind = behind_apposition(&clause);
		if (at == first)
			return add_quote(scene, quotes, behind, end, &clause, rule);
		if (scene_is_kind(scene, at - 1, WORD_COMMA) || clause.end + 1 >= end)
			return add_quote(scene, quotes, first, at, &clause, rule);
		if (!add_quote(scene, quotes, first, at, &clause, rule))
			return false;
		quote_add_span(&quotes->items[quotes->count - 1], clause.end, end - scene_is_kind(scene, end - 1, WORD_STOP));
		return true;
	}
	return false;
}
