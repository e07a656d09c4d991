/* Who says: the words beside a verb that stand for the speaker. */
#include "subject.h"

#include "story.h"

/* The subject as `kind: words [mention]`; empty where there is none. */
static struct slice tell_subject(struct story *story, bool is_one, const struct subject *subject)
{
	static const char *const kinds[] = {"pronoun: ", "name: ", "phrase: "};
	struct buffer *told = &story->told;

	told->length = 0;
	if (!is_one)
		return buffer_slice(told);
	buffer_add_text(told, kinds[subject->kind]);
	buffer_add_slice(told, story_text(story, 0, subject->first, subject->end));
	buffer_add_text(told, " [");
	buffer_add_slice(told, story_text(story, 0, subject->mention_first, subject->mention_end));
	buffer_add_byte(told, ']');
	return buffer_slice(told);
}

/* The subject behind the word `säger`. */
static struct slice behind(struct story *story, const char *text)
{
	struct subject subject;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return tell_subject(story, subject_at(&scene, story_word(story, "säger") + 1, scene.end, &subject), &subject);
}

static void test_behind(struct tap *tap, struct story *story)
{
	tap_text(tap, behind(story, "säger hon."), "pronoun: hon [hon]", "a pronoun is a subject");
	tap_text(tap, behind(story, "säger henne."), "", "one that is no subject is not");
	tap_text(tap, behind(story, "säger Eva Ek."), "name: Eva Ek [Eva Ek]", "a name is a subject");
	tap_text(tap, behind(story, "säger rektor Eva Ek."), "name: rektor Eva Ek [Eva Ek]",
	    "a role before it belongs to it");
	tap_text(tap, behind(story, "säger Eva Ek och Bo Al."), "name: Eva Ek och Bo Al [Eva Ek och Bo Al]",
	    "two may speak as one");
	tap_text(tap, behind(story, "säger rektorn."), "phrase: rektorn [rektorn]",
	    "a definite role is a phrase that speaks");
	tap_text(tap, behind(story, "säger polisen."), "phrase: polisen [polisen]", "and so is an organisation");
	tap_text(tap, behind(story, "säger NTF."), "phrase: NTF [NTF]", "also one of capitals");
	tap_text(tap, behind(story, "säger att det går."), "", "a conjunction is no subject");
	tap_text(tap, behind(story, "säger mycket."), "", "nor is an adverb");
	tap_text(tap, behind(story, "säger"), "", "nothing is no subject");
}

static void test_names(struct tap *tap, struct story *story)
{
	struct subject subject;
	struct scene scene;

	story_read(story, "säger Eva Ek och Bo Al.");
	scene = story_scene(story, 0);
	tap_ok(tap, subject_at(&scene, 1, scene.end, &subject) && subject.name_count == 2 &&
	    subject.names[0]->person == 0 &&
	    subject.names[1]->person == 1, "the subject knows the people");
	tap_ok(tap, subject.pronoun == SIZE_MAX, "it has no pronoun then");
	story_read(story, "säger hon");
	scene = story_scene(story, 0);
	tap_ok(tap, subject_at(&scene, 1, scene.end, &subject) && subject.pronoun == 1 && subject.name_count == 0,
	    "or it knows its pronoun");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_behind(&tap, &story);
	test_names(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
