/* Reporting clauses: `säger Eva Ek, som är rektor`, `slår han fast`, `har hon tidigare sagt`. */
#ifndef KF_CLAUSE_H
#define KF_CLAUSE_H

#include "subject.h"

struct clause {
	size_t first, end;           /* words, without the comma before and the stop behind */
	size_t cue_first, cue_end;   /* the verb or preposition; equal for none */
	struct subject subject;
};

/* A finite verb of the lists, or a small word of no list with the ending of one. */
bool clause_is_finite(const struct scene *scene, size_t at);

/* Is one of the words [first, end) such a verb? */
bool clause_has_finite(const struct scene *scene, size_t first, size_t end);

/* How much a verb must be known. */
enum clause_verbs {
	CLAUSE_SAY,        /* verbs that report speech and judgment */
	CLAUSE_REPORTING,  /* every verb of the list that stands beside direct speech */
	CLAUSE_ANY         /* also a word that looks like a verb, with a name, pronoun or role behind it */
};

/* VERB SUBJECT from word `at` on, before `end`. The clause ends behind the subject. */
bool clause_at(const struct scene *scene, size_t at, size_t end, enum clause_verbs verbs, struct clause *clause);

/* SUBJECT VERB or VERB SUBJECT anywhere in [first, end): what a lead-in holds. The latest is taken. */
bool clause_within(const struct scene *scene, size_t first, size_t end, struct clause *clause);

/* The words before a colon: a clause_within, or nothing but the speaker (`Bladet:`). */
bool clause_lead_in(const struct scene *scene, size_t first, size_t colon, struct clause *clause);

/* `enligt X` at word `at`. */
bool clause_enligt(const struct scene *scene, size_t at, size_t end, struct clause *clause);

#endif
