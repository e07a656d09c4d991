/* Those who speak as one or are named in one breath: whom `de` points back to. */
#ifndef KF_TOGETHER_H
#define KF_TOGETHER_H

#include "quote.h"

/*
 * Tells `quote` the speakers whom `de` at word `word` of `block` means: of those who last spoke as one, people or a group
 * (`forskarna`), before number `number` of the quotes, and those who were last named together (`Eva Ek och Bo Rask driver …`),
 * the later. Nobody where there are none near.
 */
void together_say(const struct quotes *quotes, size_t number, const struct reading *reading, const struct persons *persons,
    size_t block, size_t word, struct quote *quote);

/* The latest quote before number `number` with several people as its speakers; NULL where there is none near. */
const struct quote *together_last(const struct quotes *quotes, size_t number);

#endif
