/* Which organisation a short form means. */
#include "organisations.h"

#include "story.h"

static struct slice meant(struct story *story, const char *text, const char *word)
{
	struct slice name;

	story_quote(story, text);
	name = organisation_meant(&story->reading, story->article.block_count - 1, story_word(story, word));
	return name.length > 0 ? name : slice_of("nothing");
}

static bool is_kind(struct story *story, const char *text, const char *word)
{
	story_quote(story, text);
	return organisation_is_kind(&story->reading, story->article.block_count - 1, story_word(story, word));
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, meant(&story, "Då ringde Lärarförbundet. \u00B6 Nu svarar förbundet.", "förbundet"), "Lärarförbundet",
	    "the end of a longer name");
	tap_text(&tap, meant(&story, "I Malmby kommuns skola. \u00B6 Nu svarar kommunen.", "kommunen"), "Malmby kommun",
	    "what stands in the genitive is without its s");
	tap_text(&tap, meant(&story, "Det sa Region Gävle. \u00B6 Nu svarar regionen.", "regionen"), "Region Gävle",
	    "the name may stand behind the noun");
	tap_text(&tap, meant(&story, "Föreningen Ro. \u00B6 Nu svarar föreningen.", "föreningen"), "Ro", "or behind its definite form");
	tap_text(&tap, meant(&story, "En kommun ringde. \u00B6 Nu svarar kommunen.", "kommunen"), "nothing", "a noun alone is none");
	tap_ok(&tap, is_kind(&story, "Malmby kommun svarar.", "kommun"), "kommun is what a named one is");
	tap_ok(&tap, is_kind(&story, "Malmby tingsrätt svarar.", "tingsrätt"), "so is tingsrätt");
	tap_ok(&tap, !is_kind(&story, "Malmby växer fort.", "växer"), "a verb is not");
	story_close(&story);
	return tap_finish(&tap);
}
