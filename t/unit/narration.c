/* Narration inside direct speech. */
#include "narration.h"
#include "telling.h"

#include "story.h"

/* Is the sentence that begins with `word` narration, in the last block? */
static bool is_told(struct story *story, const char *text, const char *word)
{
	struct scene scene = {.reading = &story->reading, .persons = &story->persons};
	struct subject subject;

	story_read(story, text);
	telling_look(&scene);
	scene.block = reading_title(&story->reading) - 1;
	scene.first = story->reading.first[scene.block];
	scene.end = story->reading.first[scene.block + 1];
	return narration_at(&scene, scene.first + 1, story_word(story, word), NULL, &subject);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_ok(&tap, is_told(&story, "– Jaså? Han ser ner i golvet.", "Han"), "a gesture is narration");
	tap_ok(&tap, !is_told(&story, "– Jaså? Han ser oss.", "Han"), "to see is none");
	tap_ok(&tap, !is_told(&story, "– Jaså? Han såg ner i golvet.", "Han"), "in the past only where the article is told so");
	tap_ok(&tap, is_told(&story, "– Nej, sa hon. ¶ – Jaså? Han såg ner i golvet.", "Han"), "as novels are");
	tap_ok(&tap, is_told(&story, "– Nej, sa hon. ¶ – Jaså? Han väntade.", "Han"), "there the past alone tells it");
	tap_ok(&tap, !is_told(&story, "– Nej, sa hon. ¶ – Jag såg pojken. Han väntade.", "Han"), "unless somebody else was named");
	tap_ok(&tap, !is_told(&story, "– Nej, sa hon. ¶ – Jaså? Han väntade på mig.", "Han"), "or somebody says mig");
	tap_ok(&tap, !is_told(&story, "– Nej, sa hon. ¶ – Jaså? Han bodde här.", "Han"), "or is there");
	story_close(&story);
	return tap_finish(&tap);
}
