/* Where reporting clauses end. */
#include "closing.h"

#include "story.h"

/* What is left of the sentence behind the clause that begins with `säger`. */
static struct slice left_behind(struct story *story, const char *text)
{
	struct clause clause = {0};
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	if (!clause_at(&scene, story_word(story, "säger"), scene.end, CLAUSE_SAY, &clause))
		return slice_of("no clause");
	closing_find(&scene, scene.end, &clause);
	return story_text(story, 0, clause.end, scene.end);
}

static void test_close(struct tap *tap, struct story *story)
{
	tap_text(tap, left_behind(story, "säger hon."), ".", "a clause ends before the stop");
	tap_text(tap, left_behind(story, "säger Eva Ek, som är rektor på Nyskolan."), ".",
	    "what tells of the speaker belongs to it");
	tap_text(tap, left_behind(story, "säger Eva Ek och skrattar högt."), ".", "and so does what she does");
	tap_text(tap, left_behind(story, "säger hon om det nya huset."), ".", "and so does what she speaks about");
	tap_text(tap, left_behind(story, "säger hon, men det går inte."), ", men det går inte.",
	    "speech goes on behind a comma");
	tap_text(tap, left_behind(story, "säger hon, och varför?"), ", och varför?", "and behind och that does nothing");
	tap_text(tap, left_behind(story, "säger hon, och blickar ut."), ".", "but what she does goes on");
	tap_text(tap, left_behind(story, "säger hon så lågt, att ingen hör."), ".", "and so does how she speaks");
	tap_text(tap, left_behind(story, "säger Eva Ek, tidigare rektor."), ".", "and what she was");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_close(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
