#include "dash.h"

#include "speech.h"

enum { FACT_WORDS = 10 };

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
	for (size_t at = subject.end; at < scene->end; at++)
		if (scene_is_any(scene, at, LEXICON_VERBS))
			return false;
	quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule);
	quote->has_clause = true;
	quote->clause = (struct clause){signature, scene->end, signature, signature, subject};
	speech_add(scene, quote, first, signature);
	return keep(scene, quotes, scene->first);
}

/* `– Ålder: 45 år` and `– att avgiften höjs,` are items of a list, and so is what a hyphen opens without a stop at the end. */
static bool is_item(const struct scene *scene, size_t first)
{
	const struct word *last = scene_word(scene, scene->end - 1);
	bool stopped = last->kind == WORD_STOP || last->kind == WORD_MARK;

	if (scene_is_kind(scene, first + 1, WORD_COLON) && scene->end - first < FACT_WORDS)
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
		if (!clause_lead_in(scene, sentence, at, &clause) ||
		    (clause.cue_first == clause.cue_end && clause.subject.kind != SUBJECT_NAME))
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
