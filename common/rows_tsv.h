/* Fields with a tab between them; a tab, a line end and a backslash in a field are \t, \n, \r and \\. */
#ifndef KF_ROWS_TSV_H
#define KF_ROWS_TSV_H

#include "sheet.h"

extern const struct sheet_writer rows_tsv;

#endif
