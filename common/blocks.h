/* The text of an article as blocks, each with its kind: what kf-parse knows of pages. Knows no file and no JSON. */
#ifndef KF_BLOCKS_H
#define KF_BLOCKS_H

#include "draft.h"

struct blocks {
	struct wording wording;
	struct dates dates;
	struct lexicon lexicon;
	struct draft draft;
};

/* Reads the lists; one that cannot be read is reported. Do not move what was loaded: the rules point into it. */
void blocks_load(struct blocks *blocks, const struct list_source *source, struct report *report);
void blocks_release(struct blocks *blocks);

/*
 * Clears the article and fills in what the text tells: blocks, title, authors, source, date, time, repaired. `text` is valid
 * UTF-8 in lines. What the article holds points into the text and into `blocks`, good until the next call.
 */
void blocks_find(struct blocks *blocks, struct slice text, struct article *article);

#endif
