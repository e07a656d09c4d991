/* Lists of a language, built in and of the user. */
#include "embedded.h"
#include "lists.h"
#include "stage.h"
#include "tap.h"

static const char *const columns[] = {"word", "gender", "source"};

static void read_words(struct list *list, struct report *report)
{
	struct list_source source = {"sv", ".", true};

	list_read(list, &source, "words", columns, 3, report);
}

static void test_columns(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	struct list list;

	stage_write("words.csv", slice_of("# of the council\nsource,extra,word\n1,2,Åsa\n# a comment,x,y\n\"3,4\",,\"Bo\"\n"));
	read_words(&list, &report);
	tap_number(tap, list.row_count, 2, "header row and comments are no rows");
	tap_text(tap, list_field(&list, 0, 0), "Åsa", "columns are found by their names");
	tap_text(tap, list_field(&list, 1, 2), "3,4", "in any order");
	tap_text(tap, list_field(&list, 0, 1), "", "a column that the file lacks is empty");
	tap_ok(tap, !report.failed, "and none of that is wrong");
	list_release(&list);
}

static void test_bad(struct tap *tap, struct stage *stage, const char *text, const char *message, const char *name)
{
	struct report report = REPORT_INIT("kf-x");
	struct list list;

	stage_write("words.csv", slice_of(text));
	read_words(&list, &report);
	tap_text(tap, stage_messages(stage), message, name);
	list_release(&list);
}

static void test_missing(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	struct list_source source = {"sv", ".", true};
	struct list list;

	list_read(&list, &source, "no-such-list", columns, 3, &report);
	tap_ok(tap, list.row_count == 0 && !report.failed, "a list without a file is empty");
	list_release(&list);
}

/* Every list that is compiled in can be read, has rows, and grows by a file of the user. */
static void test_built_in(struct tap *tap)
{
	struct report report = REPORT_INIT("kf-x");
	size_t read = 0, count = 0;

	for (const struct embedded *built_in = embedded_lists; built_in->name != NULL; built_in++, count++) {
		struct slice name = slice_of(built_in->name + 3);
		char column[64];
		const char *first = column;
		struct list list;
		struct list_source source = LIST_SOURCE_INIT;
		const char *bytes = (const char *)built_in->bytes;

		while (*bytes == '#')
			bytes = strchr(bytes, '\n') + 1;
		snprintf(column, sizeof column, "%.*s", (int)strcspn(bytes, ",\r\n"), bytes);
		list_read(&list, &source, name.data, &first, 1, &report);
		if (list.row_count > 0 && list_field(&list, 0, 0).length > 0)
			read++;
		else
			printf("# empty: %s\n", built_in->name);
		list_release(&list);
	}
	tap_number(tap, read, count, "every list that is built in has rows");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_columns(&tap);
	test_bad(&tap, &stage, "word\n\xE5sa\n", "kf-x: ./words.csv: not UTF-8\n", "a list must be UTF-8");
	test_bad(&tap, &stage, "word\n\"Åsa\n", "kf-x: ./words.csv: not CSV: a quotation mark is missing or misplaced\n",
	    "a list must be CSV");
	test_missing(&tap);
	test_built_in(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
