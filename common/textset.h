/* A set of texts, each with a number, from 0 in the order in which they came. */
#ifndef KF_TEXTSET_H
#define KF_TEXTSET_H

#include "buffer.h"

#include <stdint.h>

struct textset {
	struct buffer bytes;        /* of the texts, one after the other */
	struct textset_item {
		uint64_t hash;
		size_t start, length;
	} *items;
	size_t count, capacity;
	size_t *slots;              /* number of the item plus 1, by hash; 0: free */
	size_t slot_count;          /* 0 or a power of two, at least twice `count` */
};

#define TEXTSET_INIT {.bytes = BUFFER_INIT}
#define TEXTSET_NONE SIZE_MAX

void textset_release(struct textset *set);

/* The number of the text, which is copied where it is new: then the number is what `count` was. */
size_t textset_add(struct textset *set, struct slice text);

/* TEXTSET_NONE where it is not there. */
size_t textset_find(const struct textset *set, struct slice text);

/* Lends a text until the next is added. */
static inline struct slice textset_at(const struct textset *set, size_t number)
{
	return (struct slice){set->bytes.data + set->items[number].start, set->items[number].length};
}

#endif
