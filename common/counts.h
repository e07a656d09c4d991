/*
 * Groups of records that share some values, and what is counted of each group.
 *
 * Groups stand in one array, in the order in which they came; a table of slots leads from the hash of the values to the
 * group. The values of a group stand in one buffer, each behind its length.
 *
 * Distinct articles need a memory of which articles a group has seen. The records of one article come together in a stream,
 * so the article that the group saw last tells most repetitions; for the rest each pair of group and article leaves a hash of
 * 64 bits in one set. (Two of ten million pairs share a hash once in 400 000 runs.)
 */
#ifndef KF_COUNTS_H
#define KF_COUNTS_H

#include "buffer.h"
#include "hashset.h"

enum counts_measure { COUNTS_COUNT, COUNTS_ARTICLES, COUNTS_WORDS, COUNTS_FIRST, COUNTS_LAST, COUNTS_KEY, COUNTS_MEASURES };

struct counts_group {
	uint64_t hash;                    /* of the values */
	const char *key;                  /* known after counts_sort: where its values begin */
	size_t key_start, key_length;     /* in `keys` */
	unsigned long long count, articles, words;
	uint64_t last_article;            /* its hash */
	size_t last_record;
	char first[10], last[10];         /* dates */
	unsigned char first_length, last_length;
};

enum { COUNTS_WAITING = 16 };

/* A pair of group and article that is still to be looked for in the set. */
struct counts_pair {
	uint64_t hash;
	size_t group;
};

struct counts {
	size_t values;                    /* of each group */
	struct buffer keys;
	struct counts_group *groups;
	size_t count, capacity;
	size_t *slots;                    /* number of the group plus 1; 0: free */
	size_t slot_count;                /* a power of two */
	struct hashset pairs;
	struct counts_pair waiting[COUNTS_WAITING];
	size_t waiting_count;
};

#define COUNTS_INIT {.keys = BUFFER_INIT, .pairs = HASHSET_INIT}

/* What a record adds to its groups. */
struct counts_record {
	size_t number;            /* from 1; a group hears of the same record as often as it has the values */
	uint64_t article;         /* the hash of its id; 0 where it has none */
	size_t words;
	struct slice date;        /* with a year; else empty */
};

void counts_release(struct counts *counts);

/* Counts the record in the group of `values`, counts->values of them. */
void counts_add(struct counts *counts, const struct slice *values, const struct counts_record *record);

/* Orders the groups: most first (of dates and keys, lowest first), then by values. Nothing is added afterwards. */
void counts_sort(struct counts *counts, enum counts_measure measure);

/* The values of a group; counts_sort came before. */
void counts_values(const struct counts *counts, const struct counts_group *group, struct slice *values);

/* The dates of a group, empty where it has none; lent by the group. */
static inline struct slice counts_first(const struct counts_group *group)
{
	return (struct slice){group->first, group->first_length};
}

static inline struct slice counts_last(const struct counts_group *group)
{
	return (struct slice){group->last, group->last_length};
}

/* COUNTS_MEASURES where `name` is no measure. */
enum counts_measure counts_measure_named(const char *name);
const char *counts_measure_name(enum counts_measure measure);

#endif
