/* CSV as in RFC 4180, read and written with libcsv. Of a bare field it drops the spaces and tabs at its ends. */
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

/*
 * Takes the next piece of the text, cut anywhere. Returns how many of its bytes it took: piece.length, or the place of what may
 * not stand there, which is a quotation mark in a bare field, or anything but the end of the field behind a closing one.
 */
size_t csvtext_feed(struct csvtext *csv, struct slice piece);

/* Forgets the row that has begun: what is fed next begins another. */
void csvtext_restart(struct csvtext *csv);

/* The end of the text: the last row needs no newline. False where a quoted field is still open. Releases. */
bool csvtext_close(struct csvtext *csv);

/* Adds one field, quoted only where it must be. */
void csvtext_add(struct buffer *to, struct slice field, char separator);

#endif
