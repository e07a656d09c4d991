/* Reporting clauses behind direct speech. */
#include "saying.h"
#include "telling.h"

#include "story.h"

/* The clause of the last block as `cue + mention`, in the block behind its first , or !; empty where there is none. */
static struct slice said(struct story *story, const char *text)
{
	struct scene scene = {.reading = &story->reading, .persons = &story->persons};
	struct clause clause;
	size_t at, block;

	story_read(story, text);
	telling_look(&scene);
	block = scene.block = reading_title(&story->reading) - 1;
	scene.first = story->reading.first[block];
	scene.end = story->reading.first[block + 1];
	for (at = scene.first + 1; !scene_is_kind(&scene, at, WORD_COMMA) && !scene_is_kind(&scene, at, WORD_STOP); at++)
		;
	story->told.length = 0;
	if (!saying_at(&scene, scene.first + 1, at + 1, scene.end, &clause))
		return buffer_slice(&story->told);
	buffer_add_slice(&story->told, story_text(story, block, clause.cue_first, clause.cue_end));
	buffer_add_text(&story->told, " + ");
	buffer_add_slice(&story->told, story_text(story, block, clause.subject.mention_first, clause.subject.mention_end));
	return buffer_slice(&story->told);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, said(&story, "– Nej, sa hon."), "sa + hon", "a verb and its subject");
	tap_text(&tap, said(&story, "– Nej! brusade majoren upp."), "brusade + majoren", "any verb and any noun behind a cry");
	tap_text(&tap, said(&story, "– Nej, stängde dörren."), "", "but not behind a comma");
	tap_text(&tap, said(&story, "– Nej! ropade någon."), "ropade + någon", "nobody known");
	tap_text(&tap, said(&story, "– Nej, är Eva Eks svar."), "är + Eva Eks", "whose answer it is");
	tap_text(&tap, said(&story, "– Nej, blev svaret."), "blev + svaret", "an answer of nobody");
	tap_text(&tap, said(&story, "– Nej, kom det surt från Eva Ek."), "kom + Eva Ek", "where it came from");
	tap_text(&tap, said(&story, "Jag kom, och hon såg mig. ¶ – Nej, sa jag."), "sa + jag", "the narrator");
	tap_text(&tap, said(&story, "– Nej, sa jag."), "", "jag alone is part of what is said");
	story_close(&story);
	return tap_finish(&tap);
}
