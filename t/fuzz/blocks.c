/*
 * kf-parse's way from a text to a record, on any bytes: those that are not UTF-8 are taken for Windows-1252. What comes out must
 * be a record that reads back as the same article and holds what kf(5) promises of texts: plain, in normal form, never empty.
 */
#include "article_json.h"
#include "blocks.h"
#include "encoding.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>

static void must(bool true_of_it)
{
	if (!true_of_it)
		abort();
}

static void check_text(struct slice text)
{
	struct buffer composed = BUFFER_INIT;

	must(utf8_valid(text.data, text.length) == text.length);
	must(plain_trim(text).length == text.length);
	must(memchr(text.data, '\n', text.length) == NULL && memchr(text.data, '\t', text.length) == NULL);
	for (size_t i = 1; i < text.length; i++)
		must(text.data[i - 1] != ' ' || text.data[i] != ' ');
	must(!unicode_add_nfc(&composed, text));
	buffer_release(&composed);
}

static void check_article(const struct article *article)
{
	size_t section = 0;

	for (size_t i = 0; i < article->block_count; i++) {
		const struct block *block = &article->blocks[i];

		must(block->text.length > 0);
		check_text(block->text);
		must(block->section == section + (block->kind == BLOCK_HEADING) || block->section == section);
		section = block->section;
	}
	for (size_t i = 0; i < article->author_count; i++)
		must(article->authors[i].length > 0);
	if (article->title.length > 0)
		check_text(article->title);
	if (article->source.length > 0)
		check_text(article->source);
}

/* Written, read and written again, the article is the same line. */
static void check_round_trip(const struct article *article)
{
	struct buffer first = BUFFER_INIT, second = BUFFER_INIT, texts = BUFFER_INIT;
	struct record record = RECORD_INIT;
	struct article again = ARTICLE_INIT;

	article_write(article, &first);
	must(record_read(&record, buffer_slice(&first)));
	must(article_read(&again, &record, &texts) == NULL);
	article_write(&again, &second);
	must(slice_equal(buffer_slice(&first), buffer_slice(&second)));
	article_release(&again);
	record_release(&record);
	buffer_release(&first);
	buffer_release(&second);
	buffer_release(&texts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct blocks blocks;
	static struct article article;
	static bool loaded;
	struct slice text = {(const char *)data, size};
	struct buffer decoded = BUFFER_INIT;

	if (!loaded) {
		struct list_source lists = LIST_SOURCE_INIT;
		struct report report = REPORT_INIT("blocks");

		blocks_load(&blocks, &lists, &report);
		loaded = true;
	}
	if (size == 0)
		return 0;
	if (utf8_valid(text.data, size) < size) {
		if (encoding_add_windows_1252(&decoded, text) < size) {
			buffer_release(&decoded);
			return 0;
		}
		text = buffer_slice(&decoded);
	}
	blocks_find(&blocks, text, &article);
	check_article(&article);
	check_round_trip(&article);
	buffer_release(&decoded);
	return 0;
}
