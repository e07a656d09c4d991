/* Aliases from CSV files. */
#include "alias_rows.h"

#include "stage.h"
#include "tap.h"

/* What the rows make of `a`; the empty slice where they cannot be taken. */
static void test_rows(struct tap *tap, const char *text, const char *wanted, const char *claim)
{
	struct aliases aliases = ALIASES_INIT;
	struct report report = REPORT_INIT("kf-x");
	const char *wrong = alias_rows_take(&aliases, slice_of(text), "a.csv", &report);

	tap_text(tap, wrong != NULL ? slice_of(wrong) : aliases_find(&aliases, slice_of("a")), wanted, claim);
	tap_ok(tap, !report.failed, "there is no bad row");
	aliases_release(&aliases);
}

static void test_forms(struct tap *tap)
{
	static const char no_header[] = "no header row with the columns alias and name";

	test_rows(tap, "alias,name\na,B\n", "B", "a row has an alias and a name");
	test_rows(tap, "name,role,alias\nB,x,a\n", "B", "columns stand in any order, among others");
	test_rows(tap, "alias;name\na;B, C\n", "B, C", "a semicolon may part them");
	test_rows(tap, "alias\tname\na\tB;C\n", "B;C", "so may a tab");
	test_rows(tap, "\uFEFFalias;name\r\na;B\r\n", "B", "a byte order mark and \\r\\n are no part of them");
	test_rows(tap, "alias,name\na,B", "B", "the last row needs no newline");
	test_rows(tap, "\"alias\",\"name\"\n\"a\",\"B \"\"b\"\"\"\n", "B \"b\"", "fields may stand in quotation marks");
	test_rows(tap, "alias,name\n\"a\n\",\"B\nC\"\n", "B C", "and go on in the next line, which is a space");
	test_rows(tap, "# it's \"mine\n\n#, of; \t\n \"#\";\"\nx\"\nalias,name\n#a,C\n,,\na,B\n \"#a\",D\n", "B",
	    "comments and blank rows are passed over");
	test_rows(tap, "alias,name,name\na,B,C\n", "B", "of two columns of a name the first counts");
	test_rows(tap, "alias,name,\na,B,,,\n", "B", "empty fields at the end are none");
	test_rows(tap, "alias,name,role\na\na,B\n", "B", "a row without a name changes nothing");
	test_rows(tap, "alias,name\n", "a", "no row need be there");
	test_rows(tap, "", no_header, "but a header row");
	test_rows(tap, "# alias,name\n", no_header, "a comment is none");
	test_rows(tap, "alias,namn\na,B\n", no_header, "it has both columns");
	test_rows(tap, "a,B\nalias,name\n", no_header, "and stands first");
	test_rows(tap, "alias,name\na,\xC5sa\n", "not UTF-8", "bytes that are not UTF-8 are refused");
}

static void test_faults(struct tap *tap, struct stage *stage)
{
	static const char text[] =
	    "\uFEFF# åäö\nalias;role;name\na;;B\nc;\"å\nä\"; D\n c;;E\nb; \"x\" y;\nA;\"ö;\"\"ö\n\";C\nb;;a\nd;1;2;3\ne;;\"F\n";
	struct aliases aliases = ALIASES_INIT;
	struct report report = REPORT_INIT("kf-x");

	report_open_rejects(&report, "rejects");
	tap_ok(tap, alias_rows_take(&aliases, slice_of(text), "a.csv", &report) == NULL, "bad rows are no reason to refuse all");
	tap_text(tap, stage_messages(stage),
	    "kf-x: a.csv:6:5: the alias has another name already: 'D'\n"
	    "kf-x: a.csv:7:6: a quotation mark where none may stand\n"
	    "kf-x: a.csv:9:3: the alias has another name already: 'B'\n"
	    "kf-x: a.csv:10:4: the name leads back to its alias: 'b'\n"
	    "kf-x: a.csv:11:1: the row has 4 fields, the header 3\n"
	    "kf-x: a.csv:12:4: a quoted field that nothing closes\n", "each is told with the place of what is wrong");
	tap_text(tap, aliases_find(&aliases, slice_of("C")), "D", "the others are taken");
	tap_number(tap, (size_t)report_finish(&report), 2, "they make the status 2, whatever is rejected");
	aliases_release(&aliases);
}

static void test_strict(struct tap *tap, struct stage *stage)
{
	struct aliases aliases = ALIASES_INIT;
	struct report report = REPORT_INIT("kf-x");

	report.strict = true;
	alias_rows_take(&aliases, slice_of("alias,name\na,b\na,c\na,d\ne,f\n"), "a.csv", &report);
	tap_text(tap, stage_messages(stage), "kf-x: a.csv:3:3: the alias has another name already: 'b'\n",
	    "with --strict the first bad row is the last");
	tap_ok(tap, report.stopped, "and nothing else is read");
	aliases_release(&aliases);
}

static void test_files(struct tap *tap)
{
	struct aliases aliases = ALIASES_INIT;
	struct report report = REPORT_INIT("kf-x");

	stage_write("one.csv", slice_of("alias,name\na,b\n"));
	stage_write("two.csv", slice_of("name;alias\nc;b\n"));
	tap_ok(tap, alias_rows_read(&aliases, "one.csv", &report) == NULL &&
	    alias_rows_read(&aliases, "two.csv", &report) == NULL, "several files are read");
	tap_text(tap, aliases_find(&aliases, slice_of("a")), "c", "as if they were one");
	tap_text(tap, slice_of(alias_rows_read(&aliases, "three.csv", &report)), "No such file or directory",
	    "a file that is not there is refused");
	tap_text(tap, slice_of(alias_rows_read(&aliases, ".", &report)), "Is a directory", "so is a folder");
	aliases_release(&aliases);
}

static void test_long_names(struct tap *tap, struct stage *stage)
{
	struct aliases aliases = ALIASES_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct buffer text = BUFFER_INIT;

	buffer_add_text(&text, "alias,name\na,");
	for (int i = 0; i < 100000; i++)
		buffer_add_text(&text, "å");
	buffer_add_text(&text, "\na,b\n");
	alias_rows_take(&aliases, buffer_slice(&text), "a.csv", &report);
	tap_number(tap, aliases_find(&aliases, slice_of("a")).length, 200000, "a name may be long");
	tap_ok(tap, slice_ends(stage_messages(stage), slice_of("åå\u2026'\n")), "a message is not");
	buffer_release(&text);
	aliases_release(&aliases);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_forms(&tap);
	test_faults(&tap, &stage);
	test_strict(&tap, &stage);
	test_files(&tap);
	test_long_names(&tap, &stage);
	stage_close(&stage);
	return tap_finish(&tap);
}
