/* The articles of a CSV file: its header row, the columns that hold their fields, and its rows in UTF-8. */
#ifndef KF_TABLE_H
#define KF_TABLE_H

#include "columns.h"
#include "csvrows.h"
#include "decoding.h"
#include "lines.h"

struct table {
	struct columns *columns;          /* borrowed, as is the next */
	struct decoding *decoding;
	const char *file;                 /* as messages show it */
	bool converted;                   /* from UTF-16 or the like */
	struct csvrows rows;              /* its `max` is the caller's to set */
	size_t places[COLUMNS_FIELDS];    /* the columns of the fields */
	struct buffer header;
};

void table_release(struct table *table);

/* Whether the line is surely the header row of articles: it has columns that are known. */
bool table_is_header(struct table *table, const struct line *line);

/*
 * A file begins with its header row. False where it has no column for a title or a text, which is reported, as is a column of
 * --map that is not there.
 */
bool table_begin(struct table *table, const struct line *line, const char *file, bool converted);

/* Takes a line, NULL at the end of the file: true where a row is whole now. What was bad has been reported. */
bool table_take(struct table *table, const struct line *line);

/* A field of the row, valid UTF-8, lent until the next is taken; empty where it has none. */
struct slice table_field(const struct table *table, enum columns_field field);

#endif
