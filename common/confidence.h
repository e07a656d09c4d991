/*
 * How far the answer of a rule can be trusted: its measured share of right answers, (right + 1) / (all + 2). The counts are
 * the list `confidence`, which make calibrate writes; a rule that is not in it has one half.
 */
#ifndef KF_CONFIDENCE_H
#define KF_CONFIDENCE_H

#include "lists.h"
#include "quote.h"

enum { CONFIDENCE_SEEN = 64 };

struct confidence {
	struct list list;
	struct {
		const char *rule;       /* static */
		unsigned share;
	} seen[CONFIDENCE_SEEN];        /* the shares that were looked up; the first `count` */
	size_t count;
};

/* Room for a share as text, `0.976`. */
enum { CONFIDENCE_ROOM = 5 };

void confidence_load(struct confidence *confidence, const struct list_source *source, struct report *report);
void confidence_release(struct confidence *confidence);

/* Tells each quote the share of its rule. */
void confidence_weigh(struct confidence *confidence, struct quotes *quotes);

/* Writes thousandths into `text`, with the decimals that are not 0, as every JSON program would (`0.98`), and lends it. */
struct slice confidence_text(unsigned thousandths, char text[CONFIDENCE_ROOM]);

/* A number from 0 to 1 in plain decimals; false where `text` is none. */
bool confidence_read(const char *text, double *share);

#endif
