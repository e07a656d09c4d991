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

/* The comma before a member or an item, where there is one. */
void jsonout_comma(struct jsonout *out);

/* Adds `text`, valid UTF-8, as a string. */
void jsonout_quote(struct buffer *to, struct slice text);

/* A key and its colon. The length of a literal is known when the program is made, so that its bytes need no call. */
static inline void jsonout_key(struct jsonout *out, const char *key)
{
	size_t length = strlen(key);
	char *at = buffer_reserve(out->to, length + 4), *start = at;

	if (out->comma)
		*at++ = ',';
	*at++ = '"';
	memcpy(at, key, length);
	at += length;
	*at++ = '"';
	*at++ = ':';
	out->to->length += (size_t)(at - start);
	out->comma = true;
}

static inline void jsonout_text(struct jsonout *out, const char *key, struct slice text)
{
	if (text.length == 0)
		return;
	jsonout_key(out, key);
	jsonout_quote(out->to, text);
}

static inline void jsonout_number(struct jsonout *out, const char *key, unsigned long long number)
{
	jsonout_key(out, key);
	buffer_add_number(out->to, number);
}

/* JSON that is ready, for instance a number of the input as it stood there. */
static inline void jsonout_raw(struct jsonout *out, const char *key, struct slice json)
{
	jsonout_key(out, key);
	buffer_add_slice(out->to, json);
}

static inline void jsonout_true(struct jsonout *out, const char *key)
{
	jsonout_raw(out, key, slice_of("true"));
}

/* `open` is `[` or `{`; `key` is NULL inside a list. */
static inline void jsonout_open(struct jsonout *out, const char *key, char open)
{
	if (key != NULL)
		jsonout_key(out, key);
	else
		jsonout_comma(out);
	buffer_add_byte(out->to, open);
	out->comma = false;
}

void jsonout_close(struct jsonout *out, char close);

void jsonout_texts(struct jsonout *out, const char *key, const struct slice *texts, size_t count);

/* One number of a list. */
void jsonout_item(struct jsonout *out, unsigned long long number);

/* Adds `text` with what JSON wants escaped, without quotation marks. */
void jsonout_escape(struct buffer *to, struct slice text);

#endif
