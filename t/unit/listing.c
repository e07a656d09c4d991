/* Lists behind dashes. */
#include "listing.h"

#include "story.h"

/* How many quotes are found, lists left out. */
static size_t count(struct story *story, const char *text)
{
	story_read(story, text);
	quoting_find(&story->quotes, &story->reading, &story->persons);
	return story->quotes.count;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_number(&tap, count(&story, "Råd till båtägare: ¶ – Lås fast motorn. ¶ – Märk utrustningen."), 0, "a colon announces a list");
	tap_number(&tap, count(&story, "Så minns Eva Ek det: ¶ – Banan var tung. ¶ – Benen höll."), 2, "unless somebody is named");
	tap_number(&tap, count(&story, "Råd till båtägare: ¶ – Lås fast motorn. ¶ – Det är enkelt, säger Eva Ek."), 2,
	    "or one of them is ascribed");
	tap_number(&tap, count(&story, "+ Lätt. ¶ – Dyr."), 0, "what stands beside a plus is no speech");
	tap_number(&tap, count(&story, "# Tips ¶ – Ta det lugnt. ¶ – Ät frukost."), 0, "nor is a row that nobody says");
	tap_number(&tap, count(&story, "# Tips ¶ – Ta det lugnt. ¶ – Ät frukost. ¶ Sedan. ¶ – Ja, säger Eva Ek."), 3,
	    "but where dashes are speech it may be");
	tap_number(&tap, count(&story, "Eva Ek vann. ¶ – Banan var tung."), 1, "a dash alone is speech");
	story_close(&story);
	return tap_finish(&tap);
}
