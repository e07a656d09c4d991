/* A small article for tests of the modules that read text: its words, people and quotes. */
#ifndef KF_STORY_H
#define KF_STORY_H

#include "cited.h"
#include "quoting.h"
#include "speakers.h"
#include "tap.h"

#include <stdlib.h>

struct story {
	struct lexicon lexicon;
	struct article article;
	struct reading reading;
	struct persons persons;
	struct quotes quotes;
	struct cited cited;
	struct buffer told;     /* of story_told and its like */
};

/* With the built-in lists. */
static inline void story_open(struct story *story)
{
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");

	*story = (struct story){.article = ARTICLE_INIT, .cited = CITED_INIT};
	lexicon_load(&story->lexicon, &source, &report);
	if (report.failed)
		abort();
}

static inline void story_close(struct story *story)
{
	cited_release(&story->cited);
	quotes_release(&story->quotes);
	persons_release(&story->persons);
	reading_release(&story->reading);
	article_release(&story->article);
	lexicon_release(&story->lexicon);
	buffer_release(&story->told);
}

static inline void story_add_block(struct story *story, const char *text, size_t length)
{
	static const struct {
		char sign;
		enum block_kind kind;
	} signs[] = {{'#', BLOCK_HEADING}, {'@', BLOCK_LABEL}, {'?', BLOCK_QUESTION}, {'!', BLOCK_FACT}, {'>',
	    BLOCK_LEAD}};

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		if (length >= 2 && text[0] == signs[i].sign && text[1] == ' ') {
			article_add_block(&story->article, signs[i].kind, (struct slice){text + 2, length - 2}, 0);
			return;
		}
	}
	article_add_block(&story->article, BLOCK_PARA, (struct slice){text, length}, 0);
}

/*
 * Takes the text apart and finds its people. Its paragraphs are parted by ` ¶ `; one that begins with `# ` is a
 * heading, with `@ ` a label, with `? ` a question, with `! ` a fact, with `> ` the lead. Borrows the text.
 */
static inline void story_read(struct story *story, const char *text)
{
	static const char parting[] = " \u00B6 ";
	const char *next;

	article_clear(&story->article);
	for (; (next = strstr(text, parting)) != NULL; text = next + sizeof parting - 1)
		story_add_block(story, text, (size_t)(next - text));
	story_add_block(story, text, strlen(text));
	reading_take(&story->reading, &story->article, &story->lexicon);
	persons_find(&story->persons, &story->reading);
}

/* The same, and finds the quotes and their speakers. */
static inline void story_quote(struct story *story, const char *text)
{
	story_read(story, text);
	quoting_find(&story->quotes, &story->reading, &story->persons);
	speakers_name(&story->quotes, &story->reading, &story->persons);
}

/* The number of the first word that is written so. */
static inline size_t story_word(const struct story *story, const char *text)
{
	for (size_t block = 0; block < story->article.block_count; block++)
		for (size_t word = story->reading.first[block]; word < story->reading.first[block + 1]; word++)
			if (slice_is(reading_word_text(&story->reading, block, word), text))
				return word;
	fprintf(stderr, "no word %s\n", text);
	abort();
}

static inline struct scene story_scene(const struct story *story, size_t block)
{
	return (struct scene){.reading = &story->reading, .persons = &story->persons, .block = block,
	    .first = story->reading.first[block], .end = story->reading.first[block + 1], .label = SCENE_NONE};
}

/* Lends the words [first, end) of the block; empty where there are none. */
static inline struct slice story_text(const struct story *story, size_t block, size_t first, size_t end)
{
	return first < end ? reading_text(&story->reading, block, first, end) : (struct slice){NULL, 0};
}

/* Lends the quotes as `speaker: text`, with bars between; `-` is a speaker whom nobody knows. */
static inline struct slice story_told(struct story *story)
{
	story->told.length = 0;
	cited_begin(&story->cited);
	for (size_t i = 0; i < story->quotes.count; i++) {
		cited_take(&story->cited, &story->quotes.items[i], &story->reading, &story->persons);
		buffer_add_text(&story->told, i > 0 ? "|" : "");
		if (story->cited.speaker.length > 0)
			buffer_add_slice(&story->told, buffer_slice(&story->cited.speaker));
		else
			buffer_add_text(&story->told, "-");
		buffer_add_text(&story->told, ": ");
		buffer_add_slice(&story->told, buffer_slice(&story->cited.text));
	}
	return buffer_slice(&story->told);
}

/* What a rule that looks at blocks finds in the scene, as story_told has it; empty where it finds nothing. */
static inline struct slice story_found(struct story *story, const struct scene *scene,
    bool (*rule)(const struct scene *scene, struct quotes *quotes, const char *rule))
{
	bool found;

	quotes_clear(&story->quotes, &story->reading);
	found = rule(scene, &story->quotes, "rule");
	if (found != (story->quotes.count > 0))
		return slice_of("it finds something and does not say so, or the other way round");
	return story_told(story);
}

/* The same, in the first block of the text. */
static inline struct slice story_said(struct story *story, const char *text,
    bool (*rule)(const struct scene *scene, struct quotes *quotes, const char *rule))
{
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return story_found(story, &scene, rule);
}

/* The same of a rule that looks at sentences, in the first of the text. */
static inline struct slice story_reported(struct story *story, const char *text,
    bool (*rule)(const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule))
{
	struct scene scene;
	size_t end;

	story_read(story, text);
	scene = story_scene(story, 0);
	quotes_clear(&story->quotes, &story->reading);
	end = reading_sentence_end(&story->reading, scene.first, scene.end);
	if (rule(&scene, scene.first, end, &story->quotes, "rule") != (story->quotes.count > 0))
		return slice_of("it finds something and does not say so, or the other way round");
	return story_told(story);
}

#endif
