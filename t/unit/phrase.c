/* Phrases that can be speakers. */
#include "phrase.h"

#include "story.h"

static struct scene scene_of(struct story *story, const char *text)
{
	story_read(story, text);
	return story_scene(story, 0);
}

static void test_known(struct tap *tap, struct story *story)
{
	struct scene scene = scene_of(story, "polisen namnforskaren paraplyet kommunstyrelsen");

	tap_ok(tap, phrase_is_known(&scene, 0), "an organisation of the lists is known");
	tap_ok(tap, phrase_is_known(&scene, 1), "and so is a compound that ends in a role");
	tap_ok(tap, phrase_is_known(&scene, 3), "or in an organisation");
	tap_ok(tap, !phrase_is_known(&scene, 2), "a thing is not");
}

static void test_start(struct tap *tap, struct story *story)
{
	struct scene scene = scene_of(story, "I dag kom snön, och den nya rektorn säger");
	size_t verb = story_word(story, "säger");

	tap_number(tap, phrase_start_before(&scene, verb, scene.first), story_word(story, "den"),
	    "a phrase begins behind a conjunction");
	scene = scene_of(story, "Den nya rektorn säger");
	tap_number(tap, phrase_start_before(&scene, 3, scene.first), 0, "or with the sentence");
	scene = scene_of(story, "enligt förbundet Fiskarna");
	tap_text(tap, story_text(story, 0, phrase_name_start(&scene, 1, 3), 3), "Fiskarna", "a name ends it");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_known(&tap, &story);
	test_start(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
