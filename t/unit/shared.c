/* Whom a verb behind a conjunction belongs to. */
#include "shared.h"

#include "story.h"

/* The subject of the verb `word`; empty for none. */
static struct slice shared(struct story *story, const char *text, const char *word)
{
	struct subject subject;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	if (!shared_subject(&scene, story_word(story, word), scene.first, &subject))
		return slice_of("");
	return story_text(story, 0, subject.mention_first, subject.mention_end);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, shared(&story, "Eva Ek ler och säger att det går", "säger"), "Eva Ek",
	    "the subject of the verb before the conjunction");
	tap_text(&tap, shared(&story, "Priset har stigit, menar Eva Ek, men medger att det går", "medger"), "Eva Ek",
	    "the one who says what stands before, before all others");
	tap_text(&tap, shared(&story, "Det finns en syster, Eva Ek, som läser och tycker att det går", "tycker"), "Eva Ek",
	    "what a relative clause is about");
	tap_text(&tap, shared(&story, "Eva Ek ler, säger att det går", "säger"), "", "without a conjunction nobody");
	story_close(&story);
	return tap_finish(&tap);
}
