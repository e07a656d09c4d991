/* A set of hashes, 8 bytes for each and some room between them. */
#ifndef KF_HASHSET_H
#define KF_HASHSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hashset {
	uint64_t *slots;      /* 0: free */
	size_t slot_count;    /* 0 or a power of two */
	size_t count;
};

#define HASHSET_INIT {NULL, 0, 0}

void hashset_release(struct hashset *set);

/* Tells the machine that `hash` will soon be added: it fetches the place from memory while other work goes on. */
static inline void hashset_expect(const struct hashset *set, uint64_t hash)
{
	if (set->slot_count > 0)
		__builtin_prefetch(&set->slots[(size_t)hash & (set->slot_count - 1)], 1);
}

/* Forgets all. It costs no more than the adding did. */
void hashset_clear(struct hashset *set);

/* False where it was there already. */
bool hashset_add(struct hashset *set, uint64_t hash);

#endif
