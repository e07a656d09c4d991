/* What a report says. */
#include "content.h"

#include "story.h"

static void test_words(struct tap *tap, struct story *story)
{
	struct scene scene;
	size_t at;

	story_read(story, "Hon säger inte att det går.");
	scene = story_scene(story, 0);
	tap_ok(tap, content_is_denial(&scene, story_word(story, "inte")), "inte denies");
	tap_ok(tap, !content_is_denial(&scene, story_word(story, "att")), "att does not");
	story_read(story, "Hon säger sig minnas och förstå mer nu.");
	scene = story_scene(story, 0);
	tap_ok(tap, content_is_infinitive(&scene, story_word(story, "minnas")) &&
	    content_is_infinitive(&scene, story_word(story, "förstå")), "infinitives are known by their endings");
	tap_ok(tap, !content_is_infinitive(&scene, story_word(story, "säger")) &&
	    !content_is_infinitive(&scene, story_word(story, "nu")), "other words are none");
	story_read(story, "Hon säger i dag att det går.");
	scene = story_scene(story, 0);
	at = story_word(story, "säger") + 1;
	tap_number(tap, content_att(&scene, at, scene.end), story_word(story, "att"),
	    "att may stand a few words behind the verb");
	tap_number(tap, content_att(&scene, at, story_word(story, "att")), story_word(story, "att"),
	    "but not behind the end");
	story_read(story, "Hon säger mycket om det nya huset i byn nu på våren vid ån och till slut att det går.");
	scene = story_scene(story, 0);
	tap_number(tap, content_att(&scene, 2, scene.end), scene.end, "nor anywhere in the sentence");
}

/* What is reported from the word `att` on. */
static struct slice reported(struct story *story, const char *text)
{
	struct scene scene;
	size_t first;

	story_read(story, text);
	scene = story_scene(story, 0);
	quotes_clear(&story->quotes, &story->reading);
	first = story_word(story, "att") + 1;
	return story_text(story, 0, first,
	    content_end(&scene, &story->quotes, first, reading_sentence_end(&story->reading, first, scene.end)));
}

static void test_end(struct tap *tap, struct story *story)
{
	tap_text(tap, reported(story, "Hon säger att det går. Så är det."), "det går.",
	    "a report ends with of its sentence");
	tap_text(tap, reported(story, "Hon säger att det går, och att det är bra."), "det går, och att det är bra.",
	    "several clauses are one");
	tap_text(tap, reported(story, "Hon säger att det går men vill inte säga mer."), "det går",
	    "what is not told ends it");
	tap_text(tap, reported(story, "Hon säger att det går, och Polisen varnar för att det blåser."), "det går",
	    "and so does what somebody else tells");
	tap_text(tap, reported(story, "Hon säger att det går, rapporterar Norrbladet."), "det går", "and who tells of it");
	tap_text(tap, reported(story, "Hon säger att det går, vilket hon menar är bra."), "det går",
	    "and what is told about it");
	tap_text(tap, reported(story, "Hon säger att det går; han att det inte går."), "det går",
	    "and a semicolon before another clause");
}

static void test_add(struct tap *tap, struct story *story)
{
	struct clause clause = {0};
	struct scene scene;

	story_read(story, "Det går enligt Eva Ek bra nu.");
	scene = story_scene(story, 0);
	quotes_clear(&story->quotes, &story->reading);
	if (!clause_enligt(&scene, 2, scene.end, &clause))
		abort();
	tap_ok(tap, content_add(&scene, &story->quotes, (struct span){0, 2}, (struct span){5, 7}, &clause, "rule"),
	    "what stands before and behind a clause is added");
	tap_text(tap, story_told(story), "-: Det går bra nu", "as one quote");
	tap_ok(tap, story->quotes.items[0].kind == QUOTE_INDIRECT && story->quotes.items[0].mark == QUOTE_NONE,
	    "it is indirect");
	tap_ok(tap, !content_add(&scene, &story->quotes, (struct span){0, 0}, (struct span){7, 7}, &clause, "rule"),
	    "nothing is too little");
	tap_number(tap, story->quotes.count, 1, "and adds nothing");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_words(&tap, &story);
	test_end(&tap, &story);
	test_add(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
