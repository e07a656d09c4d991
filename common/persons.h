/*
 * The people of an article, and each place where one of them is named.
 *
 * A full name is a run of capitalised words that begins with a given name of the list, or that a role, a party letter or an age
 * shows to be a person. Two passes: first every full name, then surnames and given names alone, which belong to the latest full
 * name before them or, in headlines and leads, to the first behind them.
 */
#ifndef KF_PERSONS_H
#define KF_PERSONS_H

#include "reading.h"

enum gender { GENDER_UNKNOWN, GENDER_FEMALE, GENDER_MALE };

struct person {
	struct slice name;           /* the fullest form, without titles and genitive; lent by the article */
	struct slice role, org;      /* as the article first tells them; empty where it does not */
	struct slice role_head;      /* the word of `role` that says what the person is: `chefen` of `IT-chefen på X` */
	bool role_begins_sentence;   /* so that its capital may not be its own: `Rektorn Eva Ek` */
	uint32_t role_base;          /* the lexicon's entry of its indefinite form, `chef`; 0 for none */
	enum gender gender;
	size_t block, first, end;    /* the words of the fullest form */
	size_t last_name;            /* number of the latest of its names while names are resolved */
};

/* A place where somebody is named; word numbers are of the reading. */
struct person_name {
	size_t person;               /* PERSONS_NONE: a capitalised run that is nobody */
	size_t block;
	size_t role_first;           /* the words before the name that say what the person is begin here; `first` for none */
	size_t first, end;           /* the name itself */
	size_t apposition, apposition_end; /* what the person is, between commas behind the name; equal for none */
	size_t after;                /* the word behind name, age, party and apposition with its closing comma */
	bool genitive;
};

#define PERSONS_NONE SIZE_MAX

struct persons {
	struct person *items;
	size_t count, capacity;
	struct person_name *names;   /* in the order of the text, the title last */
	size_t name_count, name_capacity;
	uint32_t *name_at;           /* of each word: 1 + number of the name that it or its role words belong to, or 0 */
	size_t name_at_capacity;
	struct persons_key *keys;    /* surnames and given names of the people, chained by hash */
	size_t key_count, key_capacity;
	uint32_t *slots;
	size_t slot_count, slot_capacity;
};

void persons_release(struct persons *persons);

/* Finds the people of the article; what was there before is forgotten, the room is kept. Borrows from the reading. */
void persons_find(struct persons *persons, const struct reading *reading);

/* The name that word `word` or its role belongs to; NULL where there is none or it is nobody's. */
const struct person_name *persons_at(const struct persons *persons, size_t word);

/* How many names begin before word `word`. */
size_t persons_names_before(const struct persons *persons, size_t word);

#endif
