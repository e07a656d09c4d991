/* The CSV lists of common/sv, compiled in. */
#ifndef KF_EMBEDDED_H
#define KF_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name;            /* language and list: "sv/months" */
	const unsigned char *bytes;  /* the file as it is */
	size_t length;
};

/* Ended by a row whose name is NULL. */
extern const struct embedded embedded_lists[];

#endif
