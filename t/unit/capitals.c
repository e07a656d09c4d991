/* Runs of capitalised words. */
#include "capitals.h"

#include "story.h"

/* The run at the word as `words before the name|name`; empty where none begins there. */
static struct slice run_at(struct story *story, const char *text, const char *word)
{
	struct capitals run;
	size_t at;

	story_read(story, text);
	story->told.length = 0;
	at = story_word(story, word);
	if (!capitals_at(&story->reading, 0, at, story->reading.first[1], &run))
		return buffer_slice(&story->told);
	buffer_add_slice(&story->told, story_text(story, 0, run.first, run.name));
	buffer_add_byte(&story->told, '|');
	buffer_add_slice(&story->told, story_text(story, 0, run.name, run.end));
	buffer_add_text(&story->told, run.has_given ? " (given)" : "");
	return buffer_slice(&story->told);
}

static void test_runs(struct tap *tap, struct story *story)
{
	tap_text(tap, run_at(story, "Nu kom Eva Ek hit", "Eva"), "|Eva Ek (given)",
	    "a given name begins a person's name");
	tap_text(tap, run_at(story, "Nu kom Eva Maria Ek hit", "Eva"), "|Eva Maria Ek (given)", "there may be two");
	tap_text(tap, run_at(story, "Nu kom Ebba von der Stål hit", "Ebba"), "|Ebba von der Stål (given)",
	    "small words inside a name belong to it");
	tap_text(tap, run_at(story, "Nu kom Ebba von hit", "Ebba"), "|Ebba (given)", "at its end they do not");
	tap_text(tap, run_at(story, "Rektor Eva Ek kom", "Rektor"), "Rektor|Eva Ek (given)",
	    "a role may stand before the name");
	tap_text(tap, run_at(story, "I Statsminister Qvilda Stål", "Statsminister"), "Statsminister|Qvilda Stål",
	    "also where the name is strange");
	tap_text(tap, run_at(story, "Nu är Eva Ek SVT hit", "Eva"), "|Eva Ek (given)",
	    "a word in capitals only ends it");
	tap_text(tap, run_at(story, "Nu kom Eva Ek, Bo Al", "Eva"), "|Eva Ek (given)", "and so does a comma");
	tap_text(tap, run_at(story, "Men Eva kom", "Men"), "", "a function word at the head of a sentence begins none");
	tap_text(tap, run_at(story, "Nu kom Eva", "kom"), "", "nor does a small letter");
}

static struct capitals whole_run(struct story *story, const char *text, const char *word)
{
	struct capitals run = {0, 0, 0, false};

	story_read(story, text);
	capitals_at(&story->reading, 0, story_word(story, word), story->reading.first[1], &run);
	return run;
}

static bool is_person(struct story *story, const char *text, const char *word)
{
	struct capitals run = whole_run(story, text, word);

	return capitals_are_person(&story->reading, 0, &run);
}

static bool is_place(struct story *story, const char *text, const char *word)
{
	struct capitals run = whole_run(story, text, word);

	return capitals_are_place(&story->reading, 0, run.name, run.end);
}

static bool is_speaker(struct story *story, const char *text, const char *word)
{
	size_t at;

	story_read(story, text);
	at = story_word(story, word);
	return capitals_are_lone_speaker(&story->reading, 0, at, at + 1);
}

static void test_evidence(struct tap *tap, struct story *story)
{
	tap_ok(tap, is_person(story, "Nu kom forskaren Qvilda Stål hit", "Qvilda"), "a role before shows a person");
	tap_ok(tap, is_person(story, "Nu kom Qvilda Stål, rektor, hit", "Qvilda"), "and so does one behind");
	tap_ok(tap, is_person(story, "Nu kom Qvilda Stål, 43, hit", "Qvilda"), "and so does an age");
	tap_ok(tap, is_person(story, "Nu kom Qvilda Stål (S) hit", "Qvilda"), "and so does a party");
	tap_ok(tap, is_person(story, "Det går, säger Qvilda Stålberg nu", "Qvilda"),
	    "and so does the end of a surname behind a verb");
	tap_ok(tap, !is_person(story, "Nu kom Qvilda Stål hit", "Qvilda"), "nothing shows nothing");
	tap_ok(tap, !is_person(story, "Forskarna Qvilda Stål", "Qvilda"), "a role of several shows nothing");
	tap_ok(tap, is_place(story, "Nu kom Nya Zeeland hit", "Nya") || is_place(story, "Nu kom Sverige hit",
	    "Sverige"),
	    "places are known");
	tap_ok(tap, !is_place(story, "Nu kom Qvilda Stål hit", "Qvilda"), "people are no places");
	tap_ok(tap, is_speaker(story, "Det går, säger Eva.", "Eva"), "a given name behind a verb of saying speaks");
	tap_ok(tap, is_speaker(story, "Eva säger att det går.", "Eva"), "and so does one before it");
	tap_ok(tap, !is_speaker(story, "Nu kom Eva hit.", "Eva"), "one beside no such verb does not");
	tap_ok(tap, !is_speaker(story, "Det går, säger Nyskolan.", "Nyskolan"), "nor does what is no given name");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_runs(&tap, &story);
	test_evidence(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
