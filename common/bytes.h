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
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

/* A bit for each byte, that of the first the lowest: set where it holds. */
static inline unsigned bytes_bits(bytes16_answer answer)
{
#if defined(__SSE2__)
	return (unsigned)_mm_movemask_epi8((__m128i)answer);
#else
	const bytes16_answer weights = {1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128};
	const uint64_t each = UINT64_C(0x0101010101010101);
	uint64_t halves[2];

	answer &= weights;
	memcpy(halves, &answer, sizeof halves);
	/* The highest byte of such a product is the sum of the eight. */
	return (unsigned)(halves[0] * each >> 56 | halves[1] * each >> 56 << 8);
#endif
}

/* It holds for one of the bytes. */
static inline bool bytes_any(bytes16_answer answer)
{
	return bytes_bits(answer) != 0;
}

/* How many bytes stand before the first for which it holds; it holds for one. */
static inline size_t bytes_before(bytes16_answer answer)
{
	return (size_t)__builtin_ctz(bytes_bits(answer));
}

#endif
