/* A quote as the pipe carries it: kf(5) describes each field. */
#ifndef KF_QUOTE_H
#define KF_QUOTE_H

#include "clause.h"

enum quote_kind { QUOTE_DIRECT, QUOTE_INDIRECT, QUOTE_MIXED, QUOTE_KINDS };
enum quote_mark { QUOTE_DASH, QUOTE_QUOTES, QUOTE_LABEL, QUOTE_NONE, QUOTE_MARKS };

enum { QUOTE_SPANS = 6, QUOTE_SPEAKERS = SUBJECT_NAMES };

struct quote {
	enum quote_kind kind;
	enum quote_mark mark;
	size_t block;
	struct span spans[QUOTE_SPANS];   /* in words of the reading; no comma before a clause, no marks, no dash */
	size_t span_count;
	bool has_clause;                  /* `clause` tells who speaks; without a cue where the speaker only signs */
	struct clause clause;
	size_t clause_block;              /* the block that holds the clause: of a lead-in or a label another than `block` */
	const char *rule;                 /* the name of the rule that found it or named its speaker; static */
	unsigned confidence;              /* the rule's share of right answers, in thousandths (confidence.h) */

	/* Who speaks, once that is settled. */
	size_t persons[QUOTE_SPEAKERS];   /* numbers of the people */
	size_t person_count;
	struct slice phrase;              /* the speaker who is no person: an organisation, a role; empty for none */
	bool phrase_begins_sentence;      /* with a common noun, whose capital is not its own: `Polisen uppger` */
	size_t turn;                      /* number of the run of quotes by one speaker, from 1 */
};

/* The quotes of an article, in the order of the text. */
struct quotes {
	struct quote *items;
	size_t count, capacity;
	bool *taken;                      /* of each word: is it part of a direct quote or its clause */
	size_t taken_capacity;
};

void quotes_release(struct quotes *quotes);

/* Forgets all; no word of the reading is taken. */
void quotes_clear(struct quotes *quotes, const struct reading *reading);

/* Lends a new quote of the block, without spans, until the next is added. */
struct quote *quotes_add(struct quotes *quotes, size_t block, enum quote_kind kind, enum quote_mark mark, const char *rule);

/* Adds words [first, end) as a span; what is beyond QUOTE_SPANS widens the last. */
void quote_add_span(struct quote *quote, size_t first, size_t end);

/* Marks the words [first, end) as taken. */
void quotes_take(struct quotes *quotes, size_t first, size_t end);

/* Marks them as free again. */
void quotes_free(struct quotes *quotes, size_t first, size_t end);

/* Is any of the words [first, end) taken? */
bool quotes_have_taken(const struct quotes *quotes, size_t first, size_t end);

/* Adds a person to the speakers, once, and at most QUOTE_SPEAKERS of them; PERSONS_NONE is nobody. */
void quote_say(struct quote *quote, size_t person);

/* Adds the speakers of `other`. */
void quote_say_same(struct quote *quote, const struct quote *other);

/* "direct", "indirect", "mixed"; "dash", "quotes", "label", "none". */
const char *quote_kind_name(enum quote_kind kind);
const char *quote_mark_name(enum quote_mark mark);

#endif
