/*
 * Who says: the words beside a reporting verb that stand for the speaker. A pronoun, a name with the role before it, two names
 * joined by `och`, or a phrase that can speak: a role (`forskaren`), an organisation (`SKL`, `polisen`), people (`fem av tio lärare`).
 */
#ifndef KF_SUBJECT_H
#define KF_SUBJECT_H

#include "scene.h"

enum subject_kind { SUBJECT_PRONOUN, SUBJECT_NAME, SUBJECT_PHRASE };

enum { SUBJECT_NAMES = 4 };

struct subject {
	enum subject_kind kind;
	size_t first, end;                               /* words, role and all */
	size_t mention_first, mention_end;               /* the pronoun, the name or names, or the head of the phrase */
	size_t pronoun;                                  /* the word, where one is part of it; SIZE_MAX for none */
	const struct person_name *names[SUBJECT_NAMES];  /* borrowed from the persons */
	size_t name_count;
	size_t head;                                     /* of a phrase: the word that says who */
	bool is_known;                                   /* no phrase, or one whose head is a role or organisation of the lists */
};

/* The subject that begins at word `at` and ends before `end`. */
bool subject_at(const struct scene *scene, size_t at, size_t end, struct subject *subject);

/* What subjects are made of. The words [first, end) of a kind; their last is the head, and only a phrase may be unknown. */
void subject_begin(struct subject *subject, enum subject_kind kind, size_t first, size_t end);

/* The name with the role before it. */
void subject_of_name(struct subject *subject, const struct person_name *name);

/* The pronoun at `pronoun`, and how many there are (`de två`). */
void subject_of_pronoun(struct subject *subject, size_t pronoun, size_t end);

/* The name that word `at` belongs to, ended before `end`, that may be a subject: no genitive. NULL for none. */
const struct person_name *subject_name_at(const struct scene *scene, size_t at, size_t end);

/* The word `och`. */
bool subject_is_and(const struct scene *scene, size_t word);

#endif
