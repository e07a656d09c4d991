/* Who wrote the article: names in capitals alone on a line, behind `Av` or `Text:`, before a mail address, with an agency. */
#ifndef KF_BYLINES_H
#define KF_BYLINES_H

#include "draft.h"

/* What tells nothing but names goes into the article's authors; what tells more stays as a note too. */
void bylines_find(struct draft *draft);

#endif
