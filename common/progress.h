/* Bytes, records and rate on standard error, once a second. */
#ifndef KF_PROGRESS_H
#define KF_PROGRESS_H

#include <stddef.h>
#include <time.h>

struct progress {
	const char *tool;   /* borrowed */
	unsigned long long bytes, records;
	struct timespec began, shown;
};

void progress_init(struct progress *progress, const char *tool);

/* Counts, and shows where a second has passed. */
void progress_bytes(struct progress *progress, size_t bytes);

static inline void progress_record(struct progress *progress)
{
	progress->records++;
}

/* Shows the last figures. */
void progress_finish(struct progress *progress);

#endif
