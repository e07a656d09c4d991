/* Rows of CSV, line by line. */
#include "csvrows.h"

#include "tap.h"

enum { MAX = 100 };

static void show_row(const struct csvrows *rows, struct buffer *told)
{
	for (size_t i = 0; i < rows->field_count; i++) {
		buffer_add_byte(told, '<');
		buffer_add_slice(told, csvrows_field(rows, i));
		buffer_add_byte(told, '>');
	}
}

/* Adds `LINE:` and what became of the row: `<field><field>`, `empty`, `rest` or `COLUMN FAULT`; nothing where it goes on. */
static void show(const struct csvrows *rows, enum csvrows_answer answer, struct buffer *told)
{
	if (answer == CSVROWS_MORE)
		return;
	buffer_add_number(told, answer == CSVROWS_BAD ? rows->fault_line : rows->line_number);
	buffer_add_byte(told, ':');
	if (answer == CSVROWS_ROW) {
		show_row(rows, told);
	} else if (answer == CSVROWS_BAD) {
		buffer_add_number(told, rows->fault_column);
		buffer_add_byte(told, ' ');
		buffer_add_text(told, rows->fault);
	} else {
		buffer_add_text(told, answer == CSVROWS_EMPTY ? "empty" : "rest");
	}
	buffer_add_byte(told, '\n');
}

static struct slice next_line(struct slice *rest)
{
	const char *newline = memchr(rest->data, '\n', rest->length);
	size_t end = newline != NULL ? (size_t)(newline - rest->data) + 1 : rest->length;
	struct slice line = slice_part(*rest, 0, end);

	*rest = slice_part(*rest, end, rest->length);
	return line;
}

/* Reads the text with `columns` in the header (0: none known). What does not come back as raw bytes is a fault of its own. */
static void read_all(struct csvrows *rows, struct slice text, char separator, size_t columns, struct buffer *told)
{
	struct buffer raw = BUFFER_INIT;
	struct slice rest = text;
	enum csvrows_answer answer;

	told->length = 0;
	csvrows_begin(rows, separator);
	rows->columns = columns;
	for (size_t number = 1; rest.length > 0; number++) {
		answer = csvrows_take(rows, next_line(&rest), number);
		show(rows, answer, told);
		if (answer != CSVROWS_MORE)
			buffer_add_slice(&raw, buffer_slice(&rows->raw));
	}
	answer = csvrows_end(rows);
	show(rows, answer, told);
	if (answer != CSVROWS_MORE)
		buffer_add_slice(&raw, buffer_slice(&rows->raw));
	if (!slice_equal(buffer_slice(&raw), text))
		buffer_add_text(told, "raw bytes differ\n");
	buffer_release(&raw);
}

struct reading {
	const char *text;
	size_t columns;
	const char *wanted, *name;
};

static void test_readings(struct tap *tap, const struct reading *readings, size_t count)
{
	struct csvrows rows = CSVROWS_INIT(MAX);
	struct buffer told = BUFFER_INIT;

	for (size_t i = 0; i < count; i++) {
		read_all(&rows, slice_of(readings[i].text), ',', readings[i].columns, &told);
		tap_text(tap, buffer_slice(&told), readings[i].wanted, readings[i].name);
	}
	buffer_release(&told);
	csvrows_release(&rows);
}

#define TEST(TAP, READINGS) test_readings(TAP, READINGS, sizeof(READINGS) / sizeof *(READINGS))

static void test_good(struct tap *tap)
{
	static const struct reading readings[] = {
	    {"a,b\nc,d\n", 2, "1:<a><b>\n2:<c><d>\n", "a line is a row"},
	    {"a,b\r\nc,\"d\"\r\n", 2, "1:<a><b>\n2:<c><d>\n", "whether it ends in LF or in CRLF"},
	    {"a,\"b", 2, "1:3 a quoted field that nothing closes\n", "a quoted field must be closed"},
	    {"a,\"b\"", 2, "1:<a><b>\n", "the last row needs no newline"},
	    {"a,\"b\n\nc, \"\"d\"\"\"\ne,f\n", 2, "1:<a><b\n\nc, \"d\">\n4:<e><f>\n", "a row may go on over many lines"},
	    {"\n \t\r\na,b\n,\n\"\",\nc,d\n", 2, "1:empty\n2:empty\n3:<a><b>\n4:empty\n5:empty\n6:<c><d>\n",
	     "blank lines and rows of nothing are passed over"},
	    {"a,b\n  ", 2, "1:<a><b>\n2:empty\n", "at the end, too"},
	    {"", 2, "", "no line, no row"},
	    {"a\nb,c,,\n", 2, "1:<a>\n2:<b><c>\n", "fewer fields than the header are a row, and more that are empty"},
	    {"a,b,c,d,e\n", 0, "1:<a><b><c><d><e>\n", "without a header any number is"},
	    {"a,\"b\rc\"\n", 2, "1:<a><b\rc>\n", "a carriage return may stand in a quoted field"},
	    {"a,b\r\r\n", 2, "1:<a><b>\n", "and several before a newline"},
	};

	TEST(tap, readings);
}

