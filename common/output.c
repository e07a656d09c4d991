#include "output.h"

#include "clean.h"
#include "report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void output_fail(const struct output *output)
{
	struct report report = REPORT_INIT(output->tool);

	report_subject(&report, output->path != NULL ? output->path : "write error", strerror(errno));
	exit(2);
}

static void write_all(const struct output *output, struct slice bytes)
{
	const char *at = bytes.data;
	size_t left = bytes.length;

	while (left > 0) {
		ssize_t written = write(output->descriptor, at, left);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			output_fail(output);
		at += written;
		left -= (size_t)written;
	}
}

void output_flush(struct output *output)
{
	struct slice pending = buffer_slice(&output->pending);
	struct buffer shown = BUFFER_INIT;

	if (pending.length > 0 && isatty(output->descriptor)) {
		clean_add_output(&shown, pending);
		pending = buffer_slice(&shown);
	}
	write_all(output, pending);
	buffer_release(&shown);
	output->pending.length = 0;
}

void output_finish(struct output *output)
{
	output_flush(output);
	if (close(output->descriptor) != 0 && errno != EINTR)
		output_fail(output);
	buffer_release(&output->pending);
}
