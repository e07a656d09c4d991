/* Letters, digits and white space in UTF-8, as words are made of them. */
#ifndef KF_LETTERS_H
#define KF_LETTERS_H

#include "utf8.h"

/* What a byte of ASCII is; 0 is a mark, and every byte beyond ASCII. */
enum { LETTERS_SMALL = 1, LETTERS_DIGIT, LETTERS_CAPITAL, LETTERS_SPACE };

extern const unsigned char letters_kind[256];

/* The size in bytes of the letter at `at` < `end`, 0 where there is none; *code is set where there is one. */
size_t letters_size(const char *at, uint32_t *code);

/* Is the letter at `at` a capital? */
bool letters_capital(const char *at);

/* Passes the letter beyond ASCII at `at`; `at` where there is none. */
const char *letters_pass_foreign(const char *at, size_t *capitals);

static inline bool letters_digit(const char *at, const char *end)
{
	return at < end && letters_kind[(unsigned char)*at] == LETTERS_DIGIT;
}

/* U+00C0 to U+00FF, but for the signs for times and divided by. */
static inline bool letters_latin(const char *at)
{
	return at[0] == '\xC3' && at[1] != '\x97' && at[1] != '\xB7';
}

/* Marks the bytes of `word` that are not a to z. */
static inline uint64_t letters_not_small(uint64_t word)
{
	uint64_t low = word & ~UTF8_HIGH_BITS;
	uint64_t from_a = low + UTF8_EACH(0x80 - 'a'), behind_z = low + UTF8_EACH(0x80 - 'z' - 1);

	return ~(from_a & ~behind_z & ~word) & UTF8_HIGH_BITS;
}

/* Passes the letters and digits at `at`, eight small letters at a time; adds the capitals among them to *capitals. */
static inline const char *letters_pass(const char *at, const char *end, size_t *capitals)
{
	for (;;) {
		uint64_t marks = end - at >= 8 ? letters_not_small(utf8_load8(at)) : UTF8_HIGH_BITS;
		unsigned char byte, kind;

		if (marks == 0) {
			at += 8;
			continue;
		}
		at += utf8_first_mark(marks);
		if (at == end)
			return at;
		byte = (unsigned char)*at;
		kind = letters_kind[byte];
		if (byte < 0x80) {
			if (kind == 0 || kind == LETTERS_SPACE)
				return at;
			*capitals += kind == LETTERS_CAPITAL;
			at++;
		} else if (letters_latin(at)) {
			*capitals += (unsigned char)at[1] < 0x9F;
			at += 2;
		} else {
			const char *behind = letters_pass_foreign(at, capitals);

			if (behind == at)
				return at;
			at = behind;
		}
	}
}

/* White space in bytes, U+00A0 and the spaces of U+2000 to U+202F too; 0 for none. */
static inline size_t letters_space(const char *at, const char *end)
{
	unsigned char last;

	if ((unsigned char)*at < 0x80)
		return letters_kind[(unsigned char)*at] == LETTERS_SPACE;
	if (at[0] == '\xC2')
		return at[1] == '\xA0' ? 2 : 0;
	if (at[0] != '\xE2' || at[1] != '\x80' || end - at < 3)
		return 0;
	last = (unsigned char)at[2];
	return last <= 0x8A || last == 0xAF ? 3 : 0;
}

#endif
