/* Invented sentences for the generators of input, from a grammar; the head of news.grammar tells how one is written. */
#ifndef BENCH_GRAMMAR_H
#define BENCH_GRAMMAR_H

#include "buffer.h"

#include <stdint.h>

enum { GRAMMAR_RULES = 64, GRAMMAR_CHOICES = 40, GRAMMAR_LINE = 300, GRAMMAR_PEOPLE = 4 };

struct rule {
	char name[32];
	char choices[GRAMMAR_CHOICES][GRAMMAR_LINE];
	size_t count;
};

struct bearer {
	const char *first, *last, *role;
	int is_female;
};

struct grammar {
	struct rule rules[GRAMMAR_RULES];
	size_t count;
	uint64_t state;                                      /* of the random numbers: the same state, the same choices */
	struct bearer people[GRAMMAR_PEOPLE], *speaker;
};

/* A grammar that cannot be read or is wrong ends the program with a message and status 2, as does a name it does not have. */
void grammar_read(struct grammar *grammar, const char *path);

/* A number below `limit`. */
size_t grammar_below(struct grammar *grammar, size_t limit);

/* Lends one of the choices of that name, as it stands in the grammar. */
const char *grammar_choose(struct grammar *grammar, const char *name);

/* Other people; the first of them speaks. */
void grammar_choose_people(struct grammar *grammar);

/* Adds `text`, each <name> in it replaced by a choice. */
void grammar_expand(struct grammar *grammar, struct buffer *to, const char *text);

#endif
