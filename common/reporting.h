/*
 * Reports whose content stands behind the verb: `Hon säger att`, `har hon sagt att`, `säger sig vara`, `inledde med att slå fast
 * att`, `vilket hon menar är`. Each shape is a row of a table; who says it and where the content begins is found by the verb.
 */
#ifndef KF_REPORTING_H
#define KF_REPORTING_H

#include "quote.h"

struct reporting {
	struct clause clause;
	struct span pointer;   /* `vilket` of `vilket hon menar är bra`, which the content begins with; empty for none */
	size_t content;        /* its first word behind the clause */
	size_t limit;          /* where it ends at the latest */
};

/* The report of the verb of saying at `verb`, in the sentence [first, end); false where it makes none. */
bool reporting_at(const struct scene *scene, size_t verb, size_t first, size_t end, struct reporting *reporting);

/* `och tillägger att`: the content of a verb whose subject is known, behind it up to `end`; `end` for none. */
size_t reporting_behind(const struct scene *scene, size_t verb, size_t end);

#endif
