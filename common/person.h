/* Somebody of an article, and a place where somebody is named. */
#ifndef KF_PERSON_H
#define KF_PERSON_H

#include "reading.h"

enum gender { GENDER_UNKNOWN, GENDER_FEMALE, GENDER_MALE };

struct person {
	struct slice name;           /* the fullest form, without titles and genitive; lent by the article */
	struct slice role, org;      /* as the article first tells them; empty where it does not */
	struct slice role_head;      /* the word of `role` that says what the person is: `chefen` of `IT-chefen på X` */
	bool role_begins_sentence;   /* so that its capital may not be its own: `Rektorn Eva Ek` */
	uint32_t role_base;          /* the lexicon's entry of its indefinite form, `chef`; 0 for none */
	uint32_t party;              /* the lexicon's entry of its letter; 0 for none */
	struct slice age;            /* as printed between commas, `43`; empty for none */
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

/* May a word of that gender mean the person? What is unknown fits either. */
static inline bool person_fits(const struct person *person, enum gender gender)
{
	return gender == GENDER_UNKNOWN || person->gender == GENDER_UNKNOWN || person->gender == gender;
}

/* `Bergs` without its s, where it has one. */
static inline struct slice person_without_genitive(struct slice name)
{
	return name.length > 2 && name.data[name.length - 1] == 's' ? slice_part(name, 0, name.length - 1) : name;
}

#endif
