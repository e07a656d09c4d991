/*
 * Naming the speakers of quotes. A clause names its subject; where there is none, the rules are asked in their order.
 */
#ifndef KF_SPEAKERS_H
#define KF_SPEAKERS_H

#include "discourse.h"

struct speaker_rule {
	const char *name;       /* `rule` in the records, and of its cases testdata/quotes/NAME.good and NAME.wrong */
	const char *example;
	bool (*name_speaker)(struct discourse *discourse, struct quote *quote, size_t number);
};

/* Ended by a row without a name. */
extern const struct speaker_rule speaker_rules[];

/*
 * Names the speakers of all quotes and numbers their turns. Dash paragraphs that nobody can have said, in an article that
 * ascribes no dash paragraph to anybody, are lists: they are left out. Genders that become clear are noted in `persons`.
 */
void speakers_name(struct quotes *quotes, const struct reading *reading, struct persons *persons);

#endif
