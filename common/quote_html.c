#include "quote_html.h"

#include "embedded.h"
#include "html.h"
#include "isodate.h"

#include <assert.h>

enum { LONGEST_LANGUAGE = 35 };

static const struct {
	const char *open, *close;
} block_tags[] = {
    [BLOCK_HEADING] = {"<div class=\"row heading\">\n<h3>", "</h3>\n"},
    [BLOCK_LEAD] = {"<div class=\"row lead\">\n<p>", "</p>\n"},
    [BLOCK_PARA] = {"<div class=\"row para\">\n<p>", "</p>\n"},
    [BLOCK_LABEL] = {"<div class=\"row label\">\n<p>", "</p>\n"},
    [BLOCK_QUESTION] = {"<div class=\"row question\">\n<p>", "</p>\n"},
    [BLOCK_ITEM] = {"<li class=\"row item\">\n<p>", "</p>\n"},
    [BLOCK_FACT] = {"<div class=\"row fact\">\n<p>", "</p>\n"},
    [BLOCK_CAPTION] = {"<div class=\"row caption\">\n<p>", "</p>\n"},
    [BLOCK_RELATED] = {"<div class=\"row related\">\n<p>", "</p>\n"},
    [BLOCK_NOTE] = {"<div class=\"row remark\">\n<p>", "</p>\n"},
};
static_assert(sizeof block_tags / sizeof *block_tags == BLOCK_KINDS, "tags for each kind of block");

static struct slice report_file(const char *name)
{
	const struct embedded *file = embedded_report;

	while (strcmp(file->name, name) != 0)
		file++;
	return (struct slice){(const char *)file->bytes, file->length};
}

/* Writes the frame up to `place`, which something else is written in place of. */
static void write_frame(struct quote_html *page, const char *place, struct buffer *to)
{
	size_t length = strlen(place), at = 0;

	while (!slice_starts(slice_part(page->rest, at, page->rest.length), slice_of(place)))
		at++;
	buffer_add_slice(to, slice_part(page->rest, 0, at));
	page->rest = slice_part(page->rest, at + length, page->rest.length);
}

void quote_html_begin(struct quote_html *page, struct buffer *to)
{
	page->rest = report_file("report/quotes.html");
	write_frame(page, "@style@\n", to);
	buffer_add_slice(to, report_file("report/quotes.css"));
	write_frame(page, "@articles@\n", to);
}

/* What the article is called in ids; `~` stands for `#`, which would begin an address inside the page. */
static void take_anchor(struct quote_html *page, struct slice id)
{
	page->name.length = page->anchor.length = 0;
	html_add_id(&page->name, id);
	ids_add_unique(&page->ids, buffer_slice(&page->name), &page->anchor);
	for (size_t i = 0; i < page->anchor.length; i++)
		if (page->anchor.data[i] == '#')
			page->anchor.data[i] = '~';
}

void quote_html_take(struct quote_html *page, const struct reading *reading)
{
	page->reading = reading;
	highlights_clear(&page->highlights);
	sidenotes_clear(&page->notes);
	take_anchor(page, reading->article->id);
}

/* The bytes of the words [first, end). */
static struct span bytes_of(const struct quote_html *page, size_t first, size_t end)
{
	return (struct span){reading_word(page->reading, first)->start, reading_word(page->reading, end - 1)->end};
}

static void mark_words(struct quote_html *page, size_t block, size_t first, size_t end, const char *class)
{
	if (first < end)
		highlights_add(&page->highlights, (struct highlight){block, bytes_of(page, first, end), false, class, 0, 0});
}

void quote_html_add(struct quote_html *page, const struct quote *quote, const struct cited *cited, size_t number,
    const struct slice *why, size_t why_count)
{
	const struct clause *clause = &quote->clause;

	for (size_t i = 0; i < quote->span_count; i++) {
		struct span bytes = bytes_of(page, quote->spans[i].start, quote->spans[i].end);

		highlights_add(&page->highlights, (struct highlight){quote->block, bytes, true, quote_kind_name(quote->kind),
		    i == 0 ? number : 0, 0});
	}
	if (quote->has_clause) {
		mark_words(page, quote->clause_block, clause->cue_first, clause->cue_end, "cue");
		mark_words(page, quote->clause_block, clause->subject.mention_first, clause->subject.mention_end, "mention");
	}
	sidenotes_add(&page->notes, quote, cited, number, buffer_slice(&page->anchor), why, why_count);
}

/* A language as BCP 47 spells it; Swedish where the article has none. */
static struct slice language_of(const struct article *article)
{
	struct slice lang = article->lang;

