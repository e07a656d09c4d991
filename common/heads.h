/* What stands above an article: the publication, the date, the headline. */
#ifndef KF_HEADS_H
#define KF_HEADS_H

#include "draft.h"

/* The date: a box (`9`, `maj`, each on a line), a line of its own, or words like `Publicerad` and a date behind them. */
void heads_find_date(struct draft *draft);

/* The publication: one short line above a date box that a headline follows. Needs to know where the date stood. */
void heads_find_source(struct draft *draft);

/* The headline: the first line, where it can be one and more follows. Sets draft->body. */
void heads_find_title(struct draft *draft);

#endif
