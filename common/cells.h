/* The fields of an article as a row of CSV or a line of JSON has them, on their way into the article. */
#ifndef KF_CELLS_H
#define KF_CELLS_H

#include "article.h"
#include "columns.h"
#include "dates.h"
#include "lists.h"
#include "mending.h"
#include "wording.h"

struct cells {
	const struct dates *dates;               /* borrowed, as is the next */
	struct mending *mending;
	struct list media;                       /* media.csv: what media are called, and the medium that records tell */
	struct slice values[COLUMNS_FIELDS];     /* the caller sets them: valid UTF-8, empty for none */
	struct buffer fields, text;              /* of the article at hand */
	char fault[120];                         /* why a value could not be taken */
};

void cells_load(struct cells *cells, const struct list_source *source, struct report *report);
void cells_release(struct cells *cells);

/* Several authors are parted by this in a value that is put together of a list. */
#define CELLS_SEPARATOR ";"

/*
 * Fills in the article all but its blocks. What it is given is lent until the next call. False, and `fault` tells why, where the
 * date or time cannot be read: the article is without it then.
 */
bool cells_fill(struct cells *cells, struct article *article);

/* The text for the blocks: the lead, a blank line and the text; lines ended by \n, lent as above. */
struct slice cells_text(struct cells *cells);

#endif
