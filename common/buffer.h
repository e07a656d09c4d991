/* Bytes that grow. */
#ifndef KF_BUFFER_H
#define KF_BUFFER_H

#include "memory.h"
#include "slice.h"

#include <stdio.h>

struct buffer {
	char *data;
	size_t length, capacity;
};

#define BUFFER_INIT {NULL, 0, 0}

void buffer_release(struct buffer *buffer);

/* Makes room for `more` bytes beyond the length and lends the place; the caller adds what it wrote to `length`. */
static inline char *buffer_reserve(struct buffer *buffer, size_t more)
{
	if (buffer->capacity - buffer->length < more || buffer->data == NULL)
		buffer->data = memory_room(buffer->data, &buffer->capacity, buffer->length + more, 1);
	return buffer->data + buffer->length;
}

static inline void buffer_add(struct buffer *buffer, const char *data, size_t length)
{
	if (length == 0)
		return;
	memcpy(buffer_reserve(buffer, length), data, length);
	buffer->length += length;
}

static inline void buffer_add_byte(struct buffer *buffer, char byte)
{
	*buffer_reserve(buffer, 1) = byte;
	buffer->length++;
}

static inline void buffer_add_slice(struct buffer *buffer, struct slice slice)
{
	buffer_add(buffer, slice.data, slice.length);
}

void buffer_add_text(struct buffer *buffer, const char *text);
/* Adds the rest of the file; false where it cannot be read. */
bool buffer_add_file(struct buffer *buffer, FILE *file);

void buffer_add_number(struct buffer *buffer, unsigned long long number);

/* Lends the bytes until the buffer changes. */
static inline struct slice buffer_slice(const struct buffer *buffer)
{
	return (struct slice){buffer->data, buffer->length};
}

#endif
