/* A Markdown table, as GitHub and pandoc read it. */
#ifndef KF_ROWS_MD_H
#define KF_ROWS_MD_H

#include "sheet.h"

extern const struct sheet_writer rows_md;

#endif
