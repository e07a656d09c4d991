/* People whom a text does not name. */
#include "nameless.h"

#include "story.h"

/* The last nameless subject of the first block, as the text has it. */
static struct slice nameless_of(struct story *story, const char *text, enum nameless_kind kind, enum gender gender)
{
	struct nameless nameless;

	story_quote(story, text);
	if (!nameless_in_block(&story->reading, &story->persons, story->quotes.taken, 0, SIZE_MAX, kind,
		gender, &nameless))
		return slice_of("nobody");
	return reading_text(&story->reading, nameless.block, nameless.first, nameless.end);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, nameless_of(&story, "En läkare kom förbi.", NAMELESS_NEW, GENDER_UNKNOWN), "En läkare", "somebody new");
	tap_text(&tap, nameless_of(&story, "Nu kommer en trött läkare.", NAMELESS_NEW, GENDER_UNKNOWN), "en trött läkare",
	    "behind the verb, with an adjective");
	tap_text(&tap, nameless_of(&story, "Mannen nekar.", NAMELESS_KNOWN, GENDER_MALE), "Mannen", "somebody who is known");
	tap_text(&tap, nameless_of(&story, "Mannen nekar.", NAMELESS_KNOWN, GENDER_FEMALE), "nobody", "of the other gender");
	tap_text(&tap, nameless_of(&story, "Hon såg en läkare.", NAMELESS_NEW, GENDER_UNKNOWN), "nobody", "an object");
	tap_text(&tap, nameless_of(&story, "Läkaren Eva Ek kom. Läkaren är glad.", NAMELESS_KNOWN, GENDER_UNKNOWN), "nobody",
	    "a role that somebody named holds");
	tap_text(&tap, nameless_of(&story, "Läkarna kom.", NAMELESS_KNOWN, GENDER_UNKNOWN), "nobody", "several people");
	story_close(&story);
	return tap_finish(&tap);
}
