/* What unit tests say, in TAP: a line a claim, the plan at the end. Names are sentences that are true of the module. */
#ifndef KF_TAP_H
#define KF_TAP_H

#include "slice.h"

#include <stdio.h>

struct tap {
	int run, failed;
};

#define TAP_INIT {0, 0}

static inline bool tap_ok(struct tap *tap, bool true_of_it, const char *name)
{
	tap->run++;
	tap->failed += !true_of_it;
	printf("%sok %d - %s\n", true_of_it ? "" : "not ", tap->run, name);
	return true_of_it;
}

static inline void tap_text(struct tap *tap, struct slice told, const char *wanted, const char *name)
{
	if (!tap_ok(tap, slice_is(told, wanted), name))
		printf("# wanted: %s\n# told:   %.*s\n", wanted, (int)told.length, told.data);
}

static inline void tap_number(struct tap *tap, size_t told, size_t wanted, const char *name)
{
	if (!tap_ok(tap, told == wanted, name))
		printf("# wanted: %zu\n# told:   %zu\n", wanted, told);
}

static inline int tap_finish(const struct tap *tap)
{
	printf("1..%d\n", tap->run);
	return tap->failed > 0;
}

#endif
