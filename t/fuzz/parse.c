/*
 * Feeds bytes to the reading of encodings, of dates and of blocks. Whatever comes in, what comes out is valid UTF-8 in NFC
 * without double spaces, no block is empty, and the article's record reads back as the same article.
 */
#include "blocks.h"
#include "checked.h"
#include "encoding.h"

static void check_date(const struct dates *dates, struct slice text)
{
	struct buffer iso = BUFFER_INIT, full = BUFFER_INIT;
	struct date date;
	size_t length = dates_read(dates, text, &date);

	if (length > text.length)
		abort();
	if (length > 0) {
		date_add_iso(&iso, &date);
		date_add_time(&iso, &date);
		dates_add_with_year(&full, buffer_slice(&iso), 2017);
		checked_text(buffer_slice(&full));
	}
	buffer_release(&iso);
	buffer_release(&full);
}

static void check_encoding(struct slice bytes)
{
	static const char *const names[] = {NULL, "UTF-16LE", "CP1252"};
	struct encoding encoding = ENCODING_INIT(names[bytes.length % 3]);
	size_t half = bytes.length / 2;

	encoding_begin(&encoding);
	buffer_add(&encoding.bytes, bytes.data, half);
	encoding_convert(&encoding, false);
	buffer_add(&encoding.bytes, bytes.data + half, bytes.length - half);
	encoding_convert(&encoding, true);
	encoding_release(&encoding);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct blocks blocks;
	struct article article = ARTICLE_INIT;
	struct slice bytes = {(const char *)data, size};
	struct report report = REPORT_INIT("fuzz");
	struct buffer text = BUFFER_INIT;

	if (blocks.dates.list.row_count == 0)
		blocks_load(&blocks, &(struct list_source)LIST_SOURCE_INIT, &report);
	check_encoding(bytes);
	buffer_reserve(&text, size * 3 + 1);
	if (size == 0 || utf8_valid(bytes.data, size) == size)
		buffer_add_slice(&text, bytes);
	else
		encoding_add_windows_1252(&text, bytes);
	buffer_add_byte(&text, '\n');
	check_date(&blocks.dates, buffer_slice(&text));
	blocks_read(&blocks, buffer_slice(&text));
	blocks_find(&blocks, BLOCKS_PAGE, &article);
	checked_article(&article);
	article_release(&article);
	buffer_release(&text);
	return 0;
}
