/*
 * Feeds bytes to the finding of people, quotes and speakers. A line is a block, of the kind that its first byte tells, as in the
 * cases of testdata/quotes. Whatever comes in, a quote's spans lie in its block, in order, on the borders of words; its text is
 * exactly what they say; who speaks has a name; and its record reads back.
 */
#include "quote_json.h"
#include "quoting.h"
#include "reasons.h"
#include "record.h"
#include "speakers.h"
#include "utf8.h"

#include <assert.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All that is used again from input to input. */
static struct {
	bool is_loaded;
	struct lexicon lexicon;
	struct buffer text;
	struct article article;
	struct reading reading;
	struct persons persons;
	struct quotes quotes;
	struct cited cited;
	struct reasons reasons;
	struct buffer head, line, joined;
	struct record record;
} all = {.article = ARTICLE_INIT, .cited = CITED_INIT, .record = RECORD_INIT};

static void load(void)
{
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("fuzz");

	if (!all.is_loaded)
		lexicon_load(&all.lexicon, &source, &report);
	all.is_loaded = true;
}

/* The input with a dash for each byte that is not UTF-8. */
static void take_text(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size};

	all.text.length = 0;
	while (rest.length > 0) {
		size_t valid = utf8_valid(rest.data, rest.length);

		buffer_add(&all.text, rest.data, valid);
		if (valid < rest.length)
			buffer_add_text(&all.text, "–");
		valid += valid < rest.length;
		rest = slice_part(rest, valid, rest.length);
	}
}

static void add_block(struct slice text)
{
	static const struct {
		char sign;
		enum block_kind kind;
	} signs[] = {
	    {'#', BLOCK_HEADING}, {'@', BLOCK_LABEL}, {'?', BLOCK_QUESTION}, {'*', BLOCK_ITEM}, {'!', BLOCK_LEAD}, {'|', BLOCK_FACT},
	};

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (text.data[0] == signs[i].sign) {
			article_add_block(&all.article, signs[i].kind, slice_part(text, 1, text.length), 0);
			return;
		}
	if (text.data[0] == '=')
		all.article.title = slice_part(text, 1, text.length);
	else
		article_add_block(&all.article, BLOCK_PARA, text, 0);
}

static void make_article(void)
{
	struct slice text = buffer_slice(&all.text);
	size_t end;

	article_clear(&all.article);
	all.article.id = slice_of("a");
	for (size_t at = 0; at < text.length; at = end + 1) {
		const char *newline = memchr(text.data + at, '\n', text.length - at);

		end = newline != NULL ? (size_t)(newline - text.data) : text.length;
		if (end > at)
			add_block(slice_part(text, at, end));
	}
}

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Words come in order, none is cut, and none overlaps another. */
static void check_words(size_t block)
{
	struct slice text = reading_block_text(&all.reading, block);
	size_t at = 0;

	for (size_t i = all.reading.first[block]; i < all.reading.first[block + 1]; i++) {
		const struct word *word = reading_word(&all.reading, i);

		assert(word->start >= at && word->end > word->start && word->end <= text.length);
		assert(word->start == 0 || !is_letter(text.data[word->start - 1]) || !is_letter(text.data[word->start]));
		assert(word->end == text.length || !is_letter(text.data[word->end - 1]) || !is_letter(text.data[word->end]));
		at = word->end;
	}
}

/* Adds code points [start, end) of the text. */
static void add_code_points(struct buffer *to, struct slice text, struct span span)
{
	size_t at = 0, size, start;

	for (size_t i = 0; i < span.start; i++, at += size) {
		assert(at < text.length);
		utf8_decode(text.data + at, &size);
	}
	start = at;
	for (size_t i = span.start; i < span.end; i++, at += size) {
		assert(at < text.length);
		utf8_decode(text.data + at, &size);
	}
	buffer_add_slice(to, slice_part(text, start, at));
}

