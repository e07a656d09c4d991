#include "buffer.h"

#include <stdlib.h>
#include <string.h>

enum { READ_BYTES = 64 * 1024 };

void buffer_release(struct buffer *buffer)
{
	free(buffer->data);
	*buffer = (struct buffer)BUFFER_INIT;
}

void buffer_add_text(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

void buffer_add_number(struct buffer *buffer, unsigned long long number)
{
	char digits[24];
	size_t at = sizeof digits;

	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number > 0);
	buffer_add(buffer, digits + at, sizeof digits - at);
}

bool buffer_add_file(struct buffer *buffer, FILE *file)
{
	size_t got;

	while ((got = fread(buffer_reserve(buffer, READ_BYTES), 1, READ_BYTES, file)) > 0)
		buffer->length += got;
	return ferror(file) == 0;
}
