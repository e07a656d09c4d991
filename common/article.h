/* An article as the pipe carries it: kf(5) describes each field. All text is borrowed. */
#ifndef KF_ARTICLE_H
#define KF_ARTICLE_H

#include "slice.h"

enum block_kind {
	BLOCK_HEADING, BLOCK_LEAD, BLOCK_PARA, BLOCK_LABEL, BLOCK_QUESTION, BLOCK_ITEM, BLOCK_FACT, BLOCK_CAPTION,
	BLOCK_RELATED, BLOCK_NOTE, BLOCK_KINDS
};

struct block {
	enum block_kind kind;
	struct slice text;
	size_t section;      /* number of the heading above it, from 1; 0 before the first */
};

/* Running text: paragraphs and the lead. */
static inline bool block_is_prose(const struct block *block)
{
	return block->kind == BLOCK_PARA || block->kind == BLOCK_LEAD;
}

struct article {
	struct slice id, file, source, url, lang, date, time, title, medium, page, placement, twin_of;
	size_t line;         /* on which it begins, from 1; 0 where that is not known */
	bool truncated;
	struct slice *authors, *repaired;
	size_t author_count, author_capacity, repaired_count, repaired_capacity;
	struct block *blocks;
	size_t block_count, block_capacity;
};

#define ARTICLE_INIT {.line = 0}

/* Forgets what it held and keeps the room. */
void article_clear(struct article *article);
void article_release(struct article *article);

/* Has it neither blocks nor anything that tells of it: title, source, authors, date? */
bool article_is_empty(const struct article *article);

void article_add_author(struct article *article, struct slice author);
void article_add_repaired(struct article *article, struct slice what);
void article_add_block(struct article *article, enum block_kind kind, struct slice text, size_t section);

/* "heading", "lead" and so on. */
struct slice block_kind_name(enum block_kind kind);

/* BLOCK_KINDS where `name` is no kind. */
enum block_kind block_kind_named(struct slice name);

#endif
