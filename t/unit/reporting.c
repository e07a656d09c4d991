/* Reports whose content stands behind the verb. */
#include "reporting.h"

#include "story.h"

/* What the verb `word` of the text reports, the words that point back before it; empty for nothing. */
static struct slice told(struct story *story, const char *text, const char *word)
{
	struct buffer *told = &story->told;
	struct reporting reporting;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	told->length = 0;
	if (!reporting_at(&scene, story_word(story, word), scene.first, scene.end, &reporting))
		return buffer_slice(told);
	if (reporting.pointer.start < reporting.pointer.end) {
		buffer_add_slice(told, story_text(story, 0, reporting.pointer.start, reporting.pointer.end));
		buffer_add_byte(told, ' ');
	}
	buffer_add_slice(told, story_text(story, 0, reporting.content, reporting.limit));
	return buffer_slice(told);
}

static void test_shapes(struct tap *tap, struct story *story)
{
	tap_text(tap, told(story, "I dag menar Eva Ek att det går", "menar"), "det går", "VERB SUBJECT att");
	tap_text(tap, told(story, "Hon säger att det går", "säger"), "det går", "SUBJECT VERB att");
	tap_text(tap, told(story, "Hon har sagt att det går", "sagt"), "det går", "a perfect");
	tap_text(tap, told(story, "Hon ville säga att det går", "säga"), "det går", "an infinitive behind a modal");
	tap_text(tap, told(story, "Hon började med att säga att det går", "säga"), "det går", "or behind med att");
	tap_text(tap, told(story, "Hon säger sig ha vunnit", "säger"), "ha vunnit", "säga sig with an infinitive");
	tap_text(tap, told(story, "Hon kom först, vilket hon menar är bra", "menar"), "vilket är bra",
	    "a relative clause around the report");
	tap_text(tap, told(story, "Eva Ek, som säger att det går, bor här", "säger"), "det går",
	    "a report inside a relative clause ends with it");
}

static void test_none(struct tap *tap, struct story *story)
{
	tap_text(tap, told(story, "Hon säger inte att det går", "säger"), "", "what is denied is not told");
	tap_text(tap, told(story, "Hon hotade med att säga att det går", "säga"), "", "nor what is threatened with");
	tap_text(tap, told(story, "Hon säger sig nöjd", "säger"), "", "sig alone brings no content");
	tap_text(tap, told(story, "Ett svar är, menar hon, att det går", "menar"), "",
	    "a clause inside the content is not before it");
}

static void test_behind(struct tap *tap, struct story *story)
{
	struct scene scene;

	story_read(story, "säger hon och slår fast att det går");
	scene = story_scene(story, 0);
	tap_number(tap, reporting_behind(&scene, story_word(story, "slår"), scene.end), story_word(story, "att") + 1,
	    "the content of a verb whose subject is known stands behind att");
	tap_number(tap, reporting_behind(&scene, story_word(story, "säger"), scene.end), scene.end, "or there is none");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_shapes(&tap, &story);
	test_none(&tap, &story);
	test_behind(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
