/*
 * Lines as plain text: NFC, each run of white space (of any kind: tabs, U+00A0, thin spaces) one space, none at the ends,
 * and nothing that cannot be seen: no soft hyphens (U+00AD), no zero-width spaces (U+200B), no byte-order marks (U+FEFF).
 */
#ifndef KF_PLAIN_H
#define KF_PLAIN_H

#include "buffer.h"

/* Room that plain_add needs meanwhile for each byte of the line; where it is there, the buffer does not move. */
enum { PLAIN_GROWTH = 4 };

/* Without the white space at its ends. `line` is valid UTF-8, here and below. */
struct slice plain_trim(struct slice line);

/* Surely nothing in the trimmed line needs a change. */
bool plain_is(struct slice line);

/* What was mended: NFC changed something; soft hyphens went. */
enum plain_change { PLAIN_COMPOSED = 1, PLAIN_SOFT_HYPHENS = 2 };

/* Adds the line as plain text, and to *changes what was mended. */
void plain_add(struct buffer *to, struct slice line, unsigned *changes);

#endif
