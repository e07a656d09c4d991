/* Who says: the words before a verb that stand for the speaker. */
#include "foregoing.h"

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

/* The subject before the word `säger`. */
static struct slice before(struct story *story, const char *text)
{
	struct subject subject;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return tell_subject(story, foregoing_subject(&scene, story_word(story, "säger"), scene.first, &subject), &subject);
}

static void test_before(struct tap *tap, struct story *story)
{
	tap_text(tap, before(story, "Hon säger"), "pronoun: Hon [Hon]", "a pronoun may stand before the verb");
	tap_text(tap, before(story, "I dag kom Eva Ek, men hon säger"), "pronoun: hon [hon]", "the nearest is taken");
	tap_text(tap, before(story, "Eva Ek säger"), "name: Eva Ek [Eva Ek]", "a name, too");
	tap_text(tap, before(story, "Eva Ek, rektor på Nyskolan, säger"), "name: Eva Ek, rektor på Nyskolan, [Eva Ek]",
	    "an apposition may stand between");
	tap_text(tap, before(story, "Eva Ek, som kom i går, säger"), "name: Eva Ek, som kom i går, [Eva Ek]",
	    "and so may a relative clause");
	tap_text(tap, before(story, "Ombudet, advokaten Eva Ek, säger"), "name: Ombudet, advokaten Eva Ek, [Eva Ek]",
	    "the name may be the apposition");
	tap_text(tap, before(story, "Ägaren till huset, en lärare, säger"), "phrase: Ägaren till huset [Ägaren]",
	    "which stands behind a phrase, too");
	tap_text(tap, before(story, "Kritik kom från Fiskarna Syd, som säger"), "phrase: Fiskarna Syd [Fiskarna Syd]",
	    "a relative clause is about what stands before it");
	tap_text(tap, before(story, "En av dem säger"), "phrase: En av dem [En av dem]", "one of several may speak");
	tap_text(tap, before(story, "Ingen av dem säger"), "", "but none of them does not");
	tap_text(tap, before(story, "Polisen säger"), "phrase: Polisen [Polisen]", "a phrase, too");
	tap_text(tap, before(story, "Det regnade, säger"), "", "not every word is a subject");
	tap_text(tap, before(story, "säger"), "", "before the first word there is none");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_before(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
