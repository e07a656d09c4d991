/* Boxes of facts: a line that opens with `Fakta`, and what belongs to it. */
#ifndef KF_BOXES_H
#define KF_BOXES_H

#include "draft.h"

/*
 * The line is a heading; what follows it is fact until a plain break or the end. Where speech comes before either, the text has
 * gone on: then the box ends at the first line like a heading, or else behind its first paragraph and the items of that.
 */
void boxes_find(struct draft *draft);

#endif
