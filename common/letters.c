#include "letters.h"

#include "unicode.h"

const unsigned char letters_kind[256] = {
    [' '] = LETTERS_SPACE, ['\t'] = LETTERS_SPACE, ['\n'] = LETTERS_SPACE, ['\r'] = LETTERS_SPACE,
    ['0'] = LETTERS_DIGIT, ['1'] = LETTERS_DIGIT, ['2'] = LETTERS_DIGIT, ['3'] = LETTERS_DIGIT, ['4'] = LETTERS_DIGIT, ['5'] = LETTERS_DIGIT, ['6'] = LETTERS_DIGIT, ['7'] = LETTERS_DIGIT,
    ['8'] = LETTERS_DIGIT, ['9'] = LETTERS_DIGIT, ['a'] = LETTERS_SMALL, ['b'] = LETTERS_SMALL, ['c'] = LETTERS_SMALL, ['d'] = LETTERS_SMALL, ['e'] = LETTERS_SMALL, ['f'] = LETTERS_SMALL,
    ['g'] = LETTERS_SMALL, ['h'] = LETTERS_SMALL, ['i'] = LETTERS_SMALL, ['j'] = LETTERS_SMALL, ['k'] = LETTERS_SMALL, ['l'] = LETTERS_SMALL, ['m'] = LETTERS_SMALL, ['n'] = LETTERS_SMALL,
    ['o'] = LETTERS_SMALL, ['p'] = LETTERS_SMALL, ['q'] = LETTERS_SMALL, ['r'] = LETTERS_SMALL, ['s'] = LETTERS_SMALL, ['t'] = LETTERS_SMALL, ['u'] = LETTERS_SMALL, ['v'] = LETTERS_SMALL,
    ['w'] = LETTERS_SMALL, ['x'] = LETTERS_SMALL, ['y'] = LETTERS_SMALL, ['z'] = LETTERS_SMALL, ['A'] = LETTERS_CAPITAL, ['B'] = LETTERS_CAPITAL, ['C'] = LETTERS_CAPITAL,
    ['D'] = LETTERS_CAPITAL, ['E'] = LETTERS_CAPITAL, ['F'] = LETTERS_CAPITAL, ['G'] = LETTERS_CAPITAL, ['H'] = LETTERS_CAPITAL, ['I'] = LETTERS_CAPITAL, ['J'] = LETTERS_CAPITAL,
    ['K'] = LETTERS_CAPITAL, ['L'] = LETTERS_CAPITAL, ['M'] = LETTERS_CAPITAL, ['N'] = LETTERS_CAPITAL, ['O'] = LETTERS_CAPITAL, ['P'] = LETTERS_CAPITAL, ['Q'] = LETTERS_CAPITAL,
    ['R'] = LETTERS_CAPITAL, ['S'] = LETTERS_CAPITAL, ['T'] = LETTERS_CAPITAL, ['U'] = LETTERS_CAPITAL, ['V'] = LETTERS_CAPITAL, ['W'] = LETTERS_CAPITAL, ['X'] = LETTERS_CAPITAL,
    ['Y'] = LETTERS_CAPITAL, ['Z'] = LETTERS_CAPITAL,
};

size_t letters_size(const char *at, uint32_t *code)
{
	unsigned char byte = (unsigned char)*at;
	size_t size;

	if (byte < 0x80) {
		*code = byte;
		return letters_kind[byte] == LETTERS_SMALL || letters_kind[byte] == LETTERS_CAPITAL;
	}
	*code = utf8_decode(at, &size);
	return unicode_is_letter(*code) ? size : 0;
}

bool letters_capital(const char *at)
{
	uint32_t code;

	return letters_size(at, &code) > 0 && unicode_lower(code) != code;
}

const char *letters_pass_foreign(const char *at, size_t *capitals)
{
	uint32_t code;
	size_t size = letters_size(at, &code);

	if (size > 0)
		*capitals += unicode_lower(code) != code;
	return at + size;
}
