/*
 * Lists of a language: CSV files with a header row, compiled in from common/sv, added to by --lexicon DIR, replaced by
 * --lexicon-only DIR. A file DIR/NAME.csv belongs to the list NAME; a list without a file there is as if it were empty. A row
 * whose first field begins with # is a comment, for instance the source of the list.
 */
#ifndef KF_LISTS_H
#define KF_LISTS_H

#include "buffer.h"
#include "report.h"

enum { LIST_COLUMNS = 8 };

struct list {
	struct buffer text;                   /* the fields, one after the other */
	struct list_row *rows;                /* without the header row */
	size_t row_count, row_capacity;
	size_t columns;                       /* how many were asked for */
};

struct list_row {
	struct list_field {
		size_t start, length;         /* in `text` */
	} fields[LIST_COLUMNS];
};

/* Where lists come from. */
struct list_source {
	const char *language;     /* "sv" */
	const char *directory;    /* of --lexicon or --lexicon-only; NULL for none */
	bool only;                /* leave the built-in lists out */
};

#define LIST_SOURCE_INIT {"sv", NULL, false}

/*
 * Reads the list `name`, whose columns are `columns`, in that order, `count` of them (the header row of each file may have
 * them in any order and lack some, which are then empty). A file that is no such list is reported and left out.
 */
void list_read(struct list *list, const struct list_source *source, const char *name, const char *const *columns,
    size_t count, struct report *report);
void list_release(struct list *list);

/* Lends the field of a row, by the column's place in the order of list_read. */
struct slice list_field(const struct list *list, size_t row, size_t column);

#endif
