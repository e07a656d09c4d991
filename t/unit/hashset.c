/* Hashes of texts, and a set of them. */
#include "hashset.h"

#include "hash.h"
#include "tap.h"

/* How many of the texts `0`, `1` and so on are new to the set. */
static size_t add_numbers(struct hashset *set, size_t count)
{
	size_t added = 0;

	for (size_t i = 0; i < count; i++) {
		char text[24];

		added += hashset_add(set, hash_of((struct slice){text, (size_t)snprintf(text, sizeof text, "%zu", i)}));
	}
	return added;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct hashset set = HASHSET_INIT;

	hashset_expect(&set, 1);
	tap_number(&tap, add_numbers(&set, 100000), 100000, "different texts have different hashes, and all are new");
	tap_number(&tap, add_numbers(&set, 100000), 0, "none is new a second time");
	tap_ok(&tap, hashset_add(&set, 0) && !hashset_add(&set, 0), "a hash may be 0");
	tap_number(&tap, set.count, 100001, "the set knows how many it holds");
	tap_ok(&tap, set.count * 4 <= set.slot_count * 3, "there is room between them");
	hashset_clear(&set);
	tap_number(&tap, add_numbers(&set, 3), 3, "what was cleared holds nothing");
	hashset_clear(&set);
	tap_number(&tap, add_numbers(&set, 3), 3, "whether it was large or small");
	tap_number(&tap, set.count, 3, "and counts anew");
	hashset_release(&set);
	tap_ok(&tap, hash_of(slice_of("abcdefgh")) != hash_of(slice_of("abcdefgi")) &&
	    hash_of((struct slice){"a\0", 2}) != hash_of(slice_of("a")) && hash_of(slice_of("")) == hash_of(slice_of("")),
	    "a hash depends on every byte and the length");
	return tap_finish(&tap);
}
