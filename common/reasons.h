/* Why a quote is one and why its speaker is who it says: short statements, the evidence in order. */
#ifndef KF_REASONS_H
#define KF_REASONS_H

#include "cited.h"

enum { REASONS = 4 };

struct reasons {
	struct buffer text;
	struct slice items[REASONS];
	size_t count;
};

/* Lends the statements until the next call. */
void reasons_find(struct reasons *reasons, const struct quote *quote, const struct cited *cited);
void reasons_release(struct reasons *reasons);

#endif
