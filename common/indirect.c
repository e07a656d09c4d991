#include "indirect.h"

#include "closing.h"
#include "content.h"
#include "reporting.h"

enum { WORDS_WITHOUT_COMMA = 4, FEWEST_WORDS = 2 };

/* Is the word between marks, in a title or a quote that nobody is named for? */
static bool is_in_marks(const struct scene *scene, size_t word, size_t first)
{
	bool inside = false;

	for (; first < word; first++)
		inside ^= scene_is_kind(scene, first, WORD_MARK);
	return inside;
}

/* `Om hon säger att …` says nothing yet, `Inte heller hon säger att …`, `Det var inte hon som sa att …` nothing at all. */
static bool is_condition(const struct scene *scene, size_t clause, size_t first)
{
	static const char *const before[] = {"om", "Om", "ifall", "Ifall", "Att", "När", "eller", "inte"};
	static const char *const not_even[] = {"heller", "ens", NULL};

	if (slice_is(scene_text(scene, first), "Inte") && first + 1 < clause && scene_is_one_of(scene, first + 1, not_even))
		return true;
	/* But a concession does: `även om hon säger att …`. */
	if (clause > first + 1 && slice_is(scene_text(scene, clause - 1), "om") &&
	    (slice_is(scene_text(scene, clause - 2), "även") || slice_is(scene_text(scene, clause - 2), "Även")))
		return false;
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
		struct reporting reporting;
		size_t last;

		if (!scene_is_any(scene, verb, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SHOW)))
			continue;
		/* What a study shows is nobody's words, nor is a report inside it. */
		if (scene_is(scene, verb, LEXICON_SHOW) && content_att(scene, verb + 1, end) < end)
			verb = content_end(scene, quotes, verb + 1, end);
		if (verb + 1 >= end || quotes->taken[verb] || !scene_is(scene, verb, LEXICON_SAY))
			continue;
		if (!reporting_at(scene, verb, first, end, &reporting))
			continue;
		if (is_condition(scene, reporting.clause.first, first) || is_in_marks(scene, verb, first))
			continue;
		last = content_end(scene, quotes, reporting.content, reporting.limit);
		if (content_add(scene, quotes, reporting.pointer, (struct span){reporting.content, last}, &reporting.clause, rule))
			verb = last;
	}
	return quotes->count > before;
}

/* Where the narrator's words beside the quote end: with the sentence, or before the colon of `Hon skriver att …: ”…”`. */
static size_t clause_limit(const struct scene *scene, const struct quotes *quotes, const struct quote *quote)
{
	size_t at = quote->clause.end, end = reading_sentence_end(scene->reading, quote->clause.cue_first, scene->end);

	if (quote->clause.first > quote->spans[0].start)
		return end > at && !quotes_have_taken(quotes, at, end) ? end : at;
	while (at < quote->spans[0].start && !scene_is_kind(scene, at, WORD_COLON))
		at++;
	return at;
}

/* What the clause of the direct quote reports beside it, by its own verb before the quote, else by one behind `och`. */
static void report_in_clause(const struct scene *scene, struct quotes *quotes, size_t number, const char *rule)
{
	struct clause clause = quotes->items[number].clause;
	bool leads = clause.first < quotes->items[number].spans[0].start;
	size_t end = clause_limit(scene, quotes, &quotes->items[number]);

	for (size_t verb = clause.cue_first + !leads; verb + 1 < end; verb++) {
		size_t content;

		if (leads ? verb > clause.cue_first : !subject_is_and(scene, verb - 1))
			continue;
		content = scene_is(scene, verb, LEXICON_SAY) && scene_is(scene, verb, LEXICON_FINITE) ? reporting_behind(scene, verb, end)
												       : end;
		if (content == end)
			continue;
		quotes_free(quotes, verb, end);
		clause.first = clause.cue_first = verb;
		clause.cue_end = clause.end = verb + 1;
		content_add(scene, quotes, (struct span){content, content}, (struct span){content, content_end(scene, quotes, content, end)},
		    &clause, rule);
		quotes_take(quotes, verb, end);
		return;
	}
}

bool indirect_in_clauses(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count, first = before;

	while (first > 0 && quotes->items[first - 1].block == scene->block)
		first--;
	for (size_t i = first; i < before; i++)
		if (quotes->items[i].has_clause && quotes->items[i].clause_block == scene->block && quotes->items[i].span_count > 0 &&
		    quotes->items[i].clause.cue_first < quotes->items[i].clause.cue_end)
			report_in_clause(scene, quotes, i, rule);
	return quotes->count > before;
}

