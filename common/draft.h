/*
 * An article on its way from a text to blocks. Each line with something on it is a piece; the rules of layer 3 say of one piece
 * after the other what it is. What a rule has settled, later rules leave alone.
 */
#ifndef KF_DRAFT_H
#define KF_DRAFT_H

#include "article.h"
#include "dates.h"
#include "lexicon.h"
#include "wording.h"

/* What a piece begins with. Only bullets are cut off its text. */
enum opener { OPENER_NONE, OPENER_BULLET, OPENER_HYPHEN, OPENER_DASH, OPENER_NUMBER, OPENER_ROW };

struct piece {
	struct slice text;         /* plain (plain.h) and not empty */
	size_t bytes;              /* of the line it was, without white space at its ends */
	enum block_kind kind;      /* where settled */
	bool settled;              /* a rule has said what it is */
	bool dropped;              /* it is no block: a button or the like, or `told` */
	bool told;                 /* in a field of the article */
	bool tight;                /* no blank line stands before it */
	bool after_break;          /* a blank line with a no-break space on it, or more blank lines than usual, stand before it */
	unsigned char opener;      /* enum opener */
	char ending;               /* the last of its marks: . ? ! : , or another, 0 for none; behind it only quotation marks */
	unsigned short words;      /* DRAFT_MANY where the text is long */
};

enum { DRAFT_SHORT = 240, DRAFT_MANY = 1000 };   /* bytes up to which words are counted */

struct draft {
	const struct wording *wording;   /* borrowed, as the next two */
	const struct dates *dates;
	const struct lexicon *lexicon;
	struct article *article;         /* borrowed: what rules find out goes here */
	struct piece *pieces;
	size_t count, capacity;
	struct buffer texts;             /* what had to be changed; does not move while an article is there */
	unsigned changes;                /* enum plain_change, of all pieces */
	bool may_be_wrapped;             /* a line that long ones of wrapped text could be has another directly below it */
	bool all_tight;                  /* no blank line anywhere: then it tells nothing that there is none */
	size_t body;                     /* the first piece behind the title */
};

void draft_release(struct draft *draft);

/* Takes `text`, lines of valid UTF-8 ended by \n, apart into pieces. Borrows it. */
void draft_read(struct draft *draft, struct slice text);

/* A short line that does not end as a sentence does and holds no address: a heading, a name, an item. */
bool draft_is_line(const struct piece *piece);

/* A dash and then a sentence: somebody speaks. */
bool draft_is_speech(const struct piece *piece);

/* The next piece behind `at` that is not dropped; draft->count for none. */
size_t draft_next(const struct draft *draft, size_t at);

static inline void draft_settle(struct piece *piece, enum block_kind kind)
{
	piece->kind = kind;
	piece->settled = true;
}

static inline void draft_drop(struct piece *piece)
{
	piece->settled = piece->dropped = true;
}

/* What it says stands in a field of the article. */
static inline void draft_tell(struct piece *piece)
{
	draft_drop(piece);
	piece->told = true;
}

/* What plain text that is not empty opens with; *size is the bytes of its first character. */
enum opener draft_opener(struct slice text, size_t *size);

/* The mark that plain text ends in, quotation marks left aside: a `piece`'s ending. */
char draft_ending(struct slice text);

/* Without the dash and the space behind it. */
struct slice draft_without_dash(struct slice text);

/* Holds a mail or web address. */
bool draft_is_address(struct slice text);

/* What was added to `texts` from `start` on: lent until the next article. */
struct slice draft_keep(struct draft *draft, size_t start);

#endif
