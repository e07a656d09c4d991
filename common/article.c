#include "article.h"

#include "memory.h"

#include <assert.h>
#include <stdlib.h>

static const char *const kind_names[] = {
    "heading", "lead", "para", "label", "question", "item", "fact", "caption", "related", "note",
};
static_assert(sizeof kind_names / sizeof *kind_names == BLOCK_KINDS, "a name for each kind of block");

void article_clear(struct article *article)
{
	struct article kept = *article;

	*article = (struct article){
	    .authors = kept.authors,
	    .author_capacity = kept.author_capacity,
	    .repaired = kept.repaired,
	    .repaired_capacity = kept.repaired_capacity,
	    .blocks = kept.blocks,
	    .block_capacity = kept.block_capacity,
	};
}

void article_release(struct article *article)
{
	free(article->authors);
	free(article->repaired);
	free(article->blocks);
	*article = (struct article)ARTICLE_INIT;
}

bool article_is_empty(const struct article *article)
{
	return article->block_count == 0 && article->title.length == 0 && article->source.length == 0 &&
	    article->author_count == 0 && article->date.length == 0;
}

void article_add_author(struct article *article, struct slice author)
{
	article->authors = memory_room(
	    article->authors, &article->author_capacity, article->author_count + 1, sizeof *article->authors);
	article->authors[article->author_count++] = author;
}

void article_add_repaired(struct article *article, struct slice what)
{
	article->repaired = memory_room(
	    article->repaired, &article->repaired_capacity, article->repaired_count + 1, sizeof *article->repaired);
	article->repaired[article->repaired_count++] = what;
}

void article_add_block(struct article *article, enum block_kind kind, struct slice text, size_t section)
{
	article->blocks = memory_room(
	    article->blocks, &article->block_capacity, article->block_count + 1, sizeof *article->blocks);
	article->blocks[article->block_count++] = (struct block){kind, text, section};
}

struct slice block_kind_name(enum block_kind kind)
{
	return slice_of(kind_names[kind]);
}

enum block_kind block_kind_named(struct slice name)
{
	enum block_kind kind;

	if (slice_is(name, "para"))
		return BLOCK_PARA;
	for (kind = 0; kind < BLOCK_KINDS; kind++)
		if (slice_is(name, kind_names[kind]))
			break;
	return kind;
}
