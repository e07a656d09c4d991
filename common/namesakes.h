/*
 * The people of an article by surname and given name: whom does a name mean? Of namesakes the one named last before it, in
 * headlines and leads the first to be named behind it.
 */
#ifndef KF_NAMESAKES_H
#define KF_NAMESAKES_H

#include "person.h"

struct namesakes {
	const struct reading *reading;   /* borrowed */
	struct namesakes_key *keys;      /* chained by hash */
	size_t key_count, key_capacity;
	uint32_t *slots;
	size_t slot_count, slot_capacity;
};

void namesakes_release(struct namesakes *namesakes);

/* Nobody is known; the room is kept. Borrows the reading, whose words all names are, until the next article. */
void namesakes_begin(struct namesakes *namesakes, const struct reading *reading);

/* From now on number `person` of `people` is found. The people are the caller's, the same here and below. */
void namesakes_add(struct namesakes *namesakes, const struct person *people, size_t person);

/*
 * The number of the person whom `name` means when its last word is read as `last`, without its genitive s perhaps: the surname
 * with words of the full name before it, or the given name alone. PERSONS_NONE for nobody.
 */
size_t namesakes_find(const struct namesakes *namesakes, const struct person *people, const struct person_name *name,
    struct slice last);

/* The number of the person of whom `name`, read so, may be a fuller form: its first and last words are those of the person. */
size_t namesakes_find_shorter(const struct namesakes *namesakes, const struct person *people, const struct person_name *name,
    struct slice last);

#endif
