#include "textset.h"

#include "hash.h"

#include <stdlib.h>

enum { FIRST_SLOTS = 64 };

void textset_release(struct textset *set)
{
	buffer_release(&set->bytes);
	free(set->items);
	free(set->slots);
	*set = (struct textset)TEXTSET_INIT;
}

/* The slot of the text, or the free one where it would stand. */
static size_t *slot_of(const struct textset *set, struct slice text, uint64_t hash)
{
	size_t at = (size_t)hash & (set->slot_count - 1);

	for (; set->slots[at] != 0; at = (at + 1) & (set->slot_count - 1)) {
		size_t number = set->slots[at] - 1;

		if (set->items[number].hash == hash && slice_equal(textset_at(set, number), text))
			break;
	}
	return &set->slots[at];
}

static void grow(struct textset *set)
{
	size_t capacity = 0;

	free(set->slots);
	set->slot_count = set->slot_count == 0 ? FIRST_SLOTS : set->slot_count * 2;
	set->slots = memory_room(NULL, &capacity, set->slot_count, sizeof *set->slots);
	memset(set->slots, 0, set->slot_count * sizeof *set->slots);
	for (size_t i = 0; i < set->count; i++)
		*slot_of(set, textset_at(set, i), set->items[i].hash) = i + 1;
}

size_t textset_add(struct textset *set, struct slice text)
{
	uint64_t hash = hash_of(text);
	size_t *slot;

	if (set->slot_count < (set->count + 1) * 2)
		grow(set);
	slot = slot_of(set, text, hash);
	if (*slot != 0)
		return *slot - 1;
	set->items = memory_room(set->items, &set->capacity, set->count + 1, sizeof *set->items);
	set->items[set->count] = (struct textset_item){hash, set->bytes.length, text.length};
	/* The empty text stands somewhere, too. */
	buffer_reserve(&set->bytes, text.length + 1);
	buffer_add_slice(&set->bytes, text);
	*slot = ++set->count;
	return set->count - 1;
}

size_t textset_find(const struct textset *set, struct slice text)
{
	size_t number = set->slot_count == 0 ? 0 : *slot_of(set, text, hash_of(text));

	return number == 0 ? TEXTSET_NONE : number - 1;
}
