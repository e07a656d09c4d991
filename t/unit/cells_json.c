/* The fields of an article from a line of JSON. */
#include "cells_json.h"

#include "tap.h"

struct desk {
	struct columns columns;
	struct cells cells;
	struct record record;
	struct buffer texts;
};

static void open_desk(struct desk *desk)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	*desk = (struct desk){.columns = COLUMNS_INIT, .record = RECORD_INIT};
	columns_load(&desk->columns, &source, &report);
}

static void close_desk(struct desk *desk)
{
	columns_release(&desk->columns);
	record_release(&desk->record);
	buffer_release(&desk->texts);
}

static struct slice value(struct desk *desk, const char *line, enum columns_field field)
{
	if (!record_read(&desk->record, slice_of(line)))
		return slice_of("no record");
	cells_read_json(&desk->cells, &desk->columns, &desk->record, &desk->texts);
	return desk->cells.values[field];
}

static void test_values(struct tap *tap, struct desk *desk)
{
	tap_text(tap, value(desk, "{\"rubrik\":\"Bron\",\"text\":\"Å\\n\\u00e4\"}", COLUMNS_TEXT), "Å\nä", "a string is taken without its escapes");
	tap_text(tap, desk->cells.values[COLUMNS_TITLE], "Bron", "each to its field");
	tap_text(tap, desk->cells.values[COLUMNS_SOURCE], "", "what is not there is empty");
	tap_text(tap, value(desk, "{\"page\":12.50}", COLUMNS_PAGE), "12.50", "a number is taken as it stands");
	tap_text(tap, value(desk, "{\"page\":true}", COLUMNS_PAGE), "", "true is no text");
	tap_text(tap, value(desk, "{\"text\":{\"text\":\"x\"}}", COLUMNS_TEXT), "", "nor is an object");
	tap_text(tap, value(desk, "{\"text\":null,\"body\":\"x\"}", COLUMNS_TEXT), "x", "what has no text leaves its field to the next name");
	tap_text(tap, value(desk, "{\"okänt\":\"x\"}", COLUMNS_TEXT), "", "an unknown name has no field");
}

static void test_lists(struct tap *tap, struct desk *desk)
{
	tap_text(tap, value(desk, "{\"text\":[\"Ett.\",\"Två.\"]}", COLUMNS_TEXT), "Ett.\n\nTvå.", "a list is paragraphs of a text");
	tap_text(tap, value(desk, "{\"authors\":[\"Bo Hägg\",\"Saga Krok\"]}", COLUMNS_AUTHOR), "Bo Hägg;Saga Krok", "several authors");
	tap_text(tap, value(desk, "{\"pages\":[1,\"2\"]}", COLUMNS_PAGE), "1, 2", "or words of another field");
	tap_text(tap, value(desk, "{\"pages\":[null,1,\"\",{},2,[]]}", COLUMNS_PAGE), "1, 2", "items without text are not there");
	tap_text(tap, value(desk, "{\"pages\":[]}", COLUMNS_PAGE), "", "a list may be empty");
}

static void test_ranks(struct tap *tap, struct desk *desk)
{
	struct buffer reason = BUFFER_INIT;

	tap_text(tap, value(desk, "{\"body\":\"b\",\"text\":\"t\",\"content\":\"c\"}", COLUMNS_TEXT), "t",
	    "of several names the preferred one counts");
	tap_text(tap, value(desk, "{\"text\":\"a\",\"text\":\"b\"}", COLUMNS_TEXT), "b", "of one name twice the last");
	columns_map(&desk->columns, slice_of("text=sisu"), &reason);
	tap_text(tap, value(desk, "{\"text\":\"t\",\"sisu\":\"s\"}", COLUMNS_TEXT), "s", "a name that the user gives beats all");
	tap_text(tap, value(desk, "{\"text\":\"t\"}", COLUMNS_TEXT), "", "there is no other then");
	tap_text(tap, value(desk, "{\"s\\u0069su\":\"s\"}", COLUMNS_TEXT), "s", "names may be written with escapes");
	buffer_release(&reason);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct desk desk;

	open_desk(&desk);
	test_values(&tap, &desk);
	test_lists(&tap, &desk);
	test_ranks(&tap, &desk);
	close_desk(&desk);
	return tap_finish(&tap);
}
