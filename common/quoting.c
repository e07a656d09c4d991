#include "quoting.h"

#include "answer.h"
#include "dash.h"
#include "indirect.h"
#include "marks.h"

#include <stdlib.h>

const struct quoting_rule quoting_rules[] = {
    {"dash-clause", "– Det går bra, säger Eva Ek.", dash_with_clause, NULL},
    {"dash-signature", "– Vi är stolta över det. Eva Ek, vd på Bolaget.", dash_with_signature, NULL},
    {"dash", "– Det går bra.", dash_alone, NULL},
    {"colon-dash", "Eva Ek beskriver det så här: – Det går bra.", dash_behind_colon, NULL},
    {"label", "Eva Ek, rektor:", answer_under_label, NULL},
    {"answer", "Hur går det?", answer_to_question, NULL},
    {"marks-clause", "”Det går bra”, säger Eva Ek.", marks_with_clause, NULL},
    {"colon-marks", "Eva Ek säger: ”Det går bra nu.”", marks_behind_colon, NULL},
    {"marks", "”Det går bra nu.”", marks_alone, NULL},
    {"verb-clause", "Eva Ek säger att det går bra.", NULL, indirect_behind_verb},
    {"clause-verb", "Det går bra nu, säger Eva Ek.", NULL, indirect_before_verb},
    {"enligt", "Enligt Eva Ek går det bra.", NULL, indirect_enligt},
    {NULL, NULL, NULL, NULL},
};

/* What a block or sentence holds at all, so that rules are asked only where they can find something. */
static uint64_t classes_of(const struct scene *scene, size_t first, size_t end)
{
	uint64_t classes = 0;

	for (; first < end; first++)
		classes |= scene_word(scene, first)->classes;
	return classes;
}

static void find_in_sentences(const struct scene *scene, struct quotes *quotes)
{
	uint64_t wanted = LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SOURCE);
	size_t end;

	for (size_t first = scene->first; first < scene->end; first = end) {
		end = reading_sentence_end(scene->reading, first, scene->end);
		if ((classes_of(scene, first, end) & wanted) == 0)
			continue;
		for (const struct quoting_rule *rule = quoting_rules; rule->name != NULL; rule++)
			if (rule->in_sentence != NULL)
				rule->in_sentence(scene, first, end, quotes, rule->name);
	}
}

static void find_in_block(const struct scene *scene, struct quotes *quotes)
{
	for (const struct quoting_rule *rule = quoting_rules; rule->name != NULL; rule++)
		if (rule->in_block != NULL)
			rule->in_block(scene, quotes, rule->name);
	if (scene_is_prose(scene))
		find_in_sentences(scene, quotes);
}

/* Does the article mark speech by dashes? */
static bool has_dashes(const struct reading *reading)
{
	for (size_t block = 0; block < reading_title(reading); block++)
		if (reading->first[block] < reading->first[block + 1] &&
		    reading_word(reading, reading->first[block])->kind == WORD_DASH)
			return true;
	return false;
}

/* A label is in force until the next label, question or heading; a question until the next label or heading. */
static void follow_interview(struct scene *scene, bool dashes)
{
	switch (scene->reading->article->blocks[scene->block].kind) {
	case BLOCK_LABEL:
		scene->label = scene->block;
		scene->in_interview = false;
		break;
	case BLOCK_QUESTION:
		scene->in_interview = !dashes;
		break;
	case BLOCK_HEADING:
		scene->label = SCENE_NONE;
		scene->in_interview = false;
		break;
	default:
		break;
	}
}

static int by_place(const void *left, const void *right)
{
	const struct quote *a = left, *b = right;
	size_t first_a = a->spans[0].start, first_b = b->spans[0].start;

	return (first_a > first_b) - (first_a < first_b);
}

void quoting_find(struct quotes *quotes, const struct reading *reading, const struct persons *persons)
{
	struct scene scene = {.reading = reading, .persons = persons, .label = SCENE_NONE};
	bool dashes = has_dashes(reading);

	quotes_clear(quotes, reading);
	for (scene.block = 0; scene.block < reading_title(reading); scene.block++) {
		scene.first = reading->first[scene.block];
		scene.end = reading->first[scene.block + 1];
		follow_interview(&scene, dashes);
		if (scene.first < scene.end)
			find_in_block(&scene, quotes);
	}
	qsort(quotes->items, quotes->count, sizeof *quotes->items, by_place);
}
