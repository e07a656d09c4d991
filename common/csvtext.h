/* CSV as in RFC 4180, read and written with libcsv. */
#ifndef KF_CSVTEXT_H
#define KF_CSVTEXT_H

#include "buffer.h"

/* Is told of what was read; `field` lends until it returns. */
struct csvtext_sink {
	void (*field)(void *context, struct slice field);
	void (*row)(void *context);
	void *context;
};

struct csvtext;

/* The caller closes. `separator` is a byte. */
struct csvtext *csvtext_open(char separator, const struct csvtext_sink *sink);

/* Takes the next piece of the text, cut anywhere. False where a quotation mark stands where none may. */
bool csvtext_feed(struct csvtext *csv, struct slice piece);

/* The end of the text: the last row needs no newline. False where a quoted field is still open. Releases. */
bool csvtext_close(struct csvtext *csv);

/* Adds one field, quoted only where it must be. */
void csvtext_add(struct buffer *to, struct slice field, char separator);

#endif