static void check_place(struct slice text, struct span span, struct slice wanted)
{
	if (span.end == 0)
		return;
	all.joined.length = 0;
	add_code_points(&all.joined, text, span);
	assert(slice_equal(buffer_slice(&all.joined), wanted));
}

static void check_spans(const struct quote *quote)
{
	size_t at = all.reading.first[quote->block];

	assert(quote->span_count > 0 && quote->span_count <= QUOTE_SPANS);
	for (size_t i = 0; i < quote->span_count; i++) {
		assert(quote->spans[i].start >= at && quote->spans[i].end > quote->spans[i].start);
		at = quote->spans[i].end;
	}
	assert(at <= all.reading.first[quote->block + 1]);
}

static void check_texts(const struct quote *quote)
{
	struct slice text = reading_block_text(&all.reading, quote->block);

	all.joined.length = 0;
	for (size_t i = 0; i < all.cited.span_count; i++) {
		assert(i == 0 || all.cited.spans[i].start >= all.cited.spans[i - 1].end);
		if (i > 0)
			buffer_add_byte(&all.joined, ' ');
		add_code_points(&all.joined, text, all.cited.spans[i]);
	}
	assert(all.joined.length > 0 && slice_equal(buffer_slice(&all.joined), buffer_slice(&all.cited.text)));
	check_place(text, all.cited.mention_span, all.cited.mention);
	check_place(text, all.cited.cue_span, all.cited.cue);
}

static void check_speaker(const struct quote *quote)
{
	bool is_named = quote->person_count > 0 || quote->phrase.length > 0;

	assert(is_named == (all.cited.speaker.length > 0) && quote->rule != NULL && quote->turn > 0);
	assert(quote->person_count <= QUOTE_SPEAKERS && (quote->person_count == 0 || quote->phrase.length == 0));
	assert(all.cited.speaker_count == quote->person_count + (quote->phrase.length > 0));
	for (size_t i = 0; i < quote->person_count; i++)
		assert(quote->persons[i] < all.persons.count && all.cited.speakers[i].length > 0);
}

static void check_record(const struct quote *quote, size_t number)
{
	struct buffer scratch = BUFFER_INIT;
	const struct value *text;

	all.line.length = 0;
	reasons_find(&all.reasons, quote, &all.cited);
	quote_write(quote, &all.cited, buffer_slice(&all.head), number, all.reasons.items, all.reasons.count, &all.line);
	assert(record_read(&all.record, buffer_slice(&all.line)));
	text = record_find(&all.record, slice_of("text"));
	assert(text != NULL);
	value_add_text(&scratch, text);
	assert(slice_equal(buffer_slice(&scratch), buffer_slice(&all.cited.text)));
	buffer_release(&scratch);
}

/* Quotes come in the order of the text, and no two that are direct overlap. */
static void check_order(const struct quote *before, const struct quote *quote)
{
	assert(quote->spans[0].start >= before->spans[0].start && quote->turn >= before->turn);
	assert(quote->kind != QUOTE_DIRECT || before->kind != QUOTE_DIRECT ||
	    quote->spans[0].start >= before->spans[before->span_count - 1].end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	load();
	take_text(data, size);
	make_article();
	reading_take(&all.reading, &all.article, &all.lexicon);
	for (size_t block = 0; block <= reading_title(&all.reading); block++)
		check_words(block);
	persons_find(&all.persons, &all.reading);
	quoting_find(&all.quotes, &all.reading, &all.persons);
	speakers_name(&all.quotes, &all.reading, &all.persons);
	cited_begin(&all.cited);
	quote_write_head(&all.article, &all.head);
	for (size_t i = 0; i < all.quotes.count; i++) {
		const struct quote *quote = &all.quotes.items[i];

		check_spans(quote);
		cited_take(&all.cited, quote, &all.reading, &all.persons);
		check_texts(quote);
		check_speaker(quote);
		check_record(quote, i + 1);
		if (i > 0)
			check_order(quote - 1, quote);
	}
	return 0;
}
