#include "datecode.h"

#include "unicode.h"
#include "utf8.h"

enum { LONGEST_WORD = 16 };

#define COUNT(ARRAY) (sizeof(ARRAY) / sizeof *(ARRAY))

static int number_of(struct slice digits)
{
	int sum = 0;

	for (size_t i = 0; i < digits.length && i < 9; i++)
		sum = sum * 10 + (digits.data[i] - '0');
	return sum;
}

/* The letter for a word of the list, and its number; x for other words. */
static char code_of_word(const struct list *words, struct slice word, int *value)
{
	static const struct {
		const char *class;
		char code;
	} classes[] = {{"month", 'm'}, {"weekday", 'w'}, {"day", 'd'}, {"clock", 'k'}};

	for (size_t row = 0; row < words->row_count; row++) {
		if (!slice_equal(list_field(words, row, 0), word))
			continue;
		*value = number_of(list_field(words, row, 2));
		for (size_t i = 0; i < COUNT(classes); i++)
			if (slice_is(list_field(words, row, 1), classes[i].class))
				return classes[i].code;
	}
	if (slice_is(word, "e") || slice_is(word, "a"))
		return 'o';
	return slice_is(word, "t") ? 'T' : slice_is(word, "z") ? 'Z' : 'x';
}

static void add_token(struct datecode *code, char letter, int value, size_t end)
{
	code->letters[code->count] = letter;
	code->value[code->count] = value;
	code->end[code->count++] = end;
}

static size_t add_number(struct datecode *code, struct slice text, size_t at)
{
	static const char codes[] = {'x', 'n', 'n', 'N', 'Y', 'N', 'N', 'N', 'C', 'N'};
	size_t end = at;

	while (end < text.length && text.data[end] >= '0' && text.data[end] <= '9')
		end++;
	add_token(code, codes[end - at < COUNT(codes) ? end - at : COUNT(codes) - 1],
	    number_of(slice_part(text, at, end)), end);
	return end;
}

static size_t add_word(const struct list *words, struct datecode *code, struct slice text, size_t at)
{
	char lower[LONGEST_WORD * 2];
	size_t end = at, length = 0, size;
	int value = 0;
	char letter = 'x';

	while (end < text.length) {
		uint32_t point = utf8_decode(text.data + end, &size);

		if (!unicode_is_letter(point))
			break;
		if (length <= LONGEST_WORD)
			length += utf8_encode(unicode_lower(point), lower + length);
		end += size;
	}
	if (length <= LONGEST_WORD)
		letter = code_of_word(words, (struct slice){lower, length}, &value);
	add_token(code, letter, value, end);
	return end;
}

bool datecode_read(struct datecode *code, struct slice text, const struct list *words)
{
	size_t at = 0, size;

	code->count = 0;
	while (at < text.length && code->count < DATECODE_LENGTH) {
		char byte = text.data[at];

		if (byte >= '0' && byte <= '9') {
			at = add_number(code, text, at);
		} else if (unicode_is_letter(utf8_decode(text.data + at, &size))) {
			at = add_word(words, code, text, at);
		} else {
			at += size;
			add_token(code, size == 1 && strchr(" -/.:,+", byte) != NULL ? byte : '#', 0, at);
		}
		if (code->letters[0] == 'x')
			return false;
	}
	code->letters[code->count] = '\0';
	return true;
}

