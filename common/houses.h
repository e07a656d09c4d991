/*
 * Which publication a source is of, its house, under whatever name archives print it. `Malkö Posten`, `www.malkoposten.se`
 * and `Malkö Posten (webb)` need no row in the list houses.csv; `mp.se` does.
 *
 * Names are compared by their letters and digits, without accents, and without what the list says any name may carry: what
 * ends in a full stop (`www.`) at the beginning, what begins with one (`.se`) and whole words (`webb`) at the end.
 */
#ifndef KF_HOUSES_H
#define KF_HOUSES_H

#include "lists.h"

#include <stdint.h>

struct houses {
	struct buffer texts;           /* of the extras */
	struct span *extras;           /* what a name may carry besides: `www.`, `.se`, `webb` */
	struct houses_row *rows;       /* of the list */
	struct houses_source *sources; /* each once, as they came; number n is sources[n] */
	uint32_t *slots;               /* number of the source plus 1, by hash; 0 for none */
	size_t extra_count, extra_capacity, row_count, row_capacity, source_count, source_capacity;
	size_t slot_count;             /* a power of two, at least twice `source_count` */
	struct buffer lower, folded;   /* of the name at hand */
};

struct houses_row {
	uint64_t name, house;          /* hashes of the folded names */
};

struct houses_source {
	uint64_t name, house;          /* hashes of its name in lower case and of the folded name of its house */
};

/* A row without a source is reported and left out. */
void houses_load(struct houses *houses, const struct list_source *source, struct report *report);
void houses_release(struct houses *houses);

/* The number, from 0, of the source whose name (valid UTF-8) this is, in any case. */
uint32_t houses_number(struct houses *houses, struct slice name);

/* The house of a source that houses_number gave: the same for sources of one house, hardly ever for others. */
static inline uint64_t houses_of(const struct houses *houses, uint32_t source)
{
	return houses->sources[source].house;
}

#endif
