/* What is written to standard output. */
#include "output.h"
#include "stage.h"
#include "tap.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

static struct output open_output(const char *path)
{
	struct output output = OUTPUT_INIT("kf-x");

	output.descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	return output;
}

static void test_order(struct tap *tap, struct stage *stage)
{
	struct output output = open_output("out");

	buffer_add_text(&output.pending, "ett");
	output_line(&output);
	tap_number(tap, stage_read(stage, "out").length, 0, "a line waits for more");
	output_flush(&output);
	tap_text(tap, stage_read(stage, "out"), "ett\n", "until it is flushed");
	output.line_buffered = true;
	buffer_add_text(&output.pending, "två");
	output_line(&output);
	tap_text(tap, stage_read(stage, "out"), "ett\ntvå\n", "or each line is wanted at once");
	output.line_buffered = false;
	for (int i = 0; i < OUTPUT_FLUSH; i++)
		buffer_add_byte(&output.pending, 'x');
	output_line(&output);
	tap_number(tap, output.pending.length, 0, "or enough is there");
	buffer_add_text(&output.pending, "slut");
	output_line(&output);
	output_finish(&output);
	tap_number(tap, stage_read(stage, "out").length, 9 + OUTPUT_FLUSH + 1 + 5, "nothing is lost at the end");
}

/* The status of a process that writes a line to `path`, which is named in messages if `named`. */
static int status_of_writing(const char *path, bool named)
{
	int status = -1;
	pid_t child;

	fflush(NULL);
	child = fork();
	if (child == 0) {
		struct output output = open_output(path);

		output.path = named ? path : NULL;
		buffer_add_text(&output.pending, "ett");
		output_line(&output);
		output_finish(&output);
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;
	struct stat there;

	stage_open(&stage);
	test_order(&tap, &stage);
	if (stat("/dev/full", &there) == 0) {
		tap_number(&tap, (size_t)status_of_writing("/dev/full", false), 2, "a full disk ends the program with status 2");
		tap_text(&tap, stage_messages(&stage), "kf-x: write error: No space left on device\n", "and one message");
		tap_number(&tap, (size_t)status_of_writing("/dev/full", true), 2, "so does one that a file was to be on");
		tap_text(&tap, stage_messages(&stage), "kf-x: /dev/full: No space left on device\n", "whose message names it");
	}
	stage_close(&stage);
	return tap_finish(&tap);
}
