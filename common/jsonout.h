/*
 * Writes one JSON object on one line into a buffer. Members come out in the order of the calls. Texts and lists that are
 * empty are left out with their keys: a field that is not known is absent. Keys are literals that need no escape.
 */
#ifndef KF_JSONOUT_H
#define KF_JSONOUT_H

#include "buffer.h"

struct jsonout {
	struct buffer *to;   /* borrowed */
	bool comma;          /* something stands before the next member */
};

struct jsonout jsonout_begin(struct buffer *to);
void jsonout_end(struct jsonout *out);

/* `text` is valid UTF-8. */
void jsonout_text(struct jsonout *out, const char *key, struct slice text);
void jsonout_number(struct jsonout *out, const char *key, unsigned long long number);
void jsonout_true(struct jsonout *out, const char *key);
void jsonout_texts(struct jsonout *out, const char *key, const struct slice *texts, size_t count);

/* JSON that is ready, for instance a number of the input as it stood there. */
void jsonout_raw(struct jsonout *out, const char *key, struct slice json);

/* `open` is `[` or `{`; `key` is NULL inside a list. */
void jsonout_open(struct jsonout *out, const char *key, char open);
void jsonout_close(struct jsonout *out, char close);

/* One number of a list. */
void jsonout_item(struct jsonout *out, unsigned long long number);

/* Adds `text` with what JSON wants escaped, without quotation marks. */
void jsonout_escape(struct buffer *to, struct slice text);

#endif
