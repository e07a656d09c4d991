/* Names of organisations. Which one a short form means: `förbundet` where the text has `Lärarförbundet`, `kommunen` where it has `Malmby kommun`. */
#ifndef KF_ORGANISATIONS_H
#define KF_ORGANISATIONS_H

#include "reading.h"

/*
 * The full name that stands for the definite noun at word `word` of `block`: the latest before it, at most ORGANISATIONS_WORDS
 * back, without a genitive s; lent by the article. Empty where there is none.
 */
struct slice organisation_meant(const struct reading *reading, size_t block, size_t word);

enum { ORGANISATIONS_WORDS = 4096 };

/* Is the small word the indefinite form of an organisation of the lists, `kommun` of `kommunen`, which stands behind a name? */
bool organisation_is_kind(const struct reading *reading, size_t block, size_t word);

#endif
