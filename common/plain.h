/*
 * Lines as plain text: NFC, each run of white space (of any kind: tabs, U+00A0, thin spaces) one space, none at the ends,
 * and nothing that cannot be seen: no soft hyphens (U+00AD), no zero-width spaces (U+200B), no byte-order marks (U+FEFF).
 */
#ifndef KF_PLAIN_H
#define KF_PLAIN_H

#include "buffer.h"

/* What plain_add may need at most: bytes for each byte of the line. */
enum { PLAIN_GROWTH = 3 };

/* Without the white space at its ends. `line` is valid UTF-8, here and below. */
struct slice plain_trim(struct slice line);

/* Surely nothing in the trimmed line needs a change. */
bool plain_is(struct slice line);

/* Adds the line as plain text; *composed is set where NFC changed it. */
void plain_add(struct buffer *to, struct slice line, bool *composed);

#endif
