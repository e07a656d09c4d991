/* The fields of an article from a line of JSON. */
#ifndef KF_CELLS_JSON_H
#define KF_CELLS_JSON_H

#include "cells.h"
#include "record.h"

/*
 * Sets the values of `cells` by the members that `columns` knows: strings, numbers as they stand, lists of these joined. Borrows
 * the record's line and `texts`, which is overwritten.
 */
void cells_read_json(struct cells *cells, struct columns *columns, struct record *record, struct buffer *texts);

#endif
