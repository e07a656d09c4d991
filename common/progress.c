#include "progress.h"

#include <stdio.h>

void progress_init(struct progress *progress, const char *tool)
{
	*progress = (struct progress){.tool = tool};
	clock_gettime(CLOCK_MONOTONIC, &progress->began);
	progress->shown = progress->began;
}

static double seconds_between(const struct timespec *from, const struct timespec *to)
{
	return (double)(to->tv_sec - from->tv_sec) + (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

static void show(struct progress *progress, const struct timespec *now)
{
	double seconds = seconds_between(&progress->began, now);
	double megabytes = (double)progress->bytes / 1e6;

	fprintf(stderr, "%s: %.1f MB, %llu records, %.1f MB/s\n", progress->tool, megabytes, progress->records,
	    seconds > 0 ? megabytes / seconds : 0.0);
	progress->shown = *now;
}

void progress_bytes(struct progress *progress, size_t bytes)
{
	struct timespec now;

	progress->bytes += bytes;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (seconds_between(&progress->shown, &now) >= 1.0)
		show(progress, &now);
}

void progress_finish(struct progress *progress)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	show(progress, &now);
}
