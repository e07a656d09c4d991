/* Runs of capitalised words, and which part of a run is the name of a person. */
#ifndef KF_CAPITALS_H
#define KF_CAPITALS_H

#include "reading.h"

/* Words [first, end) of the reading; the person's name, if it is one, begins at `name`. */
struct capitals {
	size_t first, end;
	size_t name;
	bool has_given;     /* the word at `name` is a given name */
};

/*
 * The run that begins at word `at`, words before `end`; false where none begins there. Small words inside names (`von`) belong to
 * it, function words that only begin a sentence do not, and it is cut before a word in capitals only.
 */
bool capitals_at(const struct reading *reading, size_t block, size_t at, size_t end, struct capitals *run);

/* Is the run, from `name` on, a place of the list? */
bool capitals_are_place(const struct reading *reading, size_t block, size_t first, size_t end);

/* Is the run shown to be a person by what stands beside it (a role, an age), though it holds no known given name? */
bool capitals_are_person(const struct reading *reading, size_t block, const struct capitals *run);

/*
 * Is the word [first, end) a given name that stands for somebody: beside a reporting verb, behind direct speech and any verb
 * (`– Tyst! väste Tove.`), with an age or a relative clause behind it, or inside a sentence with its verb (`när Tove klev in`)?
 */
bool capitals_are_lone_speaker(const struct reading *reading, size_t block, size_t first, size_t end);

#endif
