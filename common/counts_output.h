/* Groups as records of counts (kf(5)) or as rows. */
#ifndef KF_COUNTS_OUTPUT_H
#define KF_COUNTS_OUTPUT_H

#include "counts.h"
#include "keys.h"
#include "rows.h"

#include <stdint.h>

/* What of the groups is shown, and how. */
struct counts_shown {
	struct rows_style style;
	size_t top;              /* at most so many groups */
	unsigned long long min;  /* none that was counted fewer times */
};

#define COUNTS_SHOWN_INIT {ROWS_STYLE_INIT, SIZE_MAX, 0}

/* Writes groups in the order of counts_sort, each value under its key's name; returns how many. */
size_t counts_write(const struct counts *counts, const struct counts_shown *shown, const struct keys *keys,
    struct output *output);

#endif
