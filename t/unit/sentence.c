/* Where words stand in their sentence. */
#include "sentence.h"

#include "story.h"

/* Is the word the subject of its clause in the text? */
static bool is_subject(struct story *story, const char *text, const char *word)
{
	struct scene scene;

	story_quote(story, text);
	scene = (struct scene){.reading = &story->reading, .persons = &story->persons, .end = story->reading.first[1],
	    .label = SCENE_NONE};
	return sentence_has_subject(&scene, story_word(story, word));
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_ok(&tap, is_subject(&story, "Eva Ek kom.", "Eva"), "who begins a sentence is its subject");
	tap_ok(&tap, is_subject(&story, "I går kom Eva Ek.", "Eva"), "and who stands behind its verb");
	tap_ok(&tap, !is_subject(&story, "Hon hälsade Eva Ek.", "Eva"), "but not behind the subject's verb");
	tap_ok(&tap, !is_subject(&story, "Hon log och hälsade Eva Ek.", "Eva"), "nor behind the verb after och");
	story_close(&story);
	return tap_finish(&tap);
}
