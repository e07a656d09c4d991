/* Short lines between paragraphs: headings, or lists without bullets, repeated words of a speaker, names under pictures. */
#ifndef KF_HEADINGS_H
#define KF_HEADINGS_H

#include "draft.h"

/*
 * A line (draft_is_line) that stands alone and has something below it is a heading. Three or more in a row are a list. A line that is
 * said again in somebody's speech near by is a pull quote and stays a paragraph; a name that stands near by too is a caption.
 */
void headings_find(struct draft *draft);

/* The first paragraph behind the headline, if it is no speech and more follows. */
void headings_find_lead(struct draft *draft);

#endif
