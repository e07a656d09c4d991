/* The tense of a word. */
#include "tenses.h"

#include "story.h"

static enum tense tense(struct story *story, const char *word)
{
	char text[64];

	snprintf(text, sizeof text, "Nu %s hon.", word);
	story_read(story, text);
	return tense_of(&story->reading, 0, 1);
}

static bool looks_like_verb(struct story *story, const char *word)
{
	tense(story, word);
	return tense_looks_like_verb(&story->reading, 0, 1);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_ok(&tap, tense(&story, "säger") == TENSE_PRESENT, "a verb of the lists is in the present");
	tap_ok(&tap, tense(&story, "sade") == TENSE_PAST, "or in the past");
	tap_ok(&tap, tense(&story, "pustade") == TENSE_PAST, "others are known by their endings");
	tap_ok(&tap, tense(&story, "pustar") == TENSE_PRESENT, "in the present, too");
	tap_ok(&tap, tense(&story, "gick") == TENSE_PAST, "strong verbs are listed");
	tap_ok(&tap, tense(&story, "kan") == TENSE_PRESENT, "auxiliaries have forms of their own");
	tap_ok(&tap, tense(&story, "varit") == TENSE_NONE, "what is not finite has no tense");
	tap_ok(&tap, tense(&story, "leende") == TENSE_NONE, "nor has a participle");
	tap_ok(&tap, tense(&story, "huset") == TENSE_NONE, "nor a noun");
	tap_ok(&tap, looks_like_verb(&story, "grät"), "a strong past form looks like a verb");
	tap_ok(&tap, !looks_like_verb(&story, "lärare"), "a role does not");
	story_close(&story);
	return tap_finish(&tap);
}
