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

/* Takes the text apart into lines, to be looked at in `draft`. Borrows it: lines of valid UTF-8. */
void blocks_read(struct blocks *blocks, struct slice text);

/*
 * Adds to the article what the text tells: blocks, authors, and, of a page, title, source, date and time where it has none yet.
 * What the article is given points into the text and into `blocks`, good until the next is read.
 */
void blocks_find(struct blocks *blocks, enum blocks_form form, struct article *article);

/* Counts the text: what its lines became. Returns how many of its bytes that was; the rest is white space. */
size_t blocks_count(const struct blocks *blocks, struct audit *audit);

#endif
