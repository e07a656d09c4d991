/* A hash of 64 bits, good enough that two of many million texts hardly ever share one; no guard against malice. */
#ifndef KF_HASH_H
#define KF_HASH_H

#include "slice.h"

#include <stdint.h>

/* The finalizer of MurmurHash3: every bit of the result depends on every bit of `hash`. */
static inline uint64_t hash_mix(uint64_t hash)
{
	hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
	hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
	return hash ^ hash >> 33;
}

static inline uint64_t hash_of(struct slice text)
{
	uint64_t hash = text.length * UINT64_C(0x9E3779B97F4A7C15), word;
	const char *at = text.data;
	size_t left;

	for (left = text.length; left >= 8; left -= 8, at += 8) {
		memcpy(&word, at, 8);
		hash = (hash ^ word) * UINT64_C(0x9FB21C651E98DF25);
		hash ^= hash >> 32;
	}
	if (left == 0)
		return hash_mix(hash);
	word = 0;
	memcpy(&word, at, left);
	return hash_mix(hash ^ word);
}

#endif
