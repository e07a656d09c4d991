/* Text in the encoding that it seems to have. */
#include "decoding.h"

#include "stage.h"
#include "tap.h"

#define BYTES(TEXT) ((struct slice){TEXT, sizeof TEXT - 1})

struct bench {
	struct stage stage;
	struct report report;
	struct audit audit;
	struct decoding decoding;
};

static void open_bench(struct bench *bench)
{
	*bench = (struct bench){.report = REPORT_INIT("test")};
	bench->decoding.report = &bench->report;
	bench->decoding.audit = &bench->audit;
	stage_open(&bench->stage);
}

static void close_bench(struct bench *bench)
{
	decoding_release(&bench->decoding);
	stage_close(&bench->stage);
}

static bool take(struct bench *bench, struct slice bytes)
{
	struct decoding_input input = {.bytes = bytes, .file = "a.txt", .line_number = 7};

	memset(&bench->audit, 0, sizeof bench->audit);
	return decoding_take(&bench->decoding, &input);
}

/* What was said of the bytes of the last text and the text itself are all its bytes. */
static bool adds_up(const struct bench *bench, size_t wanted)
{
	long long sum = (long long)bench->decoding.text.length;

	for (size_t part = 0; part < AUDIT_PARTS; part++)
		sum += bench->audit.bytes[part];
	return sum == (long long)wanted;
}

static void test_texts(struct tap *tap)
{
	struct slice good = BYTES("blå\nröd\n");
	struct bench bench;
	struct decoding *decoding = &bench.decoding;

	open_bench(&bench);
	tap_ok(tap, take(&bench, good) && decoding->text.data == good.data, "UTF-8 is left where it is");
	tap_ok(tap, !decoding->from_windows_1252 && !decoding->had_nul && adds_up(&bench, good.length), "and as it is");
	tap_ok(tap, take(&bench, BYTES("bl\xE5\nvit\nr\xF6" "d \x80\n")) && decoding->from_windows_1252, "what is no UTF-8 is Windows-1252");
	tap_text(tap, decoding->text, "blå\nvit\nröd €\n", "and becomes UTF-8");
	tap_ok(tap, adds_up(&bench, 14), "the audit knows what it grew by");
	tap_ok(tap, take(&bench, BYTES("bl\xE5\nr\xF6\x81" "d\n")), "a byte that Windows-1252 does not have spoils its line");
	tap_text(tap, decoding->text, "blå\n\n", "which is left out");
	tap_text(tap, stage_messages(&bench.stage), "test: a.txt:8:3: neither UTF-8 nor Windows-1252\n", "and reported by its place");
	tap_ok(tap, adds_up(&bench, 9) && bench.audit.bytes[AUDIT_BAD] == 4, "as bad bytes");
	tap_ok(tap, take(&bench, BYTES("blå\nr\xF6" "d\n")) && !decoding->from_windows_1252, "where another line is UTF-8, so is the text");
	tap_text(tap, decoding->text, "blå\n\n", "and the line that is none is left out");
	tap_text(tap, stage_messages(&bench.stage), "test: a.txt:8:2: not UTF-8\n", "and reported");
	decoding->only_utf8 = true;
	take(&bench, BYTES("gr\xF6n\nbl\xE5\n"));
	tap_text(tap, decoding->text, "\n\n", "nothing is Windows-1252 where only UTF-8 is wanted");
	tap_text(tap, stage_messages(&bench.stage), "test: a.txt:7:3: not UTF-8\ntest: a.txt:8:3: not UTF-8\n", "each line is told");
	bench.report.strict = true;
	take(&bench, BYTES("gr\xF6n\nbl\xE5\n"));
	tap_text(tap, stage_messages(&bench.stage), "test: a.txt:7:3: not UTF-8\n", "with --strict the first alone");
	close_bench(&bench);
}

static void test_nuls(struct tap *tap)
{
	struct bench bench;
	struct decoding *decoding = &bench.decoding;

	open_bench(&bench);
	tap_ok(tap, take(&bench, BYTES("\0b\0l\0å\0\n\0\n")) && decoding->had_nul && !decoding->from_windows_1252, "NULs are noticed");
	tap_text(tap, decoding->text, "blå\n\n", "and go");
	tap_ok(tap, adds_up(&bench, 11) && bench.audit.bytes[AUDIT_ENCODING] == 5, "the audit counts them");
	tap_ok(tap, take(&bench, BYTES("bl\0\xE5\n")) && decoding->had_nul && decoding->from_windows_1252, "in Windows-1252, too");
	tap_text(tap, decoding->text, "blå\n", "where they go as well");
	tap_ok(tap, !take(&bench, BYTES("\x89PNG\r\n\x1A\n\0\0\0\1\2\3\xFF\xD8\n")), "a picture is no text");
	tap_text(tap, stage_messages(&bench.stage), "", "of which nothing is said here");
	tap_ok(tap, take(&bench, BYTES("\1\2\3\4\n")), "control characters in UTF-8 are text");
	close_bench(&bench);
}

