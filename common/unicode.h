/* What characters are: case, letters, width, normal form. Nothing here depends on the locale. */
#ifndef KF_UNICODE_H
#define KF_UNICODE_H

#include "buffer.h"

#include <stdint.h>

uint32_t unicode_lower(uint32_t code);
bool unicode_is_upper(uint32_t code);
bool unicode_is_letter(uint32_t code);

/* Adds `text` in lower case, a code point for a code point. `text` is valid UTF-8, here and below. */
void unicode_add_lower(struct buffer *buffer, struct slice text);

/* Adds `text` in lower case but for the first letter of each of its words: `ÅSA ÖGREN` gives `Åsa Ögren`. */
void unicode_add_title_case(struct buffer *buffer, struct slice text);

/* Adds `text` in NFC; true where that changed it. */
bool unicode_add_nfc(struct buffer *buffer, struct slice text);

/* Columns that a terminal needs for `text`. */
size_t unicode_width(struct slice text);

/* The longest beginning of `text`, in bytes, that fits into `width` columns. */
size_t unicode_fitting(struct slice text, size_t width);

#endif
