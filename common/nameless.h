/* People whom a text does not name: `en sjuksköterska`, `mannen`, `lagets tränare`. */
#ifndef KF_NAMELESS_H
#define KF_NAMELESS_H

#include "scene.h"

/* The words of `block` that stand for somebody. */
struct nameless {
	size_t block, first, end;
	bool is_new;   /* brought in by `en` or `ett` */
};

/*
 * The last subject of a main clause of the block, before word `limit` and at most NAMELESS_WORDS back, that is somebody without a
 * name whose gender fits: a role with `en` or `ett`, or a definite one that nobody named holds. False where there is none.
 */
bool nameless_in_block(const struct reading *reading, const struct persons *persons, size_t block, size_t limit, enum gender gender,
    struct nameless *nameless);

enum { NAMELESS_WORDS = 256 };

#endif
