/* A quote in the words of its record: text, positions in code points, names. Lent until the next quote is taken. */
#ifndef KF_CITED_H
#define KF_CITED_H

#include "aliases.h"
#include "quote.h"

struct cited {
	struct buffer text;                        /* the spans, joined by one space */
	struct span spans[QUOTE_SPANS];            /* code points of the block */
	size_t span_count;
	struct buffer speaker;                     /* `A och B` of two */
	struct slice speakers[QUOTE_SPEAKERS];     /* each alone, once, under the name that its alias has */
	size_t speaker_count;
	struct slice own[QUOTE_SPEAKERS];          /* what the article itself calls them */
	size_t own_count;
	struct buffer phrase;                      /* that of the speaker who is no person */
	struct slice mention, cue;                 /* empty for none */
	struct span mention_span, cue_span;        /* code points of the quote's block; empty where they stand in another */
	struct buffer role;
	struct slice org;
	enum gender gender;
	struct slice before, after;                /* what stands around it (context.h); empty where nobody asks */
	size_t block, byte, code_points;           /* the last place that was counted up to */
	struct aliases *aliases;                   /* borrowed; NULL for none */
};

#define CITED_INIT {.text = BUFFER_INIT}

void cited_release(struct cited *cited);

/* Before the first quote of an article: places are counted anew. */
void cited_begin(struct cited *cited);

void cited_take(struct cited *cited, const struct quote *quote, const struct reading *reading, const struct persons *persons);

/* "female", "male"; "" where it is unknown. */
const char *cited_gender_name(enum gender gender);

#endif
