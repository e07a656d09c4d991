/* Pieces of text. */
#include "slice.h"

#include "tap.h"

static void test_has(struct tap *tap)
{
	static const struct {
		const char *text, *part, *name;
		bool has;
	} cases[] = {
	    {"www.x.example", "www.", "a text has its beginning", true},
	    {"http://x.example", "://", "what stands inside it", true},
	    {"a: //", "//", "its end", true},
	    {"a//", "a//", "and itself", true},
	    {"www,www.", "www.", "what looks alike before it does not count", true},
	    {"aab", "ab", "nor does a beginning that is part of it", true},
	    {"http:/x", "//", "it has nothing that is not there", false},
	    {"http:/", "//", "not even half of it at the end", false},
	    {"/", "//", "nor anything longer than itself", false},
	    {"", "/", "an empty text has nothing", false},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(tap, slice_has(slice_of(cases[i].text), slice_of(cases[i].part)) == cases[i].has, cases[i].name);
	tap_ok(tap, !slice_has((struct slice){NULL, 0}, slice_of("/")), "no more than no text at all");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_has(&tap);
	return tap_finish(&tap);
}
