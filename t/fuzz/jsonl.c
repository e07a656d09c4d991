/*
 * Feeds a line to the reading of an article from an object with members of any names, and to all that makes a record of it. Whatever
 * comes in, each byte is accounted for, and the article is as records may be.
 */
#include "assembly.h"
#include "cells_json.h"
#include "checked.h"

/* All that is used again from input to input. */
static struct {
	struct assembly assembly;
	struct columns columns;
	struct record record;
	struct buffer texts;
	struct article article;
} all = {.columns = COLUMNS_INIT, .record = RECORD_INIT, .article = ARTICLE_INIT};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("fuzz");
	struct buffer reason = BUFFER_INIT;

	checked_quiet(argc, argv);
	assembly_load(&all.assembly, &source, &report);
	columns_load(&all.columns, &source, &report);
	columns_map(&all.columns, slice_of("lead=a,medium=m"), &reason);
	buffer_release(&reason);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice line = {(const char *)data, size};
	const struct slice *values = all.assembly.cells.values;

	if (size == 0 || memchr(data, '\n', size) != NULL || !record_read(&all.record, line))
		return 0;
	memset(&all.assembly.audit, 0, sizeof all.assembly.audit);
	cells_read_json(&all.assembly.cells, &all.columns, &all.record, &all.texts);
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		if (values[field].length > 0 && utf8_valid(values[field].data, values[field].length) < values[field].length)
			abort();
	if (!assembly_take_cells(&all.assembly, size, &all.article) && all.assembly.cells.fault[0] == '\0')
		abort();
	checked_article(&all.article);
	checked_audit(&all.assembly.audit, size);
	return 0;
}
