/* Bytes that grow, and the memory under them. */
#include "buffer.h"
#include "tap.h"

#include <stdlib.h>

int main(void)
{
	struct tap tap = TAP_INIT;
	struct buffer buffer = BUFFER_INIT;
	size_t capacity = 0;
	char *block, *same;

	buffer_add_slice(&buffer, (struct slice){NULL, 0});
	tap_number(&tap, buffer.length, 0, "nothing may be added to an empty buffer");
	buffer_add_number(&buffer, 0);
	buffer_add_byte(&buffer, ' ');
	buffer_add_number(&buffer, 18446744073709551615u);
	buffer_add_text(&buffer, " å");
	tap_text(&tap, buffer_slice(&buffer), "0 18446744073709551615 å", "numbers, bytes and texts are added in order");
	for (int i = 0; i < 100000; i++)
		buffer_add_byte(&buffer, 'x');
	tap_number(&tap, buffer.length, 100025, "a buffer grows as it must");
	tap_ok(&tap, buffer.capacity >= buffer.length && buffer.capacity < 4 * buffer.length, "and not much more");
	buffer_release(&buffer);
	tap_ok(&tap, buffer.data == NULL && buffer.capacity == 0, "a released buffer is an empty one");

	block = memory_room(NULL, &capacity, 1, 8);
	tap_ok(&tap, capacity >= 1, "room is told in items");
	same = memory_room(block, &capacity, capacity, 8);
	tap_ok(&tap, same == block, "a block with room stays where it is");
	free(same);
	return tap_finish(&tap);
}
