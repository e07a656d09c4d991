/* Text without the control characters (C0, DEL, C1) with which a terminal could be led astray. */
#ifndef KF_CLEAN_H
#define KF_CLEAN_H

#include "buffer.h"

/* Adds `text`, valid UTF-8, with a space for each tab and line end and `?` for every other control character. */
void clean_add_text(struct buffer *to, struct slice text);

/* Adds one line of good JSON so that it holds the same: control characters become escapes, or spaces between tokens. */
void clean_add_json(struct buffer *to, struct slice line);

#endif
