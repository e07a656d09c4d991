/* Names of files from a file, each ended by NUL: more than a command line can hold, and of any bytes. */
#ifndef KF_OPERANDS_H
#define KF_OPERANDS_H

#include "buffer.h"

struct operands {
	struct buffer text;
	char **names;        /* ended by NULL; lent until the release */
	size_t count, capacity;
};

#define OPERANDS_INIT {.names = NULL}

void operands_release(struct operands *operands);

/* Reads the file, `-` for standard input. False where it cannot be read (errno tells why) or, with errno 0, holds an empty name. */
bool operands_read(struct operands *operands, const char *path);

#endif
