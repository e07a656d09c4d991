/*
 * Feeds bytes, but the first, as a CSV file to the reading of aliases; then asks for what could be names in it. Whatever comes in, a
 * file is refused or taken, a name is a plain text and not empty, has no other alias itself, and is the same for its alias
 * in any case; and the first byte tells whether the file is read twice, which adds nothing, or once, to stop at its first fault.
 */
#include "alias_rows.h"
#include "checked.h"

/* Names that are asked for are at most so long. */
enum { LONGEST = 64, ASKED = 200 };

static struct {
	struct report report;
	struct aliases aliases;
	struct buffer lower;
} all = {.report = REPORT_INIT("fuzz"), .aliases = ALIASES_INIT};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	checked_quiet(argc, argv);
	return 0;
}

static void must(bool true_of_it)
{
	if (!true_of_it)
		abort();
}

static void check_name(struct slice asked)
{
	struct slice name = aliases_find(&all.aliases, asked), end, lower;

	if (name.data == asked.data)
		return;
	must(name.length > 0);
	checked_text(name);
	end = aliases_find(&all.aliases, name);
	must(slice_equal(end, name));
	all.lower.length = 0;
	unicode_add_lower(&all.lower, asked);
	lower = aliases_find(&all.aliases, buffer_slice(&all.lower));
	must(slice_equal(lower, name));
}

/* Asks for all between two bytes that part fields, and for what is not parted by them. */
static void check_names(struct slice text)
{
	size_t asked = 0;

	for (size_t start = 0, at = 0; at < text.length && asked < ASKED; at++) {
		if (strchr(",;\t|\"\n\r", text.data[at]) == NULL)
			continue;
		if (at - start <= LONGEST && at > start) {
			check_name(slice_part(text, start, at));
			asked++;
		}
		start = at + 1;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text;
	size_t count;

	if (size == 0)
		return 0;
	text = (struct slice){(const char *)data + 1, size - 1};
	all.report = (struct report)REPORT_INIT("fuzz");
	all.report.strict = data[0] % 2 == 1;
	aliases_release(&all.aliases);
	if (alias_rows_take(&all.aliases, text, "fuzz", &all.report) != NULL)
		return 0;
	check_names(text);
	count = all.aliases.keys.count;
	if (!all.report.strict)
		must(alias_rows_take(&all.aliases, text, "fuzz", &all.report) == NULL && all.aliases.keys.count == count);
	check_names(text);
	return 0;
}
