/* What tests of modules that meet files need: a folder to work in, and the messages that were written. */
#ifndef KF_STAGE_H
#define KF_STAGE_H

#include "buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct stage {
	char folder[64];
	struct buffer told;   /* of stage_messages */
};

/* Makes a folder, and sends standard error into a file of it. */
static inline void stage_open(struct stage *stage)
{
	*stage = (struct stage){.folder = "/tmp/kf-unit-XXXXXX"};
	if (mkdtemp(stage->folder) == NULL || chdir(stage->folder) != 0 || freopen("messages", "w+", stderr) == NULL)
		abort();
}

static inline void stage_write(const char *name, struct slice bytes)
{
	FILE *file = fopen(name, "wb");

	if (file == NULL || fwrite(bytes.data, 1, bytes.length, file) != bytes.length || fclose(file) != 0)
		abort();
}

/* Lends all that the file holds. */
static inline struct slice stage_read(struct stage *stage, const char *name)
{
	FILE *file = fopen(name, "rb");
	size_t got;

	stage->told.length = 0;
	if (file == NULL)
		abort();
	while ((got = fread(buffer_reserve(&stage->told, 4096), 1, 4096, file)) > 0)
		stage->told.length += got;
	fclose(file);
	return buffer_slice(&stage->told);
}

/* Lends what was written to standard error since the last call. */
static inline struct slice stage_messages(struct stage *stage)
{
	struct slice messages;

	fflush(stderr);
	messages = stage_read(stage, "messages");
	rewind(stderr);
	if (ftruncate(fileno(stderr), 0) != 0)
		abort();
	return messages;
}

static inline void stage_close(struct stage *stage)
{
	char command[128];

	buffer_release(&stage->told);
	snprintf(command, sizeof command, "rm -rf '%s'", stage->folder);
	if (chdir("/") != 0 || system(command) != 0)
		abort();
}

#endif