/* A clause of the speaker's own begins: `säger hon, och folk betalar inte`, `medger hon, eftersom ingen vet`. */
static bool content_goes_on(const struct scene *scene, size_t at, size_t end)
{
	static const char *const conjunctions[] = {"och", "men", "för", "så", "utan"};
	static const char *const reasons[] = {"eftersom", "fastän", "ifall"};

	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (slice_is(scene_text(scene, at), reasons[i]))
			return true;
	for (size_t i = 0; i < sizeof conjunctions / sizeof *conjunctions; i++)
		if (slice_is(scene_text(scene, at), conjunctions[i]))
			return at + 2 < end && !clause_is_finite(scene, at + 1) && !scene_is(scene, at + 1, LEXICON_ADVERB) &&
			    !scene_is(scene, at + 1, LEXICON_PREPOSITION);
	return false;
}

/* Where the clause ends: as beside direct speech, or before what goes on with the content. */
static void close_clause(const struct scene *scene, size_t end, struct clause *clause)
{
	size_t subject_end = clause->end;

	closing_find(scene, end, clause);
	for (size_t at = subject_end; at + 1 < clause->end; at++)
		if (scene_is_kind(scene, at, WORD_COMMA) && content_goes_on(scene, at + 1, end)) {
			clause->end = at;
			return;
		}
}

/* A clause that is all said about somebody: role, organisation, or the last words of the sentence. */
static bool is_plain_subject(const struct scene *scene, const struct clause *clause, size_t end)
{
	const struct subject *subject = &clause->subject;

	return subject->is_known || subject->end + 1 >= end || scene_is_capital(scene, subject->head);
}

/* `Vännen, en ung man, bekräftade uppgiften`: without a verb before the comma no clause ends there. */
static bool is_object(const struct scene *scene, const struct clause *clause, size_t first, size_t end)
{
	return clause->subject.kind == SUBJECT_PHRASE && clause->subject.end + 1 < end && !clause_has_finite(scene, first, clause->first);
}

/* A verb of saying, or behind a comma an auxiliary. */
static bool can_begin_clause(const struct scene *scene, size_t verb)
{
	return scene_is(scene, verb, LEXICON_SAY) ||
	    (scene_is(scene, verb, LEXICON_AUXILIARY) && scene_is_kind(scene, verb - 1, WORD_COMMA));
}

/* `det` of `Det har blivit bättre, det medger hon`: what stands before the comma is meant. */
static bool points_back(const struct scene *scene, size_t verb)
{
	return slice_is(scene_text(scene, verb - 1), "det") && scene_is_kind(scene, verb - 2, WORD_COMMA);
}

/* The clause at `verb` behind a comma; or without one, where it ends the sentence: `… också i dag menar Eva Ek.` */
static bool clause_behind(const struct scene *scene, size_t verb, size_t first, size_t end, struct clause *clause)
{
	if (!clause_at(scene, verb, end, CLAUSE_SAY, clause) || is_object(scene, clause, first, end))
		return false;
	close_clause(scene, end, clause);
	if (scene_is_kind(scene, verb - 1, WORD_COMMA) || points_back(scene, verb))
		return is_plain_subject(scene, clause, end);
	return scene_is(scene, verb, LEXICON_SAY) && clause->subject.kind == SUBJECT_NAME && clause->end + 1 >= end &&
	    !scene_is(scene, first, LEXICON_PREPOSITION) && !scene_is_kind(scene, end - 1, WORD_COLON) &&
	    scene_count_words(scene, first, verb) >= WORDS_WITHOUT_COMMA;
}

/* `Det håller inte hon med om: Räntan ska ner, tycker …`: behind a colon and a capital the content begins. */
static size_t content_start(const struct scene *scene, size_t first, size_t verb)
{
	for (size_t at = verb; at-- > first + 1;)
		if (scene_is_kind(scene, at - 1, WORD_COLON) && scene_is_capital(scene, at))
			return at;
	return first;
}

bool indirect_before_verb(
    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count;

	for (size_t verb = first + FEWEST_WORDS; verb + 1 < end; verb++) {
		struct clause clause;
		size_t behind, start;

		if (!can_begin_clause(scene, verb) || quotes->taken[verb] || !clause_behind(scene, verb, first, end, &clause))
			continue;
		start = content_start(scene, first, verb);
		behind = scene_is_kind(scene, clause.end, WORD_COMMA) ? clause.end : end;
		if (points_back(scene, verb)) {
			clause.first--;
			behind = end;
		}
		content_add(scene, quotes, (struct span){start, clause.first}, (struct span){behind, end}, &clause, rule);
		verb = clause.end;
	}
	return quotes->count > before;
}
