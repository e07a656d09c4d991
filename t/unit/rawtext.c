/* Inputs as texts and lines of dumps. */
#include "input.h"
#include "tap.h"

static void test_texts(struct tap *tap)
{
	static char *const operands[] = {"a", "b", "c", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	input_open(&input, operands);
	stage_write("a", slice_of("\n \nEtt\n\fTvå\n\f\n\n\f\nTre"));
	stage_write("b", slice_of("\n{\"text\":1}\n\nx"));
	stage_write("c", slice_of("Fyra\n"));
	tap_ok(tap, rawtext_next(raw) && raw->form == RAWTEXT_TEXT, "a file is a text");
	tap_text(tap, raw->text, "Ett\n", "from its first line with anything on it");
	tap_number(tap, raw->line_number, 3, "whose number is told");
	tap_ok(tap, rawtext_next(raw), "a form feed begins another");
	tap_text(tap, raw->text, "Två\n", "it is no part of it");
	tap_ok(tap, rawtext_next(raw), "it may stand on a line of its own");
	tap_text(tap, raw->text, "Tre\n", "texts without anything on them are passed over");
	tap_number(tap, raw->line_number, 8, "lines go on counting");
	tap_ok(tap, rawtext_next(raw) && raw->form == RAWTEXT_RECORD, "a file that opens an object is a dump");
	tap_text(tap, raw->text, "{\"text\":1}", "each line of it stands alone");
	tap_ok(tap, rawtext_next(raw) && raw->form == RAWTEXT_RECORD && raw->text.length == 0, "the blank ones, too");
	tap_ok(tap, rawtext_next(raw) && raw->form == RAWTEXT_RECORD, "and those that are no objects");
	tap_ok(tap, rawtext_next(raw) && raw->form == RAWTEXT_TEXT, "the next file is looked at anew");
	tap_text(tap, raw->text, "Fyra\n", "and is a text");
	tap_ok(tap, !rawtext_next(raw), "then there is no more");
	tap_ok(tap, !input.report.failed, "nothing was in error");
	input_close(&input);
}

static void test_faults(struct tap *tap)
{
	static char *const operands[] = {"a", "b", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	input_open(&input, operands);
	raw->gathering.max_article = 20;
	stage_write("a", slice_of("bl\xE5\nr\xF6" "d\n"));
	stage_write("b", slice_of("blå\nr\xF6" "d\n\f12345678901234567890\n\fgrön\n"));
	tap_ok(tap, rawtext_next(raw) && raw->decoding.from_windows_1252, "bytes that are not UTF-8 are Windows-1252");
	tap_text(tap, raw->text, "blå\nröd\n", "and become UTF-8");
	tap_ok(tap, rawtext_next(raw) && !raw->decoding.from_windows_1252, "unless another line is UTF-8");
	tap_text(tap, raw->text, "blå\n\n", "then the line is left out");
	tap_text(tap, stage_messages(&input.stage), "test: b:2:2: not UTF-8\n", "and reported");
	tap_ok(tap, rawtext_next(raw), "after a text that is too long comes the next");
	tap_text(tap, raw->text, "grön\n", "that one");
	tap_text(tap, stage_messages(&input.stage), "test: b:3:1: article too long (see --max-article)\n",
	    "the long one is reported");
	tap_number(tap, input.report.bad_lines, 2, "both count as bad");
	input_close(&input);
}

static void test_nuls(struct tap *tap)
{
	static const char utf16[] = "\xFE\xFF\0b\0l\0\xE5\0\n", stray[] = "bl\xE5\0\nr\0d\n", good[] = "\0\nbl\0å\n\f\0\n";
	static const char faulty[] = "bl\0å\nr\0\0\xF6" "d\n";
	static char *const operands[] = {"a", "b", "c", "d", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	input_open(&input, operands);
	stage_write("a", (struct slice){utf16, sizeof utf16 - 1});
	stage_write("b", (struct slice){stray, sizeof stray - 1});
	stage_write("c", (struct slice){good, sizeof good - 1});
	stage_write("d", (struct slice){faulty, sizeof faulty - 1});
	tap_ok(tap, rawtext_next(raw) && raw->from_utf16 && !raw->decoding.had_nul, "a text that was UTF-16 is told");
	tap_ok(tap, rawtext_next(raw) && raw->decoding.from_windows_1252 && raw->decoding.had_nul && !raw->from_utf16, "so is one with stray NULs");
	tap_text(tap, raw->text, "blå\nrd\n", "which go");
	tap_ok(tap, rawtext_next(raw) && !raw->decoding.from_windows_1252 && raw->decoding.had_nul, "in UTF-8, too");
	tap_text(tap, raw->text, "blå\n", "lines and texts of NULs alone are blank");
	tap_ok(tap, rawtext_next(raw) && slice_is(raw->text, "blå\n\n"), "where a line cannot be read");
	tap_text(tap, stage_messages(&input.stage), "test: d:2:4: not UTF-8\n", "NULs count in its place");
	tap_ok(tap, !rawtext_next(raw), "then there is no more");
	input_close(&input);
}

static void test_split(struct tap *tap)
{
	static const char nuls[] = "Åä\0r--två\n", stray[] = "\0\xC5\x81\xE4--tv\xE5\n";
	static char *const operands[] = {"a", NULL}, *const others[] = {"b", NULL}, *const more[] = {"c", NULL};
	struct pattern_fault fault;
	struct pattern *split = pattern_compile(slice_of("-{2,}"), false, &fault);
	struct input input;

	input_open(&input, operands);
	input.raw.gathering.split = split;
	stage_write("a", slice_of("{\"a\":1}\nEtt--\nTvå\n---\n\nTre ---- Fyra\n--\n"));
	tap_text(tap, input_texts(&input), "{\"a\":1}/Ett/|Två/|Tre /| Fyra/|", "a text is parted where the user says");
	input_close(&input);
	input_open(&input, others);
	input.raw.gathering.split = split;
	stage_write("b", (struct slice){nuls, sizeof nuls - 1});
	tap_text(tap, input_texts(&input), "Åär/|två/|", "NULs before the place do not move it");
	input_close(&input);
	input_open(&input, more);
	input.raw.gathering.split = split;
	stage_write("c", (struct slice){stray, sizeof stray - 1});
	tap_text(tap, input_texts(&input), "/|två/|", "nor do bytes without meaning");
	input_close(&input);
	pattern_free(split);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_texts(&tap);
	test_faults(&tap);
	test_nuls(&tap);
	test_split(&tap);
	return tap_finish(&tap);
}
