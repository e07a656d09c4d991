/* The words beside a name that say what the person is. */
#include "roles.h"

#include "story.h"

/* The phrase as `role|organisation`; empty where there is none. */
static struct slice tell_role(struct story *story, bool is_one, const struct role_phrase *role)
{
	story->told.length = 0;
	if (!is_one)
		return buffer_slice(&story->told);
	buffer_add_slice(&story->told, story_text(story, 0, role->role_first, role->role_end));
	buffer_add_byte(&story->told, '|');
	buffer_add_slice(&story->told, story_text(story, 0, role->org_first, role->org_end));
	return buffer_slice(&story->told);
}

static void test_before(struct tap *tap, struct story *story)
{
	static const struct {
		const char *text, *wanted;
	} cases[] = {
	    {"I går kom rektor Eva Ek", "rektor|"}, {"I går kom biträdande rektor Eva Ek", "biträdande rektor|"},
	    {"I går kom kommunens rektor Eva Ek", "rektor|kommunens"},
	    {"I går kom kårens inre befäl Eva Ek", "inre befäl|kårens"},
	    {"I går kom Lunds stads tf rektor Eva Ek", "tf rektor|Lunds stads"},
	    {"I går kom klimat- och miljöministern Eva Ek", "klimat- och miljöministern|"},
	    {"I går kom namnforskaren Eva Ek", "namnforskaren|"}, {"I går kom IT-chefen Eva Ek", "IT-chefen|"},
	    {"I går kom Eva Ek", ""}, {"Hon är rektor, Eva Ek", ""}, {"Eva Ek", ""},
	};
	struct role_phrase role;
	char name[120];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		size_t at;

		story_read(story, cases[i].text);
		at = story_word(story, "Eva");
		snprintf(name, sizeof name, "before the name of '%s' stands '%s'", cases[i].text, cases[i].wanted);
		tap_text(tap, tell_role(story, role_before(&story->reading, 0, 0, at, &role), &role), cases[i].wanted,
		    name);
	}
	story_read(story, "I går kom kommunens rektor Eva Ek");
	role_before(&story->reading, 0, story_word(story, "rektor"), story_word(story, "Eva"), &role);
	tap_number(tap, role.first, story_word(story, "rektor"), "nothing is taken from before the lowest word");
}

static void test_behind(struct tap *tap, struct story *story)
{
	static const struct {
		const char *text, *wanted;
	} cases[] = {
	    {"Ek, rektor, kom", "rektor|"}, {"Ek, rektor på Nyskolan, kom", "rektor|Nyskolan"},
	    {"Ek, som är rektor på Nyskolan, kom", "rektor|Nyskolan"},
	    {"Ek, ny biträdande rektor.", "ny biträdande rektor|"},
	    {"Ek, ordförande i Nybro byalag. Hon", "ordförande|Nybro byalag"},
	    {"Ek, rektor och lärare, kom", "rektor och lärare|"},
	    {"Ek, docent i psykologi, kom", "docent i psykologi|"}, {"Ek, docent i psykologi vid Uppsala universitet.", "docent i psykologi|Uppsala universitet"},
	    {"Ek, chef på enheten (S), kom", "chef|enheten"},
	    {"Ek, som kom i går", ""}, {"Ek, ", ""}, {"Ek, i går, rektor", ""},
	};
	struct role_phrase role;
	char name[120];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		size_t end;

		story_read(story, cases[i].text);
		end = story->reading.first[1];
		snprintf(name, sizeof name, "behind the comma of '%s' stands '%s'", cases[i].text, cases[i].wanted);
		tap_text(tap, tell_role(story, role_behind(&story->reading, 0, 2, end, &role), &role), cases[i].wanted,
		    name);
	}
}

static void test_words(struct tap *tap, struct story *story)
{
	story_read(story, "forskaren namnforskaren paraplyet Rektorn vice");
	tap_ok(tap, role_is(&story->reading, 0, 0) && role_is(&story->reading, 0, 1),
	    "a role is one alone and in a compound");
	tap_ok(tap, !role_is(&story->reading, 0, 2), "not every word is a role");
	tap_ok(tap, role_is(&story->reading, 0, 3), "a role may have a capital");
	tap_ok(tap, !role_is(&story->reading, 0, 4), "what stands before roles is none");
	story_read(story, "Ek (S) kom");
	tap_number(tap, role_pass_age(&story->reading, 1, 5), 4, "a party letter in brackets is passed");
	story_read(story, "Ek (X) kom");
	tap_number(tap, role_pass_age(&story->reading, 1, 5), 1, "another letter is not");
	story_read(story, "Ek, 43, kom");
	tap_number(tap, role_pass_age(&story->reading, 1, 5), 3, "an age between commas is passed, up to the second");
	story_read(story, "Ek, 43 kom");
	tap_number(tap, role_pass_age(&story->reading, 1, 4), 1, "a number before no comma is not");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_before(&tap, &story);
	test_behind(&tap, &story);
	test_words(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
