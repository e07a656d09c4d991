/*
 * What tense a word is in, as far as its form and the lists tell: säger, kan and går are present, sade, gick and vågade past. Nouns
 * that look like verbs (`bilar`) are taken for verbs; the rules that ask look where a verb would stand.
 */
#ifndef KF_TENSES_H
#define KF_TENSES_H

#include "reading.h"

enum tense { TENSE_NONE, TENSE_PRESENT, TENSE_PAST };

/* The tense of the word; TENSE_NONE for what is no finite verb. */
enum tense tense_of(const struct reading *reading, size_t block, size_t word);

/* A small word of no list that has a verb's ending, or a past form without one. */
bool tense_looks_like_verb(const struct reading *reading, size_t block, size_t word);

/* Does any of the words [first, end) stand in the past? */
bool tense_has_past(const struct reading *reading, size_t block, size_t first, size_t end);

#endif
