#include "answer.h"

#include "speech.h"

enum { LABEL_WORDS = 64 };

/* A paragraph of which no other rule has taken anything. */
static bool is_free_prose(const struct scene *scene, const struct quotes *quotes)
{
	return scene_is_prose(scene) && !quotes_have_taken(quotes, scene->first, scene->end);
}

/* Who a label names: the first name in it, else its words before a comma or colon. */
static bool label_subject(const struct scene *scene, struct subject *subject)
{
	const struct reading *reading = scene->reading;
	struct scene label = *scene;

	label.block = scene->label;
	label.first = reading->first[label.block];
	label.end = reading->first[label.block + 1];
	if (label.end > label.first + LABEL_WORDS)
		label.end = label.first + LABEL_WORDS;
	for (size_t at = label.first; at < label.end; at++)
		if (persons_at(scene->persons, at) != NULL)
			return subject_at(&label, at, label.end, subject);
	return subject_at(&label, label.first, label.end, subject);
}

static struct quote *add_answer(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = scene->first;
	struct quote *quote;

	while (first + 1 < scene->end && scene_is_kind(scene, first, WORD_DASH))
		first++;
	quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, first > scene->first ? QUOTE_DASH : QUOTE_LABEL, rule);
	speech_add(scene, quote, first, scene->end);
	quotes_take(quotes, scene->first, scene->end);
	return quote;
}

bool answer_under_label(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	struct subject subject;
	struct quote *quote;

	if (scene->label == SCENE_NONE || !is_free_prose(scene, quotes) || !label_subject(scene, &subject))
		return false;
	quote = add_answer(scene, quotes, rule);
	quote->has_clause = true;
	quote->clause_block = scene->label;
	quote->clause = (struct clause){subject.first, subject.end, subject.first, subject.first, subject};
	return true;
}

/* Somebody says `jag` or `vi`, or the question stands right above and somebody has been introduced to answer it. */
static bool is_answer(const struct scene *scene)
{
	for (size_t at = scene->first; at < scene->end; at++)
		if (scene_is(scene, at, LEXICON_SPEAKER))
			return true;
	return scene->block > 0 && scene->reading->article->blocks[scene->block - 1].kind == BLOCK_QUESTION &&
	    scene->persons->name_count > 0 && scene->persons->count > 0 &&
	    scene->persons->items[0].first < scene->first;
}

bool answer_to_question(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	if (!scene->in_interview || !is_free_prose(scene, quotes) || !is_answer(scene))
		return false;
	add_answer(scene, quotes, rule);
	return true;
}
