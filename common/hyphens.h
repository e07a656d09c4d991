/*
 * Words that a hyphen at the end of a line parts, joined as the same text has them elsewhere, in any case: without the
 * hyphen (`nämnden`) or with it (`it-chefen`). Between two capitals it stays, too (`Karl-Erik`). Of any other, nobody
 * can tell (`hem- och skolmiljö`).
 */
#ifndef KF_HYPHENS_H
#define KF_HYPHENS_H

#include "buffer.h"

struct hyphens {
	struct slice text;       /* borrowed: valid UTF-8 */
	size_t at;               /* where in it the line stands: a word is looked for within 32 KiB, so that time is linear */
};

/*
 * `line` ends in a hyphen and goes on with `next`, which is not empty and begins without white space: adds the line as
 * it must stand before `next`. False where no word was joined, and hyphen and space stay.
 */
bool hyphens_add(const struct hyphens *hyphens, struct buffer *to, struct slice line, struct slice next);

#endif
