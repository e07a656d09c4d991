/* Files that are compiled in: the CSV lists of common/sv, and what pages are made of, common/report. */
#ifndef KF_EMBEDDED_H
#define KF_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name;            /* language and list, "sv/months"; folder and file, "report/quotes.css" */
	const unsigned char *bytes;  /* the file as it is */
	size_t length;
};

/* Ended by a row whose name is NULL, both. */
extern const struct embedded embedded_lists[];
extern const struct embedded embedded_report[];

#endif
