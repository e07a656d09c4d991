/* Messages, rejects, and the status that follows. */
#include "report.h"
#include "stage.h"
#include "tap.h"

static void test_messages(struct tap *tap, struct stage *stage)
{
	struct report report = REPORT_INIT("kf-x");

	report_notice(&report, "nothing is wrong");
	tap_text(tap, stage_messages(stage), "kf-x: nothing is wrong\n", "a notice is one line");
	tap_number(tap, (size_t)report_finish(&report), 0, "and no failure");
	report_line(&report, "a.ndjson", 3, 14, "'}' expected");
	tap_text(tap, stage_messages(stage), "kf-x: a.ndjson:3:14: '}' expected\n", "bad input is told with its place");
	report_line(&report, "a.ndjson", 4, 0, "too long");
	tap_text(tap, stage_messages(stage), "kf-x: a.ndjson:4: too long\n", "a place may lack the column");
	report_line(&report, "a\x1b[2J\n\xE5\xC2\x9B" "å", 1, 1, "near '\x7f\t'");
	tap_text(tap, stage_messages(stage), "kf-x: a?[2J?" "?" "?å:1:1: near '?" "?'\n",
	    "control characters and bytes that are not UTF-8 are replaced");
	tap_number(tap, report.bad_lines, 3, "bad lines are counted");
	tap_number(tap, (size_t)report_finish(&report), 2, "bad input makes the status 2");
}

static void test_subject(struct tap *tap, struct stage *stage)
{
	struct report report = REPORT_INIT("kf-x");

	report_subject(&report, "b.txt", "No such file or directory");
	tap_text(tap, stage_messages(stage), "kf-x: b.txt: No such file or directory\n", "a file is told by its name");
	tap_ok(tap, !report.stopped, "and work goes on");
	tap_number(tap, (size_t)report_finish(&report), 2, "with status 2 at the end");
	report.strict = true;
	report_subject(&report, "b.txt", "No such file or directory");
	tap_ok(tap, report.stopped, "but with --strict it stops");
	stage_messages(stage);
}

static void test_fault(struct tap *tap, struct stage *stage)
{
	struct report report = REPORT_INIT("kf-x");

	report_open_rejects(&report, "rejects");
	report_fault(&report, "a.txt", 40, 0, "the export breaks off");
	tap_text(tap, stage_messages(stage), "kf-x: a.txt:40: the export breaks off\n", "a fault of the whole is told with a line");
	tap_ok(tap, report.bad_lines == 0 && !report.stopped, "which is no bad line, and work goes on");
	tap_number(tap, (size_t)report_finish(&report), 2, "no rejects could keep what is wrong: the status is 2");
	report = (struct report)REPORT_INIT("kf-x");
	report.strict = true;
	report_fault(&report, "a\n.txt", 40, 7, "no\x1b[2J");
	tap_ok(tap, report.stopped, "with --strict it stops");
	tap_text(tap, stage_messages(stage), "kf-x: a?.txt:40:7: no?[2J\n", "control characters are replaced there, too");
}

static void test_rejects(struct tap *tap, struct stage *stage)
{
	struct report report = REPORT_INIT("kf-x");

	report_open_rejects(&report, "rejects");
	report_line(&report, "a.ndjson", 1, 1, "no");
	report_keep(&report, "{\0\xE5\r\n", 5);
	tap_number(tap, (size_t)report_finish(&report), 0, "bad lines that are kept do not make the status 2");
	tap_ok(tap, slice_equal(stage_read(stage, "rejects"), (struct slice){"{\0\xE5\r\n", 5}), "they are kept byte for byte");

	report = (struct report)REPORT_INIT("kf-x");
	report_open_rejects(&report, "rejects");
	report_subject(&report, "b.txt", "Is a directory");
	report_line(&report, "a.ndjson", 1, 1, "no");
	tap_number(tap, (size_t)report_finish(&report), 2, "a file that cannot be read does, beside them");

	report = (struct report)REPORT_INIT("kf-x");
	report.strict = true;
	report_open_rejects(&report, "rejects");
	report_line(&report, "a.ndjson", 1, 1, "no");
	tap_number(tap, (size_t)report_finish(&report), 2, "and so does a bad line with --strict");
	stage_messages(stage);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_messages(&tap, &stage);
	test_subject(&tap, &stage);
	test_fault(&tap, &stage);
	test_rejects(&tap, &stage);
	stage_close(&stage);
	return tap_finish(&tap);
}
