/*
 * A text as a code of letters over which the forms of dates are patterns: `3:e maj 2010` is `n:o m Y`.
 *
 *     n N Y C    numbers of one or two, of three (or five and more), of four, of eight digits
 *     m w        a month, a weekday
 *     d k o      `den`; `kl` or `klockan`; the ending of an ordinal
 *     T Z x      the letters T and Z; any other word
 *     - / . : , + and space stand for themselves, # for every other character
 */
#ifndef KF_DATECODE_H
#define KF_DATECODE_H

#include "lists.h"

enum { DATECODE_LENGTH = 32 };

struct datecode {
	char letters[DATECODE_LENGTH + 1];   /* ended by NUL */
	int value[DATECODE_LENGTH];          /* of a number; the number of a month or weekday */
	size_t end[DATECODE_LENGTH];         /* bytes of the text up to here */
	size_t count;
};

/*
 * The beginning of `text`, as much as a date can need; false, and no code, where it begins with a word that no date holds.
 * `words` is the list months.csv: word, class, number.
 */
bool datecode_read(struct datecode *code, struct slice text, const struct list *words);

#endif
