/* Where each byte of the input went. */
#ifndef KF_AUDIT_H
#define KF_AUDIT_H

#include "buffer.h"

/* What is said of bytes: text of articles, what is typed as no text of the body or told in a field, and reasons to drop them. */
enum audit_part {
	AUDIT_TEXT, AUDIT_TYPED, AUDIT_SPACE, AUDIT_BUTTONS, AUDIT_NOTICE, AUDIT_PREAMBLE, AUDIT_CONTENTS, AUDIT_SEPARATORS,
	AUDIT_MARKUP, AUDIT_BAD, AUDIT_ENCODING, AUDIT_PARTS
};

/*
 * Text is counted as UTF-8. AUDIT_ENCODING is what the input had more than that: marks at its beginning, the second bytes of UTF-16;
 * it is below 0 where a letter was one byte and now is two.
 */
struct audit {
	long long bytes[AUDIT_PARTS];
	size_t articles, listed;
};

static inline void audit_add(struct audit *audit, enum audit_part part, size_t bytes)
{
	audit->bytes[part] += (long long)bytes;
}

/* Bytes counted as one thing are another. */
static inline void audit_move(struct audit *audit, enum audit_part from, enum audit_part to, size_t bytes)
{
	audit->bytes[from] -= (long long)bytes;
	audit->bytes[to] += (long long)bytes;
}

/* Adds one line of JSON, without its newline: bytes, text, typed, dropped (an object of reasons), articles, listed. */
void audit_write(const struct audit *audit, struct buffer *to);

#endif
