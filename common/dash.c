#include "dash.h"

#include "saying.h"
#include "speech.h"
#include "tenses.h"

enum { FACT_WORDS = 10, FACT_NAME_WORDS = 4 };

/* The first word of speech behind the dashes that begin at `at`; `at` where there are none. */
static size_t behind_dashes(const struct scene *scene, size_t at)
{
	while (scene_is_kind(scene, at, WORD_DASH))
		at++;
	return at;
}

/* A paragraph of whose beginning another rule has taken nothing. */
static bool begins_free(const struct scene *scene, const struct quotes *quotes)
{
	return scene_is_prose(scene) && !quotes->taken[scene->first];
}

/* Takes back the quote that was added last. */
static bool undo(struct quotes *quotes)
{
	quotes->count--;
	return false;
}

static bool keep(const struct scene *scene, struct quotes *quotes, size_t first)
{
	if (quotes->items[quotes->count - 1].span_count == 0)
		return undo(quotes);
	quotes_take(quotes, first, scene->end);
	return true;
}

bool dash_with_clause(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first);

	if (!begins_free(scene, quotes) || first == scene->first || first == scene->end)
		return false;
	if (!speech_part(scene, first, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule)))
		return undo(quotes);
	return keep(scene, quotes, scene->first);
}

bool dash_with_signature(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first), signature;
	struct quote *quote;
	struct subject subject;

	if (!begins_free(scene, quotes) || first == scene->first)
		return false;
	signature = reading_last_sentence(scene->reading, scene->block);
	if (signature <= first || persons_at(scene->persons, signature) == NULL || !subject_at(scene, signature, scene->end, &subject))
		return false;
	if (subject.end < scene->end && tense_of(scene->reading, scene->block, subject.end) != TENSE_NONE)
		return false;
	for (size_t at = subject.end; at < scene->end; at++)
		if (scene_is_any(scene, at, LEXICON_VERBS))
			return false;
	quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule);
	quote->has_clause = true;
	quote->clause = (struct clause){signature, scene->end, signature, signature, subject};
	speech_add(scene, quote, first, signature);
	return keep(scene, quotes, scene->first);
}

/* `– Ålder: 45 år`, `– Högsta serie: 247.`: a few words, a colon, and no verb. */
static bool is_fact(const struct scene *scene, size_t first)
{
	size_t colon = first + 1, last = first + FACT_NAME_WORDS;

	while (colon < scene->end && colon < last && !scene_is_kind(scene, colon, WORD_COLON))
		colon++;
	if (!scene_is_kind(scene, colon, WORD_COLON) || scene->end - first >= FACT_WORDS)
		return false;
	for (size_t at = first; colon > first + 1 && at < scene->end; at++)
		if (scene_is_any(scene, at, LEXICON_VERBS | LEXICON_SET(LEXICON_SPEAKER)))
			return false;
	return true;
}

/*
 * `– att avgiften höjs,` is an item of a list, and so is what a hyphen opens without a stop at the end. What ends in a comma is a
 * line of verse.
 */
static bool is_item(const struct scene *scene, size_t first)
{
	const struct word *last = scene_word(scene, scene->end - 1);
	bool stopped = last->kind == WORD_STOP || last->kind == WORD_MARK;

	if (is_fact(scene, first) || last->kind == WORD_COMMA)
		return true;
	if (slice_is(scene_text(scene, first), "att") || (scene_is_small(scene, first) && !stopped))
		return true;
	return slice_is(scene_text(scene, scene->first), "-") && (scene->end - first < 3 || !stopped);
}

bool dash_alone(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first);

	if (!begins_free(scene, quotes) || first == scene->first || first == scene->end || is_item(scene, first))
		return false;
	speech_add(scene, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule), first, scene->end);
	return keep(scene, quotes, scene->first);
}

/* `Moderaten Eva Ek fick sista ordet`: somebody by name, and what he does. */
static bool is_about(const struct scene *scene, size_t first, size_t end, struct clause *clause)
{
	size_t verb = end;

	if (subject_at(scene, first, end, &clause->subject) && clause->subject.kind == SUBJECT_NAME)
		verb = clause->subject.names[clause->subject.name_count - 1]->after;
	if (verb < end && tense_of(scene->reading, scene->block, verb) != TENSE_NONE) {
		clause->first = clause->cue_first = clause->cue_end = first;
		clause->end = end;
		return true;
	}
	return false;
}

/* Not `det` of `Så här ser det ut`. */
static bool is_somebody(const struct scene *scene, const struct subject *subject)
{
	return subject->kind != SUBJECT_PHRASE || subject->is_known || !scene_is(scene, subject->first, LEXICON_NOBODY);
}

/* The words [first, colon) tell who speaks. */
static bool leads_in(const struct scene *scene, size_t first, size_t colon, struct clause *clause)
{
	if (saying_lead_in(scene, first, colon, clause) && is_somebody(scene, &clause->subject))
		return clause->cue_first < clause->cue_end || clause->subject.kind == SUBJECT_NAME;
	return is_about(scene, first, colon, clause);
}

bool dash_behind_colon(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	struct quote *quote;
	struct clause clause;

	if (!begins_free(scene, quotes))
		return false;
	for (size_t at = scene->first; at + 2 < scene->end; at++) {
		size_t sentence;

		if (!scene_is_kind(scene, at, WORD_COLON) || !scene_is_kind(scene, at + 1, WORD_DASH) ||
		    !scene_word(scene, at + 1)->spaced || !scene_word(scene, at + 2)->spaced)
			continue;
		sentence = reading_sentence_start(scene->reading, at, scene->first);
		if (!leads_in(scene, sentence, at, &clause))
			continue;
		quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule);
		if (!speech_part(scene, at + 2, quote)) {
			quote->has_clause = true;
			quote->clause = clause;
		}
		return keep(scene, quotes, sentence);
	}
	return false;
}

/* `Nu rivs badet. – Det är sorgligt, säger Eva Ek.`: does a sentence of speech begin behind the dash at `at`? */
static bool opens_sentence(const struct scene *scene, size_t at)
{
	return scene_is_kind(scene, at, WORD_DASH) && scene_word(scene, at)->spaced && scene_word(scene, at - 1)->ends_sentence &&
	    scene_is_capital(scene, at + 1) && scene_word(scene, at + 1)->spaced;
}

bool dash_behind_stop(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	if (!begins_free(scene, quotes))
		return false;
	for (size_t at = scene->first + 1; at + 2 < scene->end; at++) {
		if (!opens_sentence(scene, at))
			continue;
		if (!speech_part(scene, at + 1, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule)) ||
		    quotes->items[quotes->count - 1].clause.cue_first == quotes->items[quotes->count - 1].clause.cue_end)
			return undo(quotes);
		return keep(scene, quotes, at);
	}
	return false;
}
