/* How an article is told. */
#include "telling.h"

#include "story.h"

static struct scene told(struct story *story, const char *text)
{
	struct scene scene = {.reading = &story->reading, .persons = &story->persons};

	story_read(story, text);
	telling_look(&scene);
	return scene;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_ok(&tap, told(&story, "– Kom, sa hon. ¶ – Nej, svarade han.").told_in_past, "clauses in the past tell in the past");
	tap_ok(&tap, !told(&story, "– Kom, säger hon. ¶ – Nej, svarar han.").told_in_past, "those in the present do not");
	tap_ok(&tap, told(&story, "”Kom”, sa hon.").told_in_past, "speech in marks has clauses, too");
	tap_ok(&tap, !told(&story, "Hon sa nej, sa han.").told_in_past, "other sentences do not count");
	tap_ok(&tap, told(&story, "Jag väntade, och ingen såg mig. ¶ – Kom, sa hon.").narrator_is_i, "a narrator says jag");
	tap_ok(&tap, !told(&story, "Hon väntade. ¶ – Jag ser mig, sa hon.").narrator_is_i, "others do so behind a dash");
	tap_ok(&tap, !told(&story, "Hon sa: ”Jag ser mig.” ¶ – Kom, sa hon.").narrator_is_i, "or between marks");
	tap_ok(&tap, !told(&story, "När jag ringer skyndar vi oss. ¶ – Kom, säger hon.").narrator_is_i,
	    "a reporter does so now and then");
	tap_ok(&tap, told(&story, "Vi väntade, och ingen såg oss. ¶ – Kom, sa hon.").narrator_is_we, "some narrators say vi");
	story_close(&story);
	return tap_finish(&tap);
}
