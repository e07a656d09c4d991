#include "counts_output.h"

#include "jsonout.h"

#include <stdlib.h>

/* Where groups go. */
struct target {
	const struct keys *keys;
	struct output *output;
	struct rows rows;
	struct sheet_column *columns;
	struct slice *values;        /* room for those of one group */
};

static void write_record(struct target *target, const struct counts_group *group)
{
	struct jsonout out = jsonout_begin(&target->output->pending);

	jsonout_text(&out, "type", slice_of("count"));
	for (size_t i = 0; i < target->keys->count; i++)
		jsonout_text(&out, keys_name(target->keys, i), target->values[i]);
	jsonout_number(&out, counts_measure_name(COUNTS_COUNT), group->count);
	jsonout_number(&out, counts_measure_name(COUNTS_ARTICLES), group->articles);
	jsonout_number(&out, counts_measure_name(COUNTS_WORDS), group->words);
	jsonout_text(&out, counts_measure_name(COUNTS_FIRST), counts_first(group));
	jsonout_text(&out, counts_measure_name(COUNTS_LAST), counts_last(group));
	jsonout_end(&out);
	output_line(target->output);
}

static void write_row(struct target *target, const struct counts_group *group)
{
	struct rows *rows = &target->rows;

	for (size_t i = 0; i < target->keys->count; i++)
		rows_text(rows, target->values[i]);
	rows_count(rows, group->count);
	rows_count(rows, group->articles);
	rows_count(rows, group->words);
	rows_text(rows, counts_first(group));
	rows_text(rows, counts_last(group));
	rows_end(rows);
}

/* A column for each key, then one for each measure that has a value of its own. */
static void name_columns(struct target *target)
{
	size_t capacity = 0, count = target->keys->count;

	target->columns = memory_room(NULL, &capacity, count + COUNTS_KEY, sizeof *target->columns);
	for (size_t i = 0; i < count; i++)
		target->columns[i] = (struct sheet_column){keys_name(target->keys, i), SHEET_TEXT};
	for (enum counts_measure i = 0; i < COUNTS_KEY; i++)
		target->columns[count + i] = (struct sheet_column){
		    counts_measure_name(i), i < COUNTS_FIRST ? SHEET_NUMBER : SHEET_TEXT};
}

static size_t write_groups(const struct counts *counts, const struct counts_shown *shown, struct target *target)
{
	size_t written = 0;

	for (size_t i = 0; i < counts->count && written < shown->top; i++) {
		const struct counts_group *group = &counts->groups[i];

		if (group->count < shown->min)
			continue;
		counts_values(counts, group, target->values);
		if (shown->style.format == ROWS_NDJSON)
			write_record(target, group);
		else
			write_row(target, group);
		written++;
	}
	return written;
}

size_t counts_write(const struct counts *counts, const struct counts_shown *shown, const struct keys *keys,
    struct output *output)
{
	struct target target = {.keys = keys, .output = output};
	bool as_rows = shown->style.format != ROWS_NDJSON;
	size_t capacity = 0, written;

	target.values = memory_room(NULL, &capacity, keys->count, sizeof *target.values);
	name_columns(&target);
	if (as_rows)
		rows_init(&target.rows, &shown->style, target.columns, keys->count + COUNTS_KEY, output);
	written = write_groups(counts, shown, &target);
	if (as_rows)
		rows_finish(&target.rows);
	free(target.columns);
	free(target.values);
	return written;
}
