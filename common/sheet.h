/* Named columns and the row at hand, as rows.h hands them to the writer of a format. */
#ifndef KF_SHEET_H
#define KF_SHEET_H

#include "output.h"

enum sheet_kind { SHEET_TEXT, SHEET_NUMBER };

struct sheet_column {
	const char *name;
	enum sheet_kind kind;
};

struct sheet {
	const struct sheet_column *columns;   /* borrowed */
	size_t count;
	bool excel, colour;
	size_t width;             /* columns of the terminal; 0: as wide as it gets */
	struct output *output;    /* borrowed */
	struct slice *cells;      /* of the row at hand, one for each column, valid UTF-8 */
	void *state;              /* the writer's own */
};

/* How one format is written. */
struct sheet_writer {
	const char *format;
	bool shows_controls;                  /* a control character goes out as it is or as an escape */
	void (*head)(struct sheet *sheet);    /* the cells are the columns' names */
	void (*row)(struct sheet *sheet);
	void (*finish)(struct sheet *sheet);  /* comes only after a head; NULL where nothing is left to do */
};

#endif
