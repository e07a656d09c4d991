/* Who holds a role. */
#include "holders.h"

#include "story.h"

static struct slice holder(struct story *story, const char *text, const char *role)
{
	size_t block, person, word;

	story_read(story, text);
	word = story_word(story, role);
	for (block = 0; story->reading.first[block + 1] <= word; block++)
		continue;
	person = holder_of_role(&story->reading, &story->persons, block, word);
	return person == PERSONS_NONE ? slice_of("nobody") : story->persons.items[person].name;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, holder(&story, "Rektor Eva Ek kom. Bo Al gick. Nu ler rektorn.", "rektorn"), "Eva Ek",
	    "a role means who was called so");
	tap_text(&tap, holder(&story, "Eva Ek, rektor på Nyskolan, kom. \u00B6 Nu ler rektorn.", "rektorn"), "Eva Ek",
	    "also behind the name and in another block");
	tap_text(&tap, holder(&story, "Namnforskaren Eva Ek kom. Nu ler forskaren.", "forskaren"), "Eva Ek",
	    "the end of a compound means who was called by all of it");
	tap_text(&tap, holder(&story, "Rektor Eva Ek kom. Rektor Bo Al kom. Nu ler rektorn.", "rektorn"), "Bo Al",
	    "of two who were called so the last is meant");
	tap_text(&tap, holder(&story, "Nu ler rektorn. Där kommer rektor Eva Ek.", "rektorn"), "Eva Ek",
	    "where none was before, the first behind");
	tap_text(&tap, holder(&story, "Rektor Eva Ek kom. Nu ler läraren.", "läraren"), "nobody",
	    "another role is nobody's");
	tap_text(&tap, holder(&story, "Nu ler läraren.", "läraren"), "nobody",
	    "and where nobody is named it is nobody's");
	story_close(&story);
	return tap_finish(&tap);
}
