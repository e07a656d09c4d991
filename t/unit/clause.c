/* Reporting clauses. */
#include "clause.h"

#include "story.h"

/* The clause as `cue + mention`; empty where there is none. */
static struct slice tell_clause(struct story *story, bool is_one, const struct clause *clause)
{
	story->told.length = 0;
	if (!is_one)
		return buffer_slice(&story->told);
	buffer_add_slice(&story->told, story_text(story, 0, clause->cue_first, clause->cue_end));
	buffer_add_text(&story->told, " + ");
	buffer_add_slice(&story->told, story_text(story, 0, clause->subject.mention_first,
	    clause->subject.mention_end));
	return buffer_slice(&story->told);
}

static struct slice at_start(struct story *story, const char *text, enum clause_verbs verbs)
{
	struct clause clause;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return tell_clause(story, clause_at(&scene, scene.first, scene.end, verbs, &clause), &clause);
}

static void test_at(struct tap *tap, struct story *story)
{
	tap_text(tap, at_start(story, "säger hon.", CLAUSE_SAY), "säger + hon", "a verb and its subject are a clause");
	tap_text(tap, at_start(story, "säger rektor Eva Ek.", CLAUSE_SAY), "säger + Eva Ek",
	    "a role may stand between");
	tap_text(tap, at_start(story, "slår hon fast.", CLAUSE_SAY), "slår + hon",
	    "a verb may want a particle behind its subject");
	tap_text(tap, at_start(story, "slår hon dörren.", CLAUSE_SAY), "", "without it the verb is another");
	tap_text(tap, at_start(story, "skrattar hon.", CLAUSE_SAY), "", "laughing is not saying");
	tap_text(tap, at_start(story, "skrattar hon.", CLAUSE_REPORTING), "skrattar + hon",
	    "but may stand beside direct speech");
	tap_text(tap, at_start(story, "mörkar Eva Ek.", CLAUSE_REPORTING), "", "a verb of no list is none");
	tap_text(tap, at_start(story, "mörkar Eva Ek.", CLAUSE_ANY), "mörkar + Eva Ek", "unless any may be one");
	tap_text(tap, at_start(story, "säger att det går.", CLAUSE_ANY), "", "a verb without a subject is no clause");
	tap_text(tap, at_start(story, "hon säger.", CLAUSE_SAY), "", "nor does it begin with its subject");
}

static struct slice lead_in(struct story *story, const char *text)
{
	struct clause clause;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return tell_clause(story, clause_lead_in(&scene, scene.first, scene.end - 1, &clause), &clause);
}

static void test_lead_in(struct tap *tap, struct story *story)
{
	tap_text(tap, lead_in(story, "Eva Ek säger:"), "säger + Eva Ek", "before a colon the subject stands first");
	tap_text(tap, lead_in(story, "Nu säger Eva Ek:"), "säger + Eva Ek", "or behind its verb");
	tap_text(tap, lead_in(story, "Bo Al lyssnar, men Eva Ek säger:"), "säger + Eva Ek", "the latest counts");
	tap_text(tap, lead_in(story, "Eva Ek:"), " + Eva Ek", "a name alone will do");
	tap_text(tap, lead_in(story, "Det här behövs:"), "", "other words will not");
}

static struct slice source(struct story *story, const char *text)
{
	struct clause clause;
	struct scene scene;

	story_read(story, text);
	scene = story_scene(story, 0);
	return tell_clause(story, clause_enligt(&scene, story_word(story, "enligt"), scene.end, &clause), &clause);
}

static void test_enligt(struct tap *tap, struct story *story)
{
	tap_text(tap, source(story, "Det går enligt Eva Ek bra"), "enligt + Eva Ek", "enligt tells a person");
	tap_text(tap, source(story, "Det går enligt henne bra"), "enligt + henne", "or a pronoun as an object");
	tap_text(tap, source(story, "Det går enligt polisen bra"), "enligt + polisen", "or an organisation");
	tap_text(tap, source(story, "Det går enligt"), "", "nothing is nobody");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_at(&tap, &story);
	test_lead_in(&tap, &story);
	test_enligt(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