static void test_looks(struct tap *tap)
{
	struct bench bench;
	struct slice line = BYTES("blå");

	open_bench(&bench);
	tap_ok(tap, decoding_show(&bench.decoding, line).data == line.data, "UTF-8 is shown as it is");
	tap_text(tap, decoding_show(&bench.decoding, BYTES("b\0l\0å")), "blå", "without NULs");
	tap_text(tap, decoding_show(&bench.decoding, BYTES("\xD6" "bladet, 2010-05-03")), "Öbladet, 2010-05-03",
	    "Windows-1252 is shown as it is meant");
	tap_text(tap, decoding_show(&bench.decoding, BYTES("\xD6\0" "b\x81lad\x9D et")), "Öb?lad? et",
	    "a byte without meaning is a question mark, and what follows it is shown");
	tap_text(tap, decoding_show(&bench.decoding, BYTES("")), "", "nothing is shown as nothing");
	tap_text(tap, stage_messages(&bench.stage), "", "a look reports nothing");
	close_bench(&bench);
}

static size_t place(struct bench *bench, struct slice line, size_t at)
{
	return decoding_place(line, decoding_show(&bench->decoding, line), at);
}

static void test_places(struct tap *tap)
{
	struct bench bench;

	open_bench(&bench);
	tap_number(tap, place(&bench, BYTES("åä--x"), 4), 4, "what is shown as it is stands where it stands");
	tap_number(tap, place(&bench, BYTES("\0å\0ä\0--x"), 4), 6, "before it may stand NULs");
	tap_number(tap, place(&bench, BYTES("\0\xE5\0\x81--x"), 3), 4, "or letters that are one byte and are shown as two");
	tap_number(tap, place(&bench, BYTES("\xE5\0"), 2), 1, "NULs at the end are behind it");
	tap_number(tap, place(&bench, BYTES("\0\0x"), 0), 0, "those at the beginning, too");
	close_bench(&bench);
}

/* Takes two fields of a row, and puts a bar between them. */
static bool take_fields(struct bench *bench, struct slice row, struct slice first, struct slice second, struct buffer *told)
{
	struct decoding_input input = {.bytes = row, .file = "a.csv", .line_number = 7};
	struct slice fields[] = {first, second};
	bool taken;

	memset(&bench->audit, 0, sizeof bench->audit);
	taken = decoding_take_fields(&bench->decoding, &input, fields, 2);
	told->length = 0;
	buffer_add_slice(told, fields[0]);
	buffer_add_byte(told, '|');
	buffer_add_slice(told, fields[1]);
	return taken && bench->audit.bytes[AUDIT_ENCODING] + bench->audit.bytes[AUDIT_MARKUP] == 0;
}

static void test_fields(struct tap *tap)
{
	struct bench bench;
	struct buffer told = BUFFER_INIT;

	open_bench(&bench);
	tap_ok(tap, take_fields(&bench, BYTES("blå;röd\n"), BYTES("blå"), BYTES("röd"), &told), "a row in UTF-8 is taken");
	tap_text(tap, buffer_slice(&told), "blå|röd", "as it is");
	tap_ok(tap, take_fields(&bench, BYTES("bl\xE5;r\xF6" "d"), BYTES("bl\xE5"), BYTES("r\xF6" "d"), &told), "one in Windows-1252, too");
	tap_text(tap, buffer_slice(&told), "blå|röd", "and becomes UTF-8");
	tap_ok(tap, bench.decoding.from_windows_1252 && bench.audit.bytes[AUDIT_ENCODING] == -2, "which is told and counted");
	tap_ok(tap, take_fields(&bench, BYTES("b\0lå;r\0öd\n"), BYTES("b\0lå"), BYTES("r\0öd"), &told), "one with NULs in it is taken");
	tap_text(tap, buffer_slice(&told), "blå|röd", "without them");
	tap_ok(tap, bench.decoding.had_nul && bench.audit.bytes[AUDIT_ENCODING] == 2, "which is told and counted as well");
	tap_ok(tap, !take_fields(&bench, BYTES("x;\"bl\xE5\nr\x81" "d\"\n"), BYTES("x"), BYTES("bl\xE5\nr\x81" "d"), &told),
	    "a byte that Windows-1252 does not have spoils its row");
	tap_text(tap, stage_messages(&bench.stage), "test: a.csv:8:2: neither UTF-8 nor Windows-1252\n", "which is reported by its place");
	tap_ok(tap, !take_fields(&bench, BYTES("x;\"blå\nr\xF6" "d\"\n"), BYTES("x"), BYTES("blå\nr\xF6" "d"), &told),
	    "so does one that is no UTF-8, beside a line that is");
	tap_text(tap, stage_messages(&bench.stage), "test: a.csv:8:2: not UTF-8\n", "which is reported, too");
	buffer_release(&told);
	close_bench(&bench);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_texts(&tap);
	test_nuls(&tap);
	test_looks(&tap);
	test_places(&tap);
	test_fields(&tap);
	return tap_finish(&tap);
}
