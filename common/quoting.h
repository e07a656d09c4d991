/*
 * Finding the quotes of an article: the rules in their order. Direct speech first, block by block, because it may hold any
 * sentence; then indirect speech in the sentences that are left.
 */
#ifndef KF_QUOTING_H
#define KF_QUOTING_H

#include "quote.h"

struct quoting_rule {
	const char *name;       /* `rule` in the records, and of its cases testdata/quotes/NAME.good and NAME.wrong */
	const char *example;
	unsigned needs;         /* of a rule of blocks: kinds of words that the block must all hold */
	uint64_t wants;         /* of a rule of sentences: classes of words, one of which the sentence must hold */
	bool (*in_block)(const struct scene *scene, struct quotes *quotes, const char *rule);
	bool (*in_sentence)(
	    const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule);
};

/* Ended by a row without a name. */
extern const struct quoting_rule quoting_rules[];

/* Finds the quotes of the article, in the order of the text; who speaks is not settled yet. */
void quoting_find(struct quotes *quotes, const struct reading *reading, const struct persons *persons);

#endif
