/* The words for lines that the record reader refused. */
#include "buffer.h"
#include "judge.h"
#include "scan.h"
#include "tap.h"

static void test_refused(struct tap *tap, struct slice line, size_t column, const char *words, const char *name)
{
	struct verdict verdict;

	judge_line(line, &verdict);
	tap_ok(tap, !verdict.accepted, name);
	tap_number(tap, verdict.column, column, "its column is told");
	tap_ok(tap, strstr(verdict.reason, words) != NULL, "and a reason");
	tap_ok(tap, strchr(verdict.reason, '\n') == NULL, "in one line");
}

/* An object holding lists so that `depth` values stand one in the other. */
static bool accepts_depth(size_t depth)
{
	struct buffer line = BUFFER_INIT;
	struct verdict verdict;

	buffer_add_text(&line, "{\"a\":");
	for (size_t i = 1; i < depth; i++)
		buffer_add_byte(&line, '[');
	for (size_t i = 1; i < depth; i++)
		buffer_add_byte(&line, ']');
	buffer_add_byte(&line, '}');
	judge_line(buffer_slice(&line), &verdict);
	buffer_release(&line);
	return verdict.accepted;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct verdict verdict;

	judge_line(slice_of("{\"a\":[1]}"), &verdict);
	tap_ok(&tap, verdict.accepted, "a JSON object is accepted");
	test_refused(&tap, slice_of("hej"), 3, "hej", "a line that is not JSON is refused");
	test_refused(&tap, slice_of("{\"å\":1"), 6, "end of file", "a line that is cut off is refused");
	test_refused(&tap, slice_of("{\"åå\":\"\xE5\"}"), 7, "decode byte 0xe5", "a line that is not UTF-8 is refused");
	test_refused(&tap, slice_of("[1]"), 1, "not a JSON object", "a list is refused");
	test_refused(&tap, (struct slice){"{\"a\":1\0}", 8}, 1, "NUL", "a raw NUL is refused");
	tap_ok(&tap, accepts_depth(SCAN_DEPTH) && !accepts_depth(SCAN_DEPTH + 1), "values may stand as deep as the record reader takes");
	return tap_finish(&tap);
}
