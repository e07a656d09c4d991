#include "hashset.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SLOTS = 1024 };

void hashset_release(struct hashset *set)
{
	free(set->slots);
	*set = (struct hashset)HASHSET_INIT;
}

/* Where `hash` stands, or the free slot where it would. */
static uint64_t *find(const struct hashset *set, uint64_t hash)
{
	size_t at = (size_t)hash & (set->slot_count - 1);

	while (set->slots[at] != 0 && set->slots[at] != hash)
		at = (at + 1) & (set->slot_count - 1);
	return &set->slots[at];
}

static void grow(struct hashset *set)
{
	struct hashset old = *set;
	size_t wanted = old.slot_count == 0 ? FIRST_SLOTS : old.slot_count * 2, capacity = 0;

	set->slots = memory_room(NULL, &capacity, wanted, sizeof *set->slots);
	set->slot_count = wanted;
	memset(set->slots, 0, wanted * sizeof *set->slots);
	for (size_t i = 0; i < old.slot_count; i++)
		if (old.slots[i] != 0)
			*find(set, old.slots[i]) = old.slots[i];
	free(old.slots);
}

void hashset_clear(struct hashset *set)
{
	if (set->slot_count > FIRST_SLOTS)
		hashset_release(set);
	else if (set->count > 0)
		memset(set->slots, 0, set->slot_count * sizeof *set->slots);
	set->count = 0;
}

bool hashset_add(struct hashset *set, uint64_t hash)
{
	uint64_t *slot;

	if (hash == 0)
		hash = 1;
	if (set->count * 4 >= set->slot_count * 3)
		grow(set);
	slot = find(set, hash);
	if (*slot == hash)
		return false;
	*slot = hash;
	set->count++;
	return true;
}
