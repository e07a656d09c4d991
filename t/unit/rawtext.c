/* Inputs as texts and lines of dumps. */
#include "rawtext.h"

#include "stage.h"
#include "tap.h"

struct input {
	struct stage stage;
	struct wording wording;
	struct dates dates;
	struct archive archive;
	struct columns columns;
	struct audit audit;
	struct report report;
	struct output output;
	struct lines lines;
	struct encoding encoding;
	struct rawtext raw;
};

static void open_input(struct input *input, char *const *operands)
{
	const struct list_source source = LIST_SOURCE_INIT;

	*input = (struct input){.report = REPORT_INIT("test"), .output = OUTPUT_INIT("test"), .encoding = ENCODING_INIT(NULL)};
	wording_load(&input->wording, &source, &input->report);
	dates_load(&input->dates, &source, &input->report);
	columns_load(&input->columns, &source, &input->report);
	input->archive = (struct archive){&input->wording, &input->dates};
	stage_open(&input->stage);
	lines_init(&input->lines, operands, &input->report, &input->output);
	input->lines.encoding = &input->encoding;
	rawtext_init(&input->raw, &input->lines, &input->archive, &input->audit);
	input->raw.columns = &input->columns;
}

static void close_input(struct input *input)
{
	rawtext_release(&input->raw);
	wording_release(&input->wording);
	dates_release(&input->dates);
	columns_release(&input->columns);
	lines_release(&input->lines);
	encoding_release(&input->encoding);
	buffer_release(&input->output.pending);
	stage_close(&input->stage);
}

static void test_texts(struct tap *tap)
{
	static char *const operands[] = {"a", "b", "c", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	open_input(&input, operands);
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
	close_input(&input);
}

static void test_faults(struct tap *tap)
{
	static char *const operands[] = {"a", "b", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	open_input(&input, operands);
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
	close_input(&input);
}

static void test_nuls(struct tap *tap)
{
	static const char utf16[] = "\xFE\xFF\0b\0l\0\xE5\0\n", stray[] = "bl\xE5\0\nr\0d\n", good[] = "\0\nbl\0å\n\f\0\n";
	static const char faulty[] = "bl\0å\nr\0\0\xF6" "d\n";
	static char *const operands[] = {"a", "b", "c", "d", NULL};
	struct input input;
	struct rawtext *raw = &input.raw;

	open_input(&input, operands);
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
	close_input(&input);
}

/* The texts that are left, with bars behind each. */
static struct slice texts(struct rawtext *raw, struct buffer *told)
{
	told->length = 0;
	while (rawtext_next(raw)) {
		buffer_add_slice(told, raw->text);
		buffer_add_byte(told, '|');
	}
	return buffer_slice(told);
}

static void test_split(struct tap *tap)
{
	static const char nuls[] = "Åä\0r--två\n", stray[] = "\0\xC5\x81\xE4--tv\xE5\n";
	static char *const operands[] = {"a", NULL}, *const others[] = {"b", NULL}, *const more[] = {"c", NULL};
	struct pattern_fault fault;
	struct pattern *split = pattern_compile(slice_of("-{2,}"), false, &fault);
	struct buffer told = BUFFER_INIT;
	struct input input;

	open_input(&input, operands);
	input.raw.gathering.split = split;
	stage_write("a", slice_of("{\"a\":1}\nEtt--\nTvå\n---\n\nTre ---- Fyra\n--\n"));
	tap_text(tap, texts(&input.raw, &told), "{\"a\":1}\nEtt\n|Två\n|Tre \n| Fyra\n|", "a text is parted where the user says");
	close_input(&input);
	open_input(&input, others);
	input.raw.gathering.split = split;
	stage_write("b", (struct slice){nuls, sizeof nuls - 1});
	tap_text(tap, texts(&input.raw, &told), "Åär\n|två\n|", "NULs before the place do not move it");
	close_input(&input);
	open_input(&input, more);
	input.raw.gathering.split = split;
	stage_write("c", (struct slice){stray, sizeof stray - 1});
	tap_text(tap, texts(&input.raw, &told), "\n|två\n|", "nor do bytes without meaning");
	close_input(&input);
	pattern_free(split);
	buffer_release(&told);
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
