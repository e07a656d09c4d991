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

/* Adds the line as plain text; *composed is set where NFC changed it. */
void plain_add(struct buffer *to, struct slice line, bool *composed);

#endif