static void test_bad(struct tap *tap)
{
	static const struct reading readings[] = {
	    {"a,b\nÅsa \"Å\" Ek,b\nc,d\n", 2, "1:<a><b>\n2:5 a quotation mark where none may stand\n3:<c><d>\n",
	     "a mark in a bare field is bad, and the next line is a row"},
	    {"\xC5sa \"Ek\",b\n", 2, "1:5 a quotation mark where none may stand\n", "columns are bytes where the line is no UTF-8"},
	    {"\"Å \"b\" c\",d\n", 2, "1:4 a quotation mark where none may stand\n", "so is one that closes a field in its midst"},
	    {"\"a\"  b,c\n", 2, "1:3 a quotation mark where none may stand\n", "whatever stands between"},
	    {"\"å\nä \"ö\"\",x\"\nc,d\n", 2, "2:3 a quotation mark where none may stand\n3:<c><d>\n",
	     "the mark may stand in a later line"},
	    {"a,b\n\"c\"\"\",\"å\nd\n\"\"\n", 2, "1:<a><b>\n2:7 a quoted field that nothing closes\n",
	     "a field that is open at the end is told by its beginning"},
	    {"a,\"å\nä\",\"ö\nx", 3, "2:4 a quoted field that nothing closes\n", "in the line where it stands"},
	    {"a,b,c\nd,e\n", 2, "1:1 the row has 3 fields, the header 2\n2:<d><e>\n", "more fields than the header are bad"},
	    {"a,b\rc,d\ne,f\n", 2, "1:4 a carriage return outside of quotation marks\n2:<e><f>\n", "and lines that a CR alone ends"},
	    {"\"a\nb\",c\r\"d\ne,f\n", 2, "2:5 a carriage return outside of quotation marks\n3:<e><f>\n", "wherever the row began"},
	    {"a,b\rc", 2, "1:4 a carriage return outside of quotation marks\n", "and in the last line"},
	};

	TEST(tap, readings);
}

static void test_debris(struct tap *tap)
{
	static const struct reading readings[] = {
	    {"a,\"b \"c\" d\nHej, du\nTack\",e\nf,g,h\ni\n", 3,
	     "1:6 a quotation mark where none may stand\n2:1 the row has 2 fields, the header 3\n"
	     "3:5 a quotation mark where none may stand\n4:<f><g><h>\n5:<i>\n",
	     "behind a misplaced mark a row of few fields is bad, until there is a whole one"},
	    {"a,b\nc \"d\",e\nf,g\n", 3, "1:<a><b>\n2:3 a quotation mark where none may stand\n3:<f><g>\n",
	     "but not where rows have been as short before"},
	    {"c \"d\",e\nf\n", 0, "1:3 a quotation mark where none may stand\n2:<f>\n", "nor without a header"},
	    {"c \"d\",e\nf\n", 2, "1:3 a quotation mark where none may stand\n2:1 the row has 1 field, the header 2\n",
	     "one field is told as one"},
	    {"a,b,c\nd\n", 2, "1:1 the row has 3 fields, the header 2\n2:<d>\n", "behind a row that is bad otherwise a short one is a row"},
	};

	TEST(tap, readings);
}

#define TEN "tio bokst."
#define FIFTY TEN TEN TEN TEN TEN

static void test_too_long(struct tap *tap)
{
	static const struct reading readings[] = {
	    {FIFTY FIFTY ",b\nc,d\n", 2, "1:1 article too long (see --max-article)\n2:<c><d>\n", "a row beyond the limit is bad"},
	    {"a,\"" FIFTY "\n" FIFTY "\n\nx\",\"y\nz\"\nc,d\n", 2,
	     "1:1 article too long (see --max-article)\n3:rest\n4:rest\n5:rest\n6:<c><d>\n", "and so is all of it, to its end"},
	    {"a,\"" FIFTY FIFTY "\nb,\"c \"d\ne,f\n", 2, "1:1 article too long (see --max-article)\n2:rest\n3:<e><f>\n",
	     "or to a mark that shows that it was not meant to go on"},
	    {"a,\"" FIFTY FIFTY "\nx\"\ry,\"z\ne,f\n", 2, "1:1 article too long (see --max-article)\n2:rest\n3:<e><f>\n",
	     "or to a carriage return"},
	    {"a,\"" FIFTY FIFTY "\nx", 2, "1:1 article too long (see --max-article)\n2:rest\n", "or to the end of the file"},
	    {"a,\"" FIFTY FIFTY "\nx\"", 2, "1:1 article too long (see --max-article)\n2:rest\n", "closed or not"},
	    {"\"" FIFTY FIFTY " \"b\",c\nd,e\n", 2, "1:103 a quotation mark where none may stand\n2:<d><e>\n", "a misplaced mark is told first"},
	};

	TEST(tap, readings);
}

