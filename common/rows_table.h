/*
 * Columns aligned by display width, two spaces between them, numbers to the right, the header bold in colour. Where the
 * terminal is too narrow the widest text columns are cut with an ellipsis.
 *
 * Widths are those of the first TABLE_ROWS rows or TABLE_BYTES bytes, which are held back; then they are settled, and every
 * further row goes out at once. So memory does not grow with the input.
 */
#ifndef KF_ROWS_TABLE_H
#define KF_ROWS_TABLE_H

#include "sheet.h"

enum { TABLE_ROWS = 1000, TABLE_BYTES = 1024 * 1024 };

extern const struct sheet_writer rows_table;

#endif
