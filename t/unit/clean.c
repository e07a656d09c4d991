/* Text that a terminal may be shown. */
#include "clean.h"

#include "tap.h"

int main(void)
{
	struct tap tap = TAP_INIT;
	struct buffer text = BUFFER_INIT, json = BUFFER_INIT;

	clean_add_text(&text, slice_of("å\ta\nb\r\x1b[2J\x7f\xC2\x9B\xC2\xA0–\xF0\x9F\x98\x80"));
	tap_text(&tap, buffer_slice(&text), "å a b ?[2J??\xC2\xA0–\xF0\x9F\x98\x80",
	    "white space becomes spaces, other control characters question marks, all else stays");
	clean_add_output(&json, slice_of("{\r\t\"å\":\"\x7f\xC2\x9B\\n\"}\n\033[1mx\033[0m"));
	tap_text(&tap, buffer_slice(&json), "{ \t\"å\":\"\\u007f\\u009b\\n\"}\n\033[1mx\033[0m",
	    "JSON keeps its meaning, and a table its colours");
	buffer_release(&text);
	buffer_release(&json);
	return tap_finish(&tap);
}
