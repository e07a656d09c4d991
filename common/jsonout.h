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

/* Each takes the key as a slice, so that the length of a literal is known when the program is made. */
void jsonout_put_text(struct jsonout *out, struct slice key, struct slice text);
void jsonout_put_number(struct jsonout *out, struct slice key, unsigned long long number);
void jsonout_put_texts(struct jsonout *out, struct slice key, const struct slice *texts, size_t count);
void jsonout_put_raw(struct jsonout *out, struct slice key, struct slice json);
void jsonout_put_open(struct jsonout *out, struct slice key, char open);

/* `text` is valid UTF-8. */
static inline void jsonout_text(struct jsonout *out, const char *key, struct slice text)
{
	if (text.length > 0)
		jsonout_put_text(out, slice_of(key), text);
}

static inline void jsonout_number(struct jsonout *out, const char *key, unsigned long long number)
{
	jsonout_put_number(out, slice_of(key), number);
}

static inline void jsonout_texts(struct jsonout *out, const char *key, const struct slice *texts, size_t count)
{
	if (count > 0)
		jsonout_put_texts(out, slice_of(key), texts, count);
}

/* JSON that is ready, for instance a number of the input as it stood there. */
static inline void jsonout_raw(struct jsonout *out, const char *key, struct slice json)
{
	jsonout_put_raw(out, slice_of(key), json);
}

static inline void jsonout_true(struct jsonout *out, const char *key)
{
	jsonout_raw(out, key, slice_of("true"));
}

/* `open` is `[` or `{`; `key` is NULL inside a list. */
static inline void jsonout_open(struct jsonout *out, const char *key, char open)
{
	jsonout_put_open(out, key == NULL ? (struct slice){NULL, 0} : slice_of(key), open);
}

void jsonout_close(struct jsonout *out, char close);

/* One number of a list. */
void jsonout_item(struct jsonout *out, unsigned long long number);

/* Adds `text` with what JSON wants escaped, without quotation marks. */
void jsonout_escape(struct buffer *to, struct slice text);

#endif
