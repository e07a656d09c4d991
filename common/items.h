/* Lists: lines that open with a bullet, a running number, or a short hyphen. */
#ifndef KF_ITEMS_H
#define KF_ITEMS_H

#include "draft.h"

/* Bullets, rows of tables, numbers that count up. */
void items_find(struct draft *draft);

/*
 * Hyphens and dashes open speech unless the line stands right below an item, or all in a row are short and end without a stop:
 * `- 146 lastbilar`. Such items lose their hyphen.
 */
void items_find_hyphened(struct draft *draft);

#endif
