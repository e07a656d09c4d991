/* Names of files from a file. */
#include "operands.h"

#include "stage.h"
#include "tap.h"

#include <errno.h>

#define BYTES(TEXT) ((struct slice){TEXT, sizeof TEXT - 1})

static bool read_names(struct operands *operands, struct slice bytes)
{
	*operands = (struct operands)OPERANDS_INIT;
	stage_write("list", bytes);
	return operands_read(operands, "list");
}

static void test_names(struct tap *tap)
{
	struct operands operands;

	tap_ok(tap, read_names(&operands, BYTES("a.txt\0b\nc.txt\0-\0\xE5")), "names are read");
	tap_number(tap, operands.count, 5, "all of them, and the end");
	tap_text(tap, slice_of(operands.names[1]), "b\nc.txt", "a name may hold a newline");
	tap_text(tap, slice_of(operands.names[3]), "\xE5", "or any other byte, and the last needs no NUL");
	tap_ok(tap, operands.names[4] == NULL, "NULL ends them");
	operands_release(&operands);
	tap_ok(tap, operands.names == NULL && operands.count == 0, "what is released is empty");
	tap_ok(tap, read_names(&operands, BYTES("")) && operands.names[0] == NULL, "an empty file holds no name");
	operands_release(&operands);
}

static void test_many(struct tap *tap)
{
	struct buffer list = BUFFER_INIT;
	struct operands operands;

	for (unsigned number = 0; number < 100000; number++) {
		buffer_add_number(&list, number);
		buffer_add_byte(&list, '\0');
	}
	tap_ok(tap, read_names(&operands, buffer_slice(&list)) && operands.count == 100001, "there may be any number of them");
	tap_text(tap, slice_of(operands.names[0]), "0", "the first is right");
	tap_text(tap, slice_of(operands.names[99999]), "99999", "and the last");
	operands_release(&operands);
	buffer_release(&list);
}

static void test_faults(struct tap *tap)
{
	struct operands operands;

	tap_ok(tap, !read_names(&operands, BYTES("a\0\0b\0")) && errno == 0, "an empty name is refused");
	operands_release(&operands);
	tap_ok(tap, !read_names(&operands, BYTES("\0")) && errno == 0, "also where it is alone");
	operands_release(&operands);
	operands = (struct operands)OPERANDS_INIT;
	tap_ok(tap, !operands_read(&operands, "none") && errno == ENOENT, "a file that is not there is told by errno");
	operands_release(&operands);
	tap_ok(tap, !operands_read(&operands, ".") && errno == EISDIR, "so is one that cannot be read");
	operands_release(&operands);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_names(&tap);
	test_many(&tap);
	test_faults(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
