/* The text of an article as blocks, each with its kind: what kf-parse knows of pages. Knows no file and no JSON. */
#ifndef KF_BLOCKS_H
#define KF_BLOCKS_H

#include "audit.h"
#include "draft.h"

struct blocks {
	struct wording wording;
	struct dates dates;
	struct lexicon lexicon;
	struct draft draft;     /* of the last text; its `changes` tell what was mended in its lines */
};

/* Reads the lists; one that cannot be read is reported. Do not move what was loaded: the rules point into it. */
void blocks_load(struct blocks *blocks, const struct list_source *source, struct report *report);
void blocks_release(struct blocks *blocks);

/* Texts come with what a page has around them, or as articles alone, whose head was read elsewhere. */
enum blocks_form { BLOCKS_PAGE, BLOCKS_BODY };

/*
 * Adds to the article what the text tells: blocks, authors, and, of a page, title, source, date and time where it has none yet.
 * `text` is valid UTF-8 in lines. What the article is given points into the text and into `blocks`, good until the next call.
 */
void blocks_find(struct blocks *blocks, struct slice text, enum blocks_form form, struct article *article);

/* Counts the text of the last call: what its lines became. Returns how many of its bytes that was; the rest is white space. */
size_t blocks_count(const struct blocks *blocks, struct audit *audit);

#endif
