/* Who is salient in a block: who is named in its narration, who is a subject, who speaks. */
#ifndef KF_SALIENCE_H
#define KF_SALIENCE_H

#include "quote.h"

struct discourse {
	const struct reading *reading;   /* borrowed, as all else */
	struct persons *persons;         /* unknown genders become known here */
	const struct quotes *quotes;     /* those before `settled` have their speakers */
	size_t settled;
};

/* Is the block running text or an item of a list, which may tell of people? */
bool salience_is_told(const struct discourse *discourse, size_t block);

struct scene salience_scene(const struct discourse *discourse, size_t block);

/* The place in the scene where a search back from word `limit` ends. */
size_t salience_oldest_word(const struct scene *scene, size_t limit);

/* Names of the block before word `limit` are numbers [*first, *end) of the persons' names, the last of them in a block that does not end. */
void salience_names(const struct discourse *discourse, size_t block, size_t limit, size_t *first, size_t *end);

/* The number of quotes that begin before word `word`. */
size_t salience_quotes_before(const struct quotes *quotes, size_t word);

/* Does the name stand in the words of direct speech? */
bool salience_is_spoken(const struct discourse *discourse, const struct person_name *name);

/* The only speaker of the last settled quote of the block before word `limit` whose speaker's gender fits; else PERSONS_NONE. */
size_t salience_speaker(const struct discourse *discourse, size_t block, size_t limit, enum gender gender);

/*
 * The person whose gender fits that the block, before word `limit`, is about: the last who is a subject; else, and then *is_weak is
 * true, whoever is named; else PERSONS_NONE.
 */
size_t salience_person(const struct discourse *discourse, size_t block, size_t limit, enum gender gender, bool *is_weak);

#endif
