/* What pages print around the text, by what it is: the list layout.csv. Phrases are found in any case, at the ends of words. */
#ifndef KF_WORDING_H
#define KF_WORDING_H

#include "lists.h"

#include <stdint.h>

enum wording_class {
	WORDING_DATED, WORDING_UPDATED, WORDING_NOTE, WORDING_CAPTION, WORDING_CREDIT, WORDING_PICTURE,
	WORDING_RELATED, WORDING_FACT, WORDING_BYLINE, WORDING_GENRE, WORDING_AGENCY, WORDING_NOTANAME, WORDING_YOU, WORDING_DROPPED,
	WORDING_COUNTED, WORDING_PULLED, WORDING_CONTENTS, WORDING_PRINT, WORDING_WEB, WORDING_BROADCAST, WORDING_PAGE,
	WORDING_NOTICE, WORDING_LINK, WORDING_CLASSES
};

enum { WORDING_SHORTEST = 2, WORDING_LONGEST = 64, WORDING_PAIRS = 1024 };   /* bytes of a phrase; slots for pairs of bytes */

struct wording {
	struct list list;
	struct phrase *phrases;    /* by class */
	size_t capacity;
	size_t first[WORDING_CLASSES + 1];
	uint32_t begins[WORDING_PAIRS];    /* by the first two bytes of a text: the classes that have a phrase so begun */
};

struct phrase {
	enum wording_class class;
	struct slice text;             /* in lower case */
	uint32_t head, mask;           /* its first four bytes without the bit of their case; which of them there are */
};

/* Rows that are too long or of no known class are reported and left out. */
void wording_load(struct wording *wording, const struct list_source *source, struct report *report);
void wording_release(struct wording *wording);

/* The slot of two bytes, by five bits of each: capital and small letters differ in another, in ASCII and in Latin-1 too. */
static inline size_t wording_pair(const char *at)
{
	return (size_t)(at[0] & 0x1F) << 5 | (size_t)(at[1] & 0x1F);
}

/* A phrase of one of the classes (bits) may stand at the beginning. Quick; false is sure. */
static inline bool wording_may_begin(const struct wording *wording, struct slice text, unsigned classes)
{
	return text.length >= WORDING_SHORTEST && (wording->begins[wording_pair(text.data)] & classes) != 0;
}

/* The bytes of the longest phrase of the class at the beginning of `text`, where one may begin; 0 for none. */
size_t wording_longest(const struct wording *wording, enum wording_class class, struct slice text);

/* The same for any text. Most begin with no phrase, so the call is spared. */
static inline size_t wording_at(const struct wording *wording, enum wording_class class, struct slice text)
{
	return wording_may_begin(wording, text, 1U << class) ? wording_longest(wording, class, text) : 0;
}

/* The same behind the end of a word anywhere in `text`: where the first phrase begins; text.length for none. */
size_t wording_inside(const struct wording *wording, enum wording_class class, struct slice text);

/* The same for phrases that begin at byte `last` or before it. */
size_t wording_within(const struct wording *wording, enum wording_class class, struct slice text, size_t last);

/* The last word or words of `text` are a phrase: its bytes; 0 for none. */
size_t wording_end(const struct wording *wording, enum wording_class class, struct slice text);

#endif
