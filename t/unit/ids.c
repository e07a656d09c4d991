/* What articles are called. */
#include "ids.h"

#include "tap.h"

static struct slice give(struct ids *ids, const char *name, struct buffer *to)
{
	to->length = 0;
	ids_add_unique(ids, slice_of(name), to);
	return buffer_slice(to);
}

static void test_unique(struct tap *tap)
{
	struct ids ids = {.count = 0};
	struct buffer to = BUFFER_INIT;

	tap_text(tap, give(&ids, "a", &to), "a", "the first is called by its name");
	tap_text(tap, give(&ids, "a", &to), "a#2", "the second gets a number");
	tap_text(tap, give(&ids, "b", &to), "b", "another name is free");
	tap_text(tap, give(&ids, "a#2", &to), "a#2#2", "a name that is a number's is taken");
	tap_text(tap, give(&ids, "a#3", &to), "a#3", "one that no number has yet is not");
	tap_text(tap, give(&ids, "a", &to), "a#4", "the number goes past it");
	tap_text(tap, give(&ids, "", &to), "", "even nothing is a name");
	for (int i = 0; i < 1000; i++) {
		char name[16];

		snprintf(name, sizeof name, "n%d", i % 500);
		give(&ids, name, &to);
	}
	tap_text(tap, buffer_slice(&to), "n499#2", "many names are kept apart");
	ids_release(&ids);
	buffer_release(&to);
}

static void test_names(struct tap *tap)
{
	static const char *const cases[][2] = {
	    {"a.txt", "a"}, {"x/y/a.b.txt", "a.b"}, {"x.d/a", "a"}, {".txt", ".txt"}, {"a.", "a"}, {"-", "stdin"}, {"x/-", "-"},
	};
	struct buffer to = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, ids_base_name(slice_of(cases[i][0])), cases[i][1], cases[i][0]);
	ids_add_system_name(&to, slice_of("bl\xE5 b\xC3\xA5t"));
	tap_text(tap, buffer_slice(&to), "bl? båt", "what is not UTF-8 in a name is a question mark");
	buffer_release(&to);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_unique(&tap);
	test_names(&tap);
	return tap_finish(&tap);
}
