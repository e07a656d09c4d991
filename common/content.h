/* What a report says: where its content begins and ends, and adding it as indirect speech. */
#ifndef KF_CONTENT_H
#define KF_CONTENT_H

#include "quote.h"

/* `inte`, `aldrig`: what is denied is not said. */
bool content_is_denial(const struct scene *scene, size_t at);

/* An infinitive by its ending: `känna`, `minnas`, `förstå`, `ha`; the sentence must make one likely there. */
bool content_is_infinitive(const struct scene *scene, size_t at);

/* The word `att` that the verb's object begins with, a few words behind `at`; `end` where none stands there. */
size_t content_att(const struct scene *scene, size_t at, size_t end);

/* Where the content that begins at `at` ends: before another report, else with the sentence. */
size_t content_end(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end);

/*
 * Adds what stands before and behind the clause, either of which may be empty, as one quote; false where that is too little, or
 * somebody else's words.
 */
bool content_add(const struct scene *scene, struct quotes *quotes, struct span before, struct span behind,
    const struct clause *clause, const char *rule);

#endif
