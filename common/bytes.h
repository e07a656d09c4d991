/*
 * Sixteen bytes at a time, as the vectors that gcc and clang know on every machine: `bytes < ' '` asks each of them, and
 * costs little more than to ask one.
 */
#ifndef KF_BYTES_H
#define KF_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { BYTES_COUNT = 16 };

typedef unsigned char bytes16 __attribute__((vector_size(BYTES_COUNT)));

/* What a comparison gives: all bits of a byte for which it holds, else none. Answers are joined by | and &, not || and &&. */
typedef signed char bytes16_answer __attribute__((vector_size(BYTES_COUNT)));

static inline bytes16 bytes_load(const char *at)
{
	bytes16 bytes;

	memcpy(&bytes, at, sizeof bytes);
	return bytes;
}

/* It holds for one of the bytes. */
static inline bool bytes_any(bytes16_answer answer)
{
	uint64_t halves[2];

	memcpy(halves, &answer, sizeof halves);
	return (halves[0] | halves[1]) != 0;
}

#endif
