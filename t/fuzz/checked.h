/* What holds for every article, whatever it was made of; and quiet for targets that report bad input. */
#ifndef KF_CHECKED_H
#define KF_CHECKED_H

#include "article_json.h"
#include "audit.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

/* The text is valid UTF-8 in NFC without double spaces. */
static inline void checked_text(struct slice text)
{
	struct buffer composed = BUFFER_INIT;

	if (text.length == 0)
		return;
	if (utf8_valid(text.data, text.length) < text.length || plain_trim(text).length < text.length)
		abort();
	for (size_t i = 1; i < text.length; i++)
		if (text.data[i] == ' ' && text.data[i - 1] == ' ')
			abort();
	if (unicode_add_nfc(&composed, text))
		abort();
	buffer_release(&composed);
}

/* No field and no block is anything but such a text, and no block is empty. */
static inline void checked_fields(const struct article *article)
{
	const struct slice fields[] = {
	    article->title, article->source, article->date, article->time, article->url, article->lang, article->page,
	    article->placement, article->medium,
	};

	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		checked_text(fields[i]);
	for (size_t i = 0; i < article->author_count; i++)
		checked_text(article->authors[i]);
	for (size_t i = 0; i < article->block_count; i++) {
		if (article->blocks[i].text.length == 0 || article->blocks[i].kind >= BLOCK_KINDS)
			abort();
		checked_text(article->blocks[i].text);
	}
}

/* Written, read and written again, the article is the same line. */
static inline void checked_record(const struct article *article)
{
	struct buffer first = BUFFER_INIT, second = BUFFER_INIT, texts = BUFFER_INIT;
	struct record record = RECORD_INIT;
	struct article again = ARTICLE_INIT;

	article_write(article, &first);
	if (!record_read(&record, buffer_slice(&first)) || article_read(&again, &record, &texts) != NULL)
		abort();
	article_write(&again, &second);
	if (!slice_equal(buffer_slice(&first), buffer_slice(&second)))
		abort();
	article_release(&again);
	record_release(&record);
	buffer_release(&first);
	buffer_release(&second);
	buffer_release(&texts);
}

static inline void checked_article(const struct article *article)
{
	checked_fields(article);
	checked_record(article);
}

/* The parts of the audit are all bytes of the input. */
static inline void checked_audit(const struct audit *audit, size_t bytes)
{
	long long sum = 0;

	for (size_t part = 0; part < AUDIT_PARTS; part++)
		sum += audit->bytes[part];
	if (sum != (long long)bytes)
		abort();
}

/* Messages go nowhere: the fuzzer keeps standard error to itself. */
static inline void checked_quiet(int *argc, char ***argv)
{
	static char option[] = "-close_fd_mask=2";
	char **options = calloc((size_t)*argc + 2, sizeof *options);

	if (options == NULL)
		abort();
	memcpy(options, *argv, (size_t)*argc * sizeof *options);
	options[(*argc)++] = option;
	*argv = options;
}

#endif
