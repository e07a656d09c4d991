/* Dash paragraphs that are lists, which nobody says: tips, ingredients, points of a test, verses. Only the whole article tells. */
#ifndef KF_LISTING_H
#define KF_LISTING_H

#include "quote.h"

/*
 * Leaves out the quotes of dash paragraphs that stand in a list: in a row without any reporting clause, behind a line that ends in a
 * colon and names nobody who speaks, beside points with a plus, or in an article that ascribes no dash paragraph to anybody. The
 * quotes are in the order of their blocks.
 */
void listing_drop(struct quotes *quotes, const struct reading *reading, const struct persons *persons);

#endif
