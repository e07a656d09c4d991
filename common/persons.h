/*
 * The people of an article, and each place where one of them is named.
 *
 * A full name is a run of capitalised words that begins with a given name of the list, or that a role, a party letter or an age
 * shows to be a person. Two passes: first every full name, then surnames and given names alone, which belong to the latest full
 * name before them or, in headlines and leads, to the first behind them.
 */
#ifndef KF_PERSONS_H
#define KF_PERSONS_H

#include "namesakes.h"

struct persons {
	struct person *items;
	size_t count, capacity;
	struct person_name *names;   /* in the order of the text, the title last */
	size_t name_count, name_capacity;
	size_t *first_name;          /* number of the first name of each block, of the title, then of names */
	size_t first_name_capacity;
	uint32_t *name_at;           /* of each word: 1 + number of the name that it or its role words belong to, or 0 */
	size_t name_at_capacity;
	struct namesakes namesakes;  /* of the people */
};

void persons_release(struct persons *persons);

/* Finds the people of the article; what was there before is forgotten, the room is kept. Borrows from the reading. */
void persons_find(struct persons *persons, const struct reading *reading);

/* The name that word `word` or its role belongs to; NULL where there is none or it is nobody's. */
const struct person_name *persons_at(const struct persons *persons, size_t word);

/* How many names begin before word `word`. */
size_t persons_names_before(const struct persons *persons, size_t word);

#endif
