/* What is mended on the way from a text to an article, and the names by which `repaired` tells it. */
#ifndef KF_MENDING_H
#define KF_MENDING_H

#include "article.h"
#include "buffer.h"
#include "wording.h"

enum mending_kind {
	MENDING_UTF16, MENDING_WINDOWS_1252, MENDING_NUL, MENDING_MOJIBAKE, MENDING_LINES, MENDING_HYPHENS, MENDING_NFC,
	MENDING_SOFT_HYPHENS, MENDING_KINDS
};

struct mending {
	const struct wording *wording;    /* borrowed */
	unsigned done;                    /* a bit a kind, of the article at hand */
	struct buffer unmangled, joined;  /* its text */
	struct buffer line, field;        /* the field at hand, as it was and unmangled */
};

void mending_release(struct mending *mending);

static inline void mending_note(struct mending *mending, enum mending_kind kind, bool was_done)
{
	mending->done |= (unsigned)was_done << kind;
}

/* The text, lines of valid UTF-8, with what was encoded twice put right. Borrows it, or is lent until the next call; so below. */
struct slice mending_text(struct mending *mending, struct slice text);

/* The text with wrapped lines joined; `is_export` tells that its lines may well be wrapped. */
struct slice mending_join(struct mending *mending, struct slice text, bool is_export);

/* Adds a field, of one line or more, as plain text, and returns it as it stands there. */
struct slice mending_add_field(struct mending *mending, struct buffer *to, struct slice field);

/* What plain_add changed elsewhere. */
void mending_note_plain(struct mending *mending, unsigned changes);

/* Tells in the article what was done, and forgets it. */
void mending_tell(struct mending *mending, struct article *article);

#endif
