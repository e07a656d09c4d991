#include "rows.h"

#include "tap.h"

#include <stdlib.h>

static const struct sheet_column columns[] = {
    {"name", SHEET_TEXT}, {"share", SHEET_NUMBER}, {"text", SHEET_TEXT},
};

enum { COLUMNS = sizeof columns / sizeof *columns };

static void add_row(struct rows *rows, const char *name, const char *share, const char *text)
{
	rows_text(rows, slice_of(name));
	rows_number(rows, slice_of(share));
	rows_text(rows, slice_of(text));
	rows_end(rows);
}

/* What two rows look like; the caller releases. */
static struct output write_two(struct rows_style style)
{
	struct output output = {BUFFER_INIT, "t", -1, false, NULL};
	struct rows rows;

	rows_init(&rows, &style, columns, COLUMNS, &output);
	add_row(&rows, "Åsa Ek", "0.93", "\"Ja\", sa hon; =1\tb\\");
	add_row(&rows, "=Bo", "12", "a|b\nc \033[2J\xC2\x9B");
	rows_finish(&rows);
	return output;
}

static void test_format(struct tap *tap, struct rows_style style, const char *wanted, const char *name)
{
	struct output output = write_two(style);

	tap_text(tap, buffer_slice(&output.pending), wanted, name);
	buffer_release(&output.pending);
}

static void test_formats(struct tap *tap)
{
	test_format(tap, (struct rows_style){ROWS_CSV, false, false},
	    "name,share,text\nÅsa Ek,0.93,\"\"\"Ja\"\", sa hon; =1\tb\\\"\n=Bo,12,\"a|b\nc \033[2J\xC2\x9B\"\n",
	    "csv quotes what must be quoted and keeps all else");
	test_format(tap, (struct rows_style){ROWS_CSV, true, false},
	    "\uFEFFname;share;text\r\nÅsa Ek;0,93;\"\"\"Ja\"\", sa hon; =1\tb\\\"\r\n"
	    "'=Bo;12;\"a|b\nc \033[2J\xC2\x9B\"\r\n",
	    "csv for Excel has a BOM, semicolons, decimal commas and no formula");
	test_format(tap, (struct rows_style){ROWS_TSV, false, false},
	    "name\tshare\ttext\nÅsa Ek\t0.93\t\"Ja\", sa hon; =1\\tb\\\\\n=Bo\t12\ta|b\\nc \033[2J\xC2\x9B\n",
	    "tsv escapes tabs, line ends and backslashes");
	test_format(tap, (struct rows_style){ROWS_TABLE, false, false},
	    "name    share  text\nÅsa Ek   0.93  \"Ja\", sa hon; =1 b\\\n=Bo        12  a|b c ?[2J?\n",
	    "a table aligns by display width and holds no control character");
	test_format(tap, (struct rows_style){ROWS_MD, false, false},
	    "| name | share | text |\n| --- | ---: | --- |\n| Åsa Ek | 0.93 | \"Ja\", sa hon; =1 b\\\\ |\n"
	    "| =Bo | 12 | a\\|b c ?\\[2J? |\n",
	    "Markdown escapes its marks and aligns numbers to the right");
	test_format(tap, (struct rows_style){ROWS_TABLE, false, true},
	    "\033[1mname    share  text\033[0m\nÅsa Ek   0.93  \"Ja\", sa hon; =1 b\\\n"
	    "=Bo        12  a|b c ?[2J?\n",
	    "in colour the header of a table is bold");
}

static void test_narrow(struct tap *tap)
{
	setenv("COLUMNS", "28", 1);
	test_format(tap, (struct rows_style){ROWS_TABLE, false, false},
	    "name    share  text\nÅsa Ek   0.93  \"Ja\", sa hon…\n=Bo        12  a|b c ?[2J?\n",
	    "where the terminal is narrow the widest text is cut with an ellipsis");
	unsetenv("COLUMNS");
}

static void test_many_rows(struct tap *tap)
{
	struct output output = {BUFFER_INIT, "t", -1, false, NULL};
	struct rows_style style = {ROWS_TABLE, false, false};
	struct rows rows;

	rows_init(&rows, &style, columns, COLUMNS, &output);
	for (int i = 0; i < 999; i++)
		add_row(&rows, "Bo", "1", "x");
	tap_number(tap, output.pending.length, 0, "a table holds back the rows that settle its widths");
	add_row(&rows, "Bo", "1", "x");
	tap_ok(tap, output.pending.length > 0, "a table writes when a thousand rows have settled its widths");
	output.pending.length = 0;
	add_row(&rows, "Bo Andersson", "1", "x");
	tap_text(tap, buffer_slice(&output.pending), "Bo Andersson      1  x\n",
	    "a cell that is wider than its settled column is written whole where nothing limits the table");
	rows_finish(&rows);
	buffer_release(&output.pending);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct rows rows;
	struct rows_style style = {ROWS_CSV, false, false};
	struct output output = {BUFFER_INIT, "t", -1, false, NULL};

	unsetenv("COLUMNS");
	test_formats(&tap);
	test_narrow(&tap);
	test_many_rows(&tap);
	rows_init(&rows, &style, columns, COLUMNS, &output);
	rows_finish(&rows);
	tap_number(&tap, output.pending.length, 0, "without rows nothing is written, not even the header");
	tap_ok(&tap, rows_format_named("md") == ROWS_MD && rows_format_named("xml") == ROWS_FORMATS,
	    "formats are known by their names");
	rows_init(&rows, &style, columns, COLUMNS, &output);
	rows_begin(&rows);
	add_row(&rows, "Bo", "1", "x");
	rows_finish(&rows);
	tap_text(&tap, buffer_slice(&output.pending), "name,share,text\nBo,1,x\n", "but where it is asked for, and then once");
	buffer_release(&output.pending);
	return tap_finish(&tap);
}
