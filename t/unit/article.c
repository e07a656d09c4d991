/* Articles in memory. */
#include "article.h"
#include "tap.h"

int main(void)
{
	struct tap tap = TAP_INIT;
	struct article article = ARTICLE_INIT;
	struct block *blocks;
	bool named = true;

	tap_ok(&tap, article_is_empty(&article), "an article without anything is empty");
	article.date = slice_of("2010-05-03");
	tap_ok(&tap, !article_is_empty(&article), "one with a date alone is not");
	article_clear(&article);
	for (int i = 0; i < 100; i++)
		article_add_block(&article, BLOCK_PARA, slice_of("text"), (size_t)i);
	article_add_author(&article, slice_of("Åsa Ek"));
	article_add_repaired(&article, slice_of("nfc"));
	article.truncated = true;
	article.line = 7;
	tap_ok(&tap, !article_is_empty(&article), "nor is one with blocks");
	tap_number(&tap, article.block_count, 100, "an article takes any number of blocks");
	tap_number(&tap, article.blocks[99].section, 99, "in their order");
	blocks = article.blocks;
	article_clear(&article);
	tap_ok(&tap, article.block_count == 0 && article.author_count == 0 && article.repaired_count == 0, "a cleared article is empty");
	tap_ok(&tap, !article.truncated && article.line == 0, "in all its fields");
	article_add_block(&article, BLOCK_PARA, slice_of("text"), 0);
	tap_ok(&tap, article.blocks == blocks, "and keeps its room");
	article_release(&article);
	for (enum block_kind kind = 0; kind < BLOCK_KINDS; kind++)
		named = named && block_kind_named(block_kind_name(kind)) == kind;
	tap_ok(&tap, named, "each kind of block is found by its name");
	tap_number(&tap, block_kind_named(slice_of("header")), BLOCK_KINDS, "another name is no kind");
	return tap_finish(&tap);
}
