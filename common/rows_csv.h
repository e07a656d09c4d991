/* RFC 4180, but that lines end as everywhere in the pipe, with \n alone; for Excel semicolons and \r\n. */
#ifndef KF_ROWS_CSV_H
#define KF_ROWS_CSV_H

#include "sheet.h"

extern const struct sheet_writer rows_csv;

#endif
