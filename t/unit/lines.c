/* Operands into lines. */
#include "lines.h"
#include "stage.h"
#include "tap.h"

/* All lines of the operands as `FILE:NUMBER:TEXT|`, with `+` for the newline. */
static struct slice lines_of(char *const *operands, size_t max_line, struct report *report, struct buffer *told)
{
	struct output output = OUTPUT_INIT("kf-x");
	struct lines lines;
	struct line line;

	told->length = 0;
	lines_init(&lines, operands, report, &output);
	lines.max_line = max_line;
	while (lines_next(&lines, &line)) {
		buffer_add_text(told, line.file);
		buffer_add_byte(told, ':');
		buffer_add_number(told, line.number);
		buffer_add_byte(told, ':');
		buffer_add_slice(told, line.text);
		buffer_add_text(told, line.has_newline ? "+|" : "|");
	}
	lines_release(&lines);
	return buffer_slice(told);
}

static void test_places(struct tap *tap, struct buffer *told)
{
	struct report report = REPORT_INIT("kf-x");
	char *operands[] = {"a", "empty", "b", NULL};

	stage_write("a", slice_of("ett\r\n\ntre"));
	stage_write("empty", slice_of(""));
	stage_write("b", slice_of("fyra\n"));
	tap_text(tap, lines_of(operands, 100, &report, told), "a:1:ett\r+|a:2:+|a:3:tre|b:1:fyra+|",
	    "each line comes with its file and number, a last line without newline too");
	tap_ok(tap, !report.failed, "an empty file is no failure");
}

static void test_missing(struct tap *tap, struct stage *stage, struct buffer *told)
{
	struct report report = REPORT_INIT("kf-x");
	char *operands[] = {"none", "b", ".", "b", NULL};

	tap_text(tap, lines_of(operands, 100, &report, told), "b:1:fyra+|b:1:fyra+|", "files that cannot be read are passed over");
	tap_text(tap, stage_messages(stage), "kf-x: none: No such file or directory\nkf-x: .: Is a directory\n",
	    "with a message each");
	report.strict = true;
	tap_text(tap, lines_of(operands, 100, &report, told), "", "--strict stops at the first");
	stage_messages(stage);
}

static void test_too_long(struct tap *tap, struct stage *stage, struct buffer *told)
{
	struct report report = REPORT_INIT("kf-x");
	char *operands[] = {"long", NULL};

	stage_write("long", slice_of("12345\nååå\n123456\nok\n1234567"));
	report_open_rejects(&report, "rejects");
	tap_text(tap, lines_of(operands, 5, &report, told), "long:1:12345+|long:4:ok+|", "lines longer than --max-line are left out");
	tap_text(tap, stage_messages(stage),
	    "kf-x: long:2:4: line too long (see --max-line)\nkf-x: long:3:6: line too long (see --max-line)\n"
	    "kf-x: long:5:6: line too long (see --max-line)\n",
	    "each is told with the place where it became too long");
	tap_number(tap, (size_t)report_finish(&report), 0, "and kept by --rejects");
	tap_text(tap, stage_read(stage, "rejects"), "ååå\n123456\n1234567", "as it was");
}

/* Lines of many lengths, so that reads cut them at many places, and one that is longer than several reads. */
static void test_cuts(struct tap *tap, struct stage *stage)
{
	struct report report = REPORT_INIT("kf-x");
	struct output output = OUTPUT_INIT("kf-x");
	struct buffer text = BUFFER_INIT;
	char *operands[] = {"cuts", NULL};
	struct lines lines;
	struct line line;
	size_t wanted = 0;
	bool whole = true;

	for (size_t length = 0; length < 1500; length++) {
		memset(buffer_reserve(&text, length + 1), 'a' + (int)(length % 26), length + 1);
		text.length += length;
		buffer_add_byte(&text, '\n');
	}
	memset(buffer_reserve(&text, 1000000), 'z', 1000000);
	text.length += 1000000;
	stage_write("cuts", buffer_slice(&text));
	lines_init(&lines, operands, &report, &output);
	for (; lines_next(&lines, &line); wanted++) {
		size_t length = wanted < 1500 ? wanted : 1000000;
		char byte = (char)(wanted < 1500 ? 'a' + (int)(wanted % 26) : 'z');

		whole = whole && line.text.length == length;
		for (size_t i = 0; whole && i < length; i++)
			whole = line.text.data[i] == byte;
	}
	tap_ok(tap, whole, "lines are whole wherever the reads cut them");
	tap_number(tap, wanted, 1501, "and none is lost");
	lines_release(&lines);
	buffer_release(&text);

	lines_init(&lines, operands, &report, &output);
	lines.max_line = 10000;
	for (wanted = 0; lines_next(&lines, &line);)
		wanted++;
	tap_number(tap, wanted, 1500, "a line that is longer than a read and too long is left out");
	tap_ok(tap, lines.capacity < 4 * LINES_READ, "without being held in memory");
	tap_number(tap, lines.skipped, 1000000, "its bytes are counted");
	lines_release(&lines);
	stage_messages(stage);
}

static void test_conversion(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	struct output output = OUTPUT_INIT("kf-x");
	struct encoding encoding = ENCODING_INIT(NULL);
	char *operands[] = {"utf16", "utf8", "bom", NULL};
	struct lines lines;
	struct line line;
	size_t count = 0;

	stage_write("utf16", (struct slice){"\xFF\xFE\xE5\0\n\0", 6});
	stage_write("utf8", slice_of("en lite längre rad\n"));
	stage_write("bom", slice_of("\xEF\xBB\xBFtre\n"));
	lines_init(&lines, operands, &report, &output);
	lines.encoding = &encoding;
	while (lines_next(&lines, &line))
		count += line.text.length + line.has_newline;
	tap_number(tap, (size_t)((long long)count + lines.converted), 6 + 20 + 7, "what conversion makes shorter or longer is counted");
	lines_release(&lines);
	encoding_release(&encoding);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct buffer told = BUFFER_INIT;
	struct stage stage;

	stage_open(&stage);
	test_places(&tap, &told);
	test_missing(&tap, &stage, &told);
	test_too_long(&tap, &stage, &told);
	test_cuts(&tap, &stage);
	test_conversion(&tap);
	tap_text(&tap, slice_of(lines_shown_name("-")), "(standard input)", "messages name standard input in words");
	tap_text(&tap, slice_of(lines_shown_name("a-")), "a-", "and files as given");
	stage_close(&stage);
	buffer_release(&told);
	return tap_finish(&tap);
}
