#include "quoting.h"

#include "answer.h"
#include "dash.h"
#include "enligt.h"
#include "indirect.h"
#include "listing.h"
#include "marks.h"
#include "telling.h"

#include <stdlib.h>

#define SAYS LEXICON_SET(LEXICON_SAY)
#define SHOWS LEXICON_SET(LEXICON_SHOW)
#define SOURCES LEXICON_SET(LEXICON_SOURCE)

const struct quoting_rule quoting_rules[] = {
    {"dash-clause", "– Det går bra, säger Eva Ek.", WORD_DASH, 0, dash_with_clause, NULL},
    {"dash-signature", "– Vi är stolta över det. Eva Ek, vd på Bolaget.", WORD_DASH, 0, dash_with_signature, NULL},
    {"label", "Eva Ek, rektor:", 0, 0, answer_under_label, NULL},
    {"dash", "– Det går bra.", WORD_DASH, 0, dash_alone, NULL},
    {"colon-dash", "Eva Ek beskriver det så här: – Det går bra.", WORD_DASH | WORD_COLON, 0, dash_behind_colon, NULL},
    {"stop-dash", "Nu rivs badet. – Det är sorgligt, säger Eva Ek.", WORD_DASH | WORD_STOP, 0, dash_behind_stop, NULL},
    {"answer", "Hur går det?", 0, 0, answer_to_question, NULL},
    {"marks-clause", "”Det går bra”, säger Eva Ek.", WORD_MARK, 0, marks_with_clause, NULL},
    {"colon-marks", "Eva Ek säger: ”Det går bra nu.”", WORD_MARK | WORD_COLON, 0, marks_behind_colon, NULL},
    {"marks", "”Det går bra nu.”", WORD_MARK, 0, marks_alone, NULL},
    {"verb-clause", "Eva Ek säger att det går bra.", 0, SAYS | SHOWS, indirect_in_clauses, indirect_behind_verb},
    {"clause-verb", "Det går bra nu, säger Eva Ek.", 0, SAYS, NULL, indirect_before_verb},
    {"enligt", "Enligt Eva Ek går det bra.", 0, SOURCES, NULL, enligt_in_sentence},
    {NULL, NULL, 0, 0, NULL, NULL},
};

/* No indirect speech without one of these. */
#define REPORTS (SAYS | SOURCES)

static uint64_t classes_of(const struct scene *scene, size_t first, size_t end)
{
	uint64_t classes = 0;

	for (; first < end; first++)
		classes |= scene_word(scene, first)->classes;
	return classes;
}

static bool is_question(const struct scene *scene, size_t end)
{
	return slice_is(reading_word_text(scene->reading, scene->block, end - 1), "?");
}

static void find_in_sentences(const struct scene *scene, struct quotes *quotes)
{
	size_t end;

	for (size_t first = scene->first; first < scene->end; first = end) {
		uint64_t classes;

		end = reading_sentence_end(scene->reading, first, scene->end);
		classes = classes_of(scene, first, end);
		if ((classes & REPORTS) == 0 || is_question(scene, end))
			continue;
		for (const struct quoting_rule *rule = quoting_rules; rule->name != NULL; rule++)
			if (rule->in_sentence != NULL && (rule->wants & classes) != 0)
				rule->in_sentence(scene, first, end, quotes, rule->name);
	}
}

/* Items of lists and facts in boxes report, too. */
static bool may_report(const struct scene *scene)
{
	enum block_kind kind = scene->reading->article->blocks[scene->block].kind;

	return scene_is_prose(scene) || kind == BLOCK_ITEM || kind == BLOCK_FACT;
}

static void find_in_block(const struct scene *scene, struct quotes *quotes)
{
	const struct words_summary *summary = &scene->reading->summaries[scene->block];

	for (const struct quoting_rule *rule = quoting_rules; rule->name != NULL; rule++)
		if (rule->in_block != NULL && (rule->needs & ~summary->kinds) == 0)
			rule->in_block(scene, quotes, rule->name);
	if (may_report(scene) && (summary->classes & REPORTS))
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

/* Leaves out those without a word between their marks: `””, säger hon.` */
static void drop_empty(struct quotes *quotes)
{
	size_t kept = 0;

	for (size_t i = 0; i < quotes->count; i++)
		if (quotes->items[i].span_count > 0)
			quotes->items[kept++] = quotes->items[i];
	quotes->count = kept;
}

void quoting_find(struct quotes *quotes, const struct reading *reading, const struct persons *persons)
{
	struct scene scene = {.reading = reading, .persons = persons, .label = SCENE_NONE};
	bool dashes = has_dashes(reading);

	quotes_clear(quotes, reading);
	telling_look(&scene);
	for (scene.block = 0; scene.block < reading_title(reading); scene.block++) {
		scene.first = reading->first[scene.block];
		scene.end = reading->first[scene.block + 1];
		follow_interview(&scene, dashes);
		if (scene.first < scene.end)
			find_in_block(&scene, quotes);
	}
	drop_empty(quotes);
	if (quotes->count > 0)
		qsort(quotes->items, quotes->count, sizeof *quotes->items, by_place);
	listing_drop(quotes, reading, persons);
}
