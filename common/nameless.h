/* People whom a text does not name: `en sjuksköterska`, `mannen`, `lagets tränare`. */
#ifndef KF_NAMELESS_H
#define KF_NAMELESS_H

#include "scene.h"

/* The words of `block` that stand for somebody. */
struct nameless {
	size_t block, first, end;
};

/* Somebody whom the text brings in (`en läkare`), or whom it takes for known (`mannen`, `den gamle läkaren`) and nobody named is. */
enum nameless_kind { NAMELESS_NEW, NAMELESS_KNOWN };

/*
 * The last subject of a main clause of the block, before word `limit` and at most NAMELESS_WORDS back, that is somebody without a
 * name whose gender fits; words that are `taken` are passed. False where there is none.
 */
bool nameless_in_block(const struct reading *reading, const struct persons *persons, const bool *taken, size_t block,
    size_t limit, enum nameless_kind kind, enum gender gender, struct nameless *nameless);

enum { NAMELESS_WORDS = 256 };

#endif
