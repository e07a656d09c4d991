/* UTF-8: is it, how long is it, what stands there. */
#ifndef KF_UTF8_H
#define KF_UTF8_H

#include "bytes.h"

/* How many bytes of `text` stand before the first that is not UTF-8; `length` where all is. */
size_t utf8_valid(const char *text, size_t length);

/* The length in bytes of the well-formed sequence at `at`, 0 where there is none. */
size_t utf8_sequence(const char *at, const char *end);

static inline bool utf8_is_tail(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

/*
 * Which of the BYTES_COUNT bytes at `at`, where no tail stands, are neither ASCII nor of letters of western Europe (U+00C0 to
 * U+00FF). Where all are, the first byte behind them may be the tail of the last; it is read, too.
 */
static inline bytes16_answer utf8_beyond_latin(const char *at)
{
	bytes16 bytes = bytes_load(at), next = bytes_load(at + 1);
	bytes16_answer begins = bytes == 0xC3, is_followed = (next & 0xC0) == 0x80;

	return ((bytes >= 0xC0) & ~begins) | (begins ^ is_followed);
}

/* Code points in `length` bytes of valid UTF-8. */
size_t utf8_count(const char *text, size_t length);

/* What utf8_decode does beyond ASCII. */
uint32_t utf8_decode_long(const char *at, size_t *size);

/* The code point at `at` in valid UTF-8; *size is its length in bytes. */
static inline uint32_t utf8_decode(const char *at, size_t *size)
{
	if ((unsigned char)*at >= 0x80)
		return utf8_decode_long(at, size);
	*size = 1;
	return (unsigned char)*at;
}

/* Writes at most 4 bytes to `out` and returns how many. `code` is a Unicode scalar value. */
size_t utf8_encode(uint32_t code, char *out);

/* Where the code point that ends before `at` begins, `at` > `start`. */
static inline const char *utf8_before(const char *at, const char *start)
{
	do
		at--;
	while (at > start && ((unsigned char)*at & 0xC0) == 0x80);
	return at;
}

static inline uint64_t utf8_load8(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word;
}

/* The first `count` < 8 bytes at `at`, as utf8_load8 would with zeros behind them; bytes before `limit` may be read. */
static inline uint64_t utf8_load_part(const char *at, size_t count, const char *limit)
{
	uint64_t word = 0;

	if (limit - at < 8) {
		memcpy(&word, at, count);
		return word;
	}
	word = utf8_load8(at);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return count == 0 ? 0 : word & ~(UINT64_MAX >> 8 * count);
#else
	return word & ((UINT64_C(1) << 8 * count) - 1);
#endif
}

#define UTF8_HIGH_BITS UINT64_C(0x8080808080808080)
#define UTF8_EACH(BYTE) (UINT64_C(0x0101010101010101) * (BYTE))

/* Which of the eight bytes is the first, in memory, that `marks` marks; `marks` is not 0. */
static inline size_t utf8_first_mark(uint64_t marks)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return (size_t)__builtin_clzll(marks) / 8;
#else
	return (size_t)__builtin_ctzll(marks) / 8;
#endif
}

#endif
