/* What pages print around the text, by what it is: the list layout.csv. Phrases are found in any case, at the ends of words. */
#ifndef KF_WORDING_H
#define KF_WORDING_H

#include "lists.h"

enum wording_class {
	WORDING_DATED, WORDING_UPDATED, WORDING_NOTE, WORDING_CAPTION, WORDING_CREDIT, WORDING_PICTURE,
	WORDING_RELATED, WORDING_FACT, WORDING_BYLINE, WORDING_AGENCY, WORDING_NOTANAME, WORDING_YOU, WORDING_DROPPED,
	WORDING_COUNTED, WORDING_CLASSES
};

enum { WORDING_LONGEST = 64 };   /* bytes of a phrase */

struct wording {
	struct list list;
	struct phrase *phrases;    /* by class */
	size_t capacity;
	size_t first[WORDING_CLASSES + 1];
	unsigned short begins[256];    /* by first byte of a text in any case: the classes that have a phrase so begun */
};

struct phrase {
	enum wording_class class;
	struct slice text;             /* in lower case */
};

/* Rows that are too long or of no known class are reported and left out. */
void wording_load(struct wording *wording, const struct list_source *source, struct report *report);
void wording_release(struct wording *wording);

/* The bytes of the longest phrase of the class at the beginning of `text`; 0 for none. */
size_t wording_at(const struct wording *wording, enum wording_class class, struct slice text);

/* The same behind the end of a word anywhere in `text`: where the first phrase begins; text.length for none. */
size_t wording_inside(const struct wording *wording, enum wording_class class, struct slice text);

/* The last word or words of `text` are a phrase: its bytes; 0 for none. */
size_t wording_end(const struct wording *wording, enum wording_class class, struct slice text);

/* A phrase of one of the classes (bits) may stand at the beginning. Quick; false is sure. */
static inline bool wording_may_begin(const struct wording *wording, struct slice text, unsigned classes)
{
	return text.length > 0 && (wording->begins[(unsigned char)text.data[0]] & classes) != 0;
}

#endif
