/*
 * The same story in print and on the web: sources of one house (houses.h), at most two days apart, one title the beginning
 * of the other or the same opening words. The first TWINS_WORDS words are compared, by hashes. What is remembered of a story
 * is 48 bytes, its id unless it is a twin itself, and some 4 to 8 bytes of the two indexes.
 *
 * An index leads from a house, four days on end and the first two words of a title, or an opening, to the stories that have
 * them: a chain through the stories, the latest first. The five days around a story lie in two such fours.
 *
 * A story that an index cannot tell from one that is chained (same source, day, medium, and title or opening) is not chained
 * again: the earlier would be found in its place. So a column that comes every day makes short chains. Titles that begin
 * alike and go on differently do not: of those a look takes in the TWINS_MOST latest. So the time for a story has a bound.
 */
#ifndef KF_TWINS_H
#define KF_TWINS_H

#include "houses.h"

enum { TWINS_WORDS = 12, TWINS_OPENING_WORDS = 8, TWINS_MOST = 256 };

enum twins_index { TWINS_BY_TITLE, TWINS_BY_OPENING, TWINS_INDEXES };

struct twin_story {
	struct slice id, source, date, title;   /* borrowed, valid UTF-8; the date as records have it */
	struct slice medium;                    /* "print", "web" or "broadcast"; anything else is not known */
	struct slice opening;                   /* the first running text */
};

struct twins {
	struct houses houses;
	struct twins_item *items;
	size_t count, capacity;
	struct buffer ids;                /* of the first of each story: 2 bytes of length, then the id */
	uint32_t *heads[TWINS_INDEXES];   /* number of the item plus 1, by hash; 0 for none */
	size_t head_count;                /* of each index: 0 or a power of two, at least half of `count` */
};

struct twins_item {
	uint32_t next[TWINS_INDEXES];     /* in its chain, as in `heads`; UINT32_MAX where it is in none */
	uint32_t id;                      /* in `ids`: its own or that of the first of which it is the twin */
	uint32_t source;                  /* number in `houses` */
	uint32_t day : 30;                /* since the beginning of the calendar */
	uint32_t medium : 2;              /* 0: not known */
	uint32_t opening;                 /* hash of the first TWINS_OPENING_WORDS words; 0 where there are not so many */
	uint16_t title[TWINS_WORDS];      /* hashes of its first word, its first two and so on; 0 behind the last */
};

void twins_load(struct twins *twins, const struct list_source *source, struct report *report);
void twins_release(struct twins *twins);

/*
 * Returns the id of the first story of which this is the twin, empty for none, lent until the next call; then remembers the
 * story. One without source or full date has no twin. When ids fill 4 GiB, no more of them are remembered; one of more than
 * 64 KiB never is.
 */
struct slice twins_find(struct twins *twins, const struct twin_story *story);

#endif
