#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void failed(const struct output *output)
{
	fprintf(stderr, "%s: write error: %s\n", output->tool, strerror(errno));
	exit(2);
}

void output_flush(struct output *output)
{
	const char *at = output->pending.data;
	size_t left = output->pending.length;

	while (left > 0) {
		ssize_t written = write(output->descriptor, at, left);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			failed(output);
		at += written;
		left -= (size_t)written;
	}
	output->pending.length = 0;
}

void output_finish(struct output *output)
{
	output_flush(output);
	if (close(output->descriptor) != 0 && errno != EINTR)
		failed(output);
	buffer_release(&output->pending);
}
