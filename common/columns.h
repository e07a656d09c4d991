/*
 * Which column of a CSV file, or member of a JSON object, holds which field of an article: by the list columns.csv, and by what
 * the user says in --map, which beats the list. Names are compared in any case, spaces and _ and - left out.
 */
#ifndef KF_COLUMNS_H
#define KF_COLUMNS_H

#include "lists.h"

#include <stdint.h>

enum columns_field {
	COLUMNS_TITLE, COLUMNS_TEXT, COLUMNS_LEAD, COLUMNS_SOURCE, COLUMNS_DATE, COLUMNS_TIME, COLUMNS_URL, COLUMNS_AUTHOR,
	COLUMNS_MEDIUM, COLUMNS_PAGE, COLUMNS_PLACEMENT, COLUMNS_LANG, COLUMNS_ID, COLUMNS_FIELDS
};

#define COLUMNS_NONE SIZE_MAX

struct columns {
	struct column {
		enum columns_field field;
		struct span name;             /* in `names`, as names are compared */
	} *known;                             /* the preferred first */
	size_t known_count, known_capacity;
	struct buffer names;

	struct mapped {
		struct span name, folded;     /* in `map`; as given, and as names are compared; empty: the field is not mapped */
	} mapped[COLUMNS_FIELDS];
	struct buffer map;

	struct buffer plain, folded;       /* of the name at hand */
};

#define COLUMNS_INIT {.known = NULL, .names = BUFFER_INIT}

/* Rows without a name or of no known field are reported and left out. What --map said, before or later, is kept. */
void columns_load(struct columns *columns, const struct list_source *source, struct report *report);
void columns_release(struct columns *columns);

/*
 * Follows --map: FIELD=NAME,FIELD=NAME, written as one row of CSV is: "text=A, B",title=C. A field that is mapped has no other
 * name any more, and the name no other meaning. False, and what is wrong added to *reason, where it cannot be followed.
 */
bool columns_map(struct columns *columns, struct slice spec, struct buffer *reason);

/* Lends the name that --map gave the field until the next columns_map; empty for none. */
struct slice columns_mapped(const struct columns *columns, enum columns_field field);

/*
 * The field that a column or member of that name holds, COLUMNS_FIELDS for none. Of several for one field that of the lowest
 * *rank is meant, and of these the first.
 */
enum columns_field columns_meaning(struct columns *columns, struct slice name, size_t *rank);

/* For each field, the number of the column in the header that holds it; COLUMNS_NONE for none. */
void columns_find(struct columns *columns, const struct slice *header, size_t count, size_t places[COLUMNS_FIELDS]);

/*
 * Whether a line, in UTF-8, is surely the header of articles and no prose: it has two fields or more, title or text or one that
 * --map names among them, and none of its names is as long as a sentence.
 */
bool columns_is_header(struct columns *columns, const struct slice *header, size_t count);

#endif
