/* Text without the control characters (C0, DEL, C1) with which a terminal could be led astray. */
#ifndef KF_CLEAN_H
#define KF_CLEAN_H

#include "buffer.h"

/* Adds `text`, valid UTF-8, with a space for each tab and line end and `?` for every other control character. */
void clean_add_text(struct buffer *to, struct slice text);

/*
 * Adds what goes out to a terminal, records or rows. JSON may hold DEL and C1 as they are: they become escapes that mean the
 * same; a carriage return between its tokens becomes a space. Other C0 is nowhere in it but the newlines and colours of our own.
 */
void clean_add_output(struct buffer *to, struct slice text);

#endif
