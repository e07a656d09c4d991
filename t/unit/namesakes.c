/* Whom a name means. */
#include "namesakes.h"

#include "story.h"

enum { MOST = 4 };

/* People by names that a text has; all of one block. */
struct crowd {
	struct namesakes namesakes;
	struct person people[MOST];
	size_t count;
};

static struct person_name name_at(size_t first, size_t end)
{
	return (struct person_name){.first = first, .end = end};
}

/* The words [first, end) are the full name of somebody new. */
static void add(struct crowd *crowd, size_t first, size_t end, struct slice name)
{
	crowd->people[crowd->count] =
	    (struct person){.name = name, .first = first, .end = end, .last_name = PERSONS_NONE};
	namesakes_add(&crowd->namesakes, crowd->people, crowd->count++);
}

static void begin(struct crowd *crowd, struct story *story, const char *text)
{
	story_read(story, text);
	namesakes_begin(&crowd->namesakes, &story->reading);
	crowd->count = 0;
}

static size_t find(const struct crowd *crowd, const struct story *story, size_t first, size_t end)
{
	struct person_name name = name_at(first, end);

	return namesakes_find(&crowd->namesakes, crowd->people, &name, reading_word_text(&story->reading, 0, end - 1));
}

static void test_forms(struct tap *tap, struct crowd *crowd, struct story *story)
{
	begin(crowd, story, "Eva Maria Ek Eva Maria Ek Bo Ek Ek Eva Maria Bo Al");
	add(crowd, 0, 3, story_text(story, 0, 0, 3));
	tap_number(tap, find(crowd, story, 3, 6), 0, "a full name means the person");
	tap_number(tap, find(crowd, story, 4, 6), 0, "and so does a part of it before the surname");
	tap_number(tap, find(crowd, story, 8, 9), 0, "the surname alone");
	tap_number(tap, find(crowd, story, 9, 10), 0, "and the given name alone");
	tap_ok(tap, find(crowd, story, 10, 11) == PERSONS_NONE, "the second given name alone does not");
	tap_ok(tap, find(crowd, story, 6, 8) == PERSONS_NONE, "nor the surname behind another name");
	tap_ok(tap, find(crowd, story, 11, 13) == PERSONS_NONE, "nor another name");
}

static void test_genitive(struct tap *tap, struct crowd *crowd, struct story *story)
{
	struct person_name name = name_at(2, 3);

	begin(crowd, story, "Eva Eks Ek Eks");
	add(crowd, 0, 2, slice_part(story_text(story, 0, 0, 2), 0, strlen("Eva Ek")));
	tap_number(tap, find(crowd, story, 2, 3), 0, "a person told in the genitive has the surname without it");
	tap_ok(tap, find(crowd, story, 3, 4) == PERSONS_NONE, "a name is looked for as it is read");
	tap_number(tap, namesakes_find(&crowd->namesakes, crowd->people, &name,
	    person_without_genitive(reading_word_text(&story->reading, 0, 3))), 0, "which may be without its s");
}

static void test_nearer(struct tap *tap, struct crowd *crowd, struct story *story)
{
	begin(crowd, story, "Eva Ek Bo Ek Ek");
	add(crowd, 0, 2, story_text(story, 0, 0, 2));
	add(crowd, 2, 4, story_text(story, 0, 2, 4));
	tap_number(tap, find(crowd, story, 4, 5), 0, "of two who are still to be named the first is meant");
	crowd->people[1].last_name = 0;
	tap_number(tap, find(crowd, story, 4, 5), 1, "else one who was named before");
	crowd->people[0].last_name = 1;
	tap_number(tap, find(crowd, story, 4, 5), 0, "and of these the one named last");
}

static void test_shorter(struct tap *tap, struct crowd *crowd, struct story *story)
{
	struct person_name longer = name_at(2, 5), other = name_at(5, 7);
	struct slice last;

	begin(crowd, story, "Eva Ek Eva Maria Ek Bo Ek");
	last = story_text(story, 0, 4, 5);
	add(crowd, 0, 2, story_text(story, 0, 0, 2));
	tap_number(tap, namesakes_find_shorter(&crowd->namesakes, crowd->people, &longer, last), 0,
	    "a longer name with the same ends is a fuller form");
	tap_ok(tap, namesakes_find_shorter(&crowd->namesakes, crowd->people, &other, last) == PERSONS_NONE,
	    "one with another given name is none");
	begin(crowd, story, "Eva Ek Eva Maria Ek Bo Ek");
	tap_ok(tap, namesakes_find_shorter(&crowd->namesakes, crowd->people, &longer, last) == PERSONS_NONE,
	    "the people of the article before are forgotten");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct crowd crowd = {.count = 0};
	struct story story;

	story_open(&story);
	test_forms(&tap, &crowd, &story);
	test_genitive(&tap, &crowd, &story);
	test_nearer(&tap, &crowd, &story);
	test_shorter(&tap, &crowd, &story);
	namesakes_release(&crowd.namesakes);
	story_close(&story);
	return tap_finish(&tap);
}