	for (size_t i = 0; i < lang.length; i++) {
		char letter = (char)(lang.data[i] | 0x20);

		if ((letter < 'a' || letter > 'z') && (lang.data[i] < '0' || lang.data[i] > '9') && lang.data[i] != '-')
			return slice_of("sv");
	}
	return lang.length > 1 && lang.length <= LONGEST_LANGUAGE ? lang : slice_of("sv");
}

static void write_title(const struct article *article, struct buffer *to)
{
	struct slice title = article->title.length > 0 ? article->title : article->id;
	bool linked = html_is_web_address(article->url);

	buffer_add_text(to, "<h2>");
	if (linked) {
		buffer_add_text(to, "<a rel=\"noreferrer\" href=\"");
		html_add_address(to, article->url);
		buffer_add_text(to, "\">");
	}
	if (title.length > 0)
		html_add_text(to, title);
	else
		buffer_add_text(to, "Utan rubrik");
	buffer_add_text(to, linked ? "</a></h2>\n" : "</h2>\n");
}

/* `2017-05-09`; `9/5` of a day without a year; what is no date as it stands. */
static void write_date(struct slice text, struct buffer *to)
{
	struct isodate date;

	if (!isodate_read(text, &date)) {
		html_add_text(to, text);
		return;
	}
	buffer_add_text(to, "<time datetime=\"");
	html_add_text(to, date.year > 0 ? text : slice_part(text, 2, text.length));
	buffer_add_text(to, "\">");
	if (date.year > 0) {
		html_add_text(to, text);
	} else {
		buffer_add_number(to, (unsigned long long)date.day);
		buffer_add_byte(to, '/');
		buffer_add_number(to, (unsigned long long)date.month);
	}
	buffer_add_text(to, "</time>");
}

/* What parts the facts about an article. */
static void write_point(size_t start, struct buffer *to)
{
	buffer_add_text(to, to->length > start ? " · " : "");
}

static void write_fact(struct slice text, size_t start, struct buffer *to)
{
	if (text.length == 0)
		return;
	write_point(start, to);
	html_add_text(to, text);
}

static void write_facts(const struct article *article, struct buffer *to)
{
	size_t before = to->length, start;

	buffer_add_text(to, "<p class=\"meta\">");
	start = to->length;
	write_fact(article->source, start, to);
	if (article->date.length > 0) {
		write_point(start, to);
		write_date(article->date, to);
	}
	for (size_t i = 0; i < article->author_count; i++)
		write_fact(article->authors[i], start, to);
	if (!html_is_web_address(article->url))
		write_fact(article->url, start, to);
	if (article->title.length > 0)
		write_fact(article->id, start, to);
	if (to->length == start)
		to->length = before;
	else
		buffer_add_text(to, "</p>\n");
}

static void write_block(struct quote_html *page, size_t block, struct buffer *to)
{
	const struct article *article = page->reading->article;
	const struct block *blocks = article->blocks;
	bool is_item = blocks[block].kind == BLOCK_ITEM;

	if (is_item && (block == 0 || blocks[block - 1].kind != BLOCK_ITEM))
		buffer_add_text(to, "<ul class=\"items\">\n");
	if (blocks[block].text.length > 0) {
		buffer_add_text(to, block_tags[blocks[block].kind].open);
		highlights_write(&page->highlights, block, blocks[block].text, buffer_slice(&page->anchor), to);
		buffer_add_text(to, block_tags[blocks[block].kind].close);
		sidenotes_write(&page->notes, block, to);
		buffer_add_text(to, is_item ? "</li>\n" : "</div>\n");
	}
	if (is_item && (block + 1 == article->block_count || blocks[block + 1].kind != BLOCK_ITEM))
		buffer_add_text(to, "</ul>\n");
}

bool quote_html_article(struct quote_html *page, struct buffer *to)
{
	const struct article *article = page->reading->article;

	if (page->chosen_only && page->notes.count == 0)
		return false;
	page->articles++;
	page->quotes += page->notes.count;
	highlights_arrange(&page->highlights);
	buffer_add_text(to, "<article lang=\"");
	buffer_add_slice(to, language_of(article));
	buffer_add_text(to, "\">\n");
	write_title(article, to);
	write_facts(article, to);
	for (size_t block = 0; block < article->block_count; block++)
		write_block(page, block, to);
	buffer_add_text(to, "</article>");
	return true;
}

void quote_html_end(struct quote_html *page, struct buffer *to)
{
	write_frame(page, "@count@", to);
	buffer_add_number(to, page->articles);
	buffer_add_text(to, page->articles == 1 ? " artikel, " : " artiklar, ");
	buffer_add_number(to, page->quotes);
	buffer_add_text(to, " citat");
	buffer_add_slice(to, page->rest);
	ids_release(&page->ids);
	buffer_release(&page->name);
	buffer_release(&page->anchor);
	highlights_release(&page->highlights);
	sidenotes_release(&page->notes);
}
