/* Who is quoted. */
#include "people.h"

#include "stage.h"
#include "story.h"

#include <fcntl.h>

static void open_file(struct people *people, const char *path)
{
	*people = (struct people)PEOPLE_INIT;
	if (people_open(people, path, "kf-x") != NULL)
		abort();
}

/* Counts the speakers of each quote of the article. */
static void count(struct people *people, struct story *story, const char *text, size_t article)
{
	story_quote(story, text);
	cited_begin(&story->cited);
	for (size_t i = 0; i < story->quotes.count; i++) {
		cited_take(&story->cited, &story->quotes.items[i], &story->reading, &story->persons);
		people_add(people, &story->cited, article);
	}
}

static void count_all(struct people *people, struct story *story)
{
	count(people, story, "– Ja, säger Åsa Ek. ¶ – Nej, säger Bo Al och Åsa Ek.", 1);
	count(people, story, "– Ja, säger Åsa Ek, rektor på Nyskolan. ¶ – Nja, säger hon. ¶ Polisen uppger att det går.", 2);
	count(people, story, "– Ja, säger vd Åsa Ek. ¶ Eva Al säger att det går.", 3);
	count(people, story, "– Det går bra.", 4);
}

static void test_file(struct tap *tap, struct story *story, struct stage *stage)
{
	struct aliases aliases = ALIASES_INIT;
	struct people people = PEOPLE_INIT;

	tap_ok(tap, !people_is_open(&people), "at first no file is open");
	people_finish(&people, NULL, false);
	stage_write("old.csv", slice_of("what was there before, which is longer than what will be there once all is written. Surely?\n"));
	open_file(&people, "old.csv");
	tap_ok(tap, people_is_open(&people) && stage_read(stage, "old.csv").length > 90, "a file that is opened keeps what it holds");
	count(&people, story, "– Ja, säger Bo Al.", 1);
	people_finish(&people, &aliases, false);
	tap_text(tap, stage_read(stage, "old.csv"), "alias,name,role,org,gender,articles,quotes\nBo Al,Bo Al,,,male,1,1\n",
	    "until it is written");
	open_file(&people, "none.csv");
	tap_text(tap, stage_read(stage, "none.csv"), "", "a file that was not there is there at once");
	people_finish(&people, NULL, false);
	tap_text(tap, stage_read(stage, "none.csv"), "alias,name,role,org,gender,articles,quotes\n",
	    "where nobody is quoted there is a row of names still");
	tap_text(tap, slice_of(people_open(&people, "no/where.csv", "kf-x")), "No such file or directory",
	    "a path that leads nowhere is refused");
}

static void test_rows(struct tap *tap, struct story *story, struct stage *stage)
{
	struct aliases aliases = ALIASES_INIT;
	struct people people;

	open_file(&people, "people.csv");
	count_all(&people, story);
	people_finish(&people, &aliases, false);
	tap_text(tap, stage_read(stage, "people.csv"),
	    "alias,name,role,org,gender,articles,quotes\n"
	    "Åsa Ek,Åsa Ek,rektor,Nyskolan,female,3,5\n"
	    "Bo Al,Bo Al,,,,1,1\n"
	    "Eva Al,Eva Al,,,female,1,1\n"
	    "polisen,polisen,,,,1,1\n", "who has most quotes comes first, then names by their code points");
	aliases_add(&aliases, slice_of("bo al"), slice_of("Östen, \"Bo\" Al"));
	aliases_add(&aliases, slice_of("Eva Al"), slice_of("Åsa Ek"));
	story->cited.aliases = &aliases;
	open_file(&people, "people.csv");
	count_all(&people, story);
	people_finish(&people, &aliases, false);
	tap_text(tap, stage_read(stage, "people.csv"),
	    "alias,name,role,org,gender,articles,quotes\n"
	    "Åsa Ek,Åsa Ek,rektor,Nyskolan,female,3,5\n"
	    "polisen,polisen,,,,1,1\n"
	    "Eva Al,Åsa Ek,,,female,1,1\n"
	    "Bo Al,\"Östen, \"\"Bo\"\" Al\",,,,1,1\n", "aliases stand beside their names, which the order goes by");
	story->cited.aliases = NULL;
	open_file(&people, "excel.csv");
	count(&people, story, "– Ja, säger Bo Al.", 1);
	people_finish(&people, &aliases, true);
	tap_text(tap, stage_read(stage, "excel.csv"),
	    "\uFEFFalias;name;role;org;gender;articles;quotes\r\nBo Al;\"Östen, \"\"Bo\"\" Al\";;;male;1;1\r\n",
	    "for Excel they are as Excel wants them");
	aliases_release(&aliases);
}

/* Standard output and the file may be one. */
static void test_standard_output(struct tap *tap, struct story *story, struct stage *stage)
{
	int kept = dup(STDOUT_FILENO), file = open("both", O_WRONLY | O_CREAT, 0600);
	struct people people;
	bool good;

	fflush(stdout);
	open_file(&people, "both");
	good = dup2(file, STDOUT_FILENO) == STDOUT_FILENO && write(STDOUT_FILENO, "a quote\n", 8) == 8;
	count(&people, story, "– Ja, säger Bo Al.", 1);
	people_finish(&people, NULL, false);
	good = dup2(kept, STDOUT_FILENO) == STDOUT_FILENO && good;
	tap_text(tap, stage_read(stage, "both"),
	    "a quote\nalias,name,role,org,gender,articles,quotes\nBo Al,Bo Al,,,male,1,1\n",
	    "where standard output is the same file, its words come first");
	tap_ok(tap, good, "and none is lost");
	close(kept);
	close(file);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;
	struct stage stage;

	stage_open(&stage);
	story_open(&story);
	test_file(&tap, &story, &stage);
	test_rows(&tap, &story, &stage);
	test_standard_output(&tap, &story, &stage);
	story_close(&story);
	stage_close(&stage);
	return tap_finish(&tap);
}