static void test_gap(struct tap *tap)
{
	struct csvrows rows = CSVROWS_INIT(MAX);
	struct buffer told = BUFFER_INIT;

	csvrows_begin(&rows, ',');
	show(&rows, csvrows_take(&rows, slice_of("a,\"b\n"), 1), &told);
	show(&rows, csvrows_take(&rows, slice_of("c\n"), 3), &told);
	show(&rows, csvrows_take(&rows, slice_of("d\"\n"), 4), &told);
	show(&rows, csvrows_take(&rows, slice_of("e,f\n"), 7), &told);
	show(&rows, csvrows_end(&rows), &told);
	tap_text(tap, buffer_slice(&told), "1:1 lines of the row are missing\n4:rest\n7:<e><f>\n", "a row without all of its lines is bad");
	buffer_release(&told);
	csvrows_release(&rows);
}

static void test_reuse(struct tap *tap)
{
	struct csvrows rows = CSVROWS_INIT(MAX);
	struct buffer told = BUFFER_INIT;

	csvrows_begin(&rows, ',');
	csvrows_take(&rows, slice_of("a,\"b\n"), 1);
	read_all(&rows, slice_of("c;d,e\nf\n"), ';', 2, &told);
	tap_text(tap, buffer_slice(&told), "1:<c><d,e>\n2:<f>\n", "a new file may have another separator");
	tap_number(tap, csvrows_field(&rows, 7).length, 0, "a field that a row does not have is empty");
	read_all(&rows, slice_of("\t\ta\t b \n"), '\t', 4, &told);
	tap_text(tap, buffer_slice(&told), "1:<><><a><b>\n", "a tab parts fields, and spaces at the ends of bare ones go");
	csvrows_begin(&rows, ',');
	csvrows_take(&rows, slice_of("a,\"b\n"), 1);
	csvrows_release(&rows);
	buffer_release(&told);
}

static void test_many_fields(struct tap *tap)
{
	struct csvrows rows = CSVROWS_INIT((size_t)1 << 20);
	struct buffer line = BUFFER_INIT;

	for (size_t i = 0; i < CSVROWS_FIELDS; i++)
		buffer_add_text(&line, "a,");
	csvrows_begin(&rows, ',');
	tap_ok(tap, csvrows_take(&rows, buffer_slice(&line), 1) == CSVROWS_MORE && csvrows_end(&rows) == CSVROWS_ROW,
	    "a row may have as many fields as a spreadsheet");
	buffer_add_text(&line, "a\n");
	csvrows_begin(&rows, ',');
	tap_ok(tap, csvrows_take(&rows, buffer_slice(&line), 1) == CSVROWS_BAD, "but no more");
	tap_text(tap, slice_of(rows.fault), "a row of more than 16384 fields", "which is told");
	buffer_release(&line);
	csvrows_release(&rows);
}

static void test_separators(struct tap *tap)
{
	static const struct {
		const char *line;
		char separator;
	} cases[] = {
	    {"Rubrik,Text,Datum", ','}, {"Rubrik;Text (allt, utom ingress);Datum", ';'}, {"Rubrik\tText\n", '\t'}, {"Rubrik|Text", '|'},
	    {"\"a;b;c\",d", ','}, {"a,b;c", ';'}, {"Rubrik", 0}, {"", 0},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char name[80];

		snprintf(name, sizeof name, "the separator of '%.*s'", (int)strcspn(cases[i].line, "\n"), cases[i].line);
		tap_ok(tap, csvrows_separator(slice_of(cases[i].line)) == cases[i].separator, name);
	}
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_good(&tap);
	test_bad(&tap);
	test_debris(&tap);
	test_too_long(&tap);
	test_gap(&tap);
	test_reuse(&tap);
	test_many_fields(&tap);
	test_separators(&tap);
	return tap_finish(&tap);
}
