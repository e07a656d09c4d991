#include "article_json.h"

#include "jsonout.h"

#include <stddef.h>

/* The fields that hold one text. */
static const struct {
	const char *key;
	size_t offset;
} text_fields[] = {
    {"source", offsetof(struct article, source)},
    {"url", offsetof(struct article, url)},
    {"lang", offsetof(struct article, lang)},
    {"date", offsetof(struct article, date)},
    {"time", offsetof(struct article, time)},
    {"title", offsetof(struct article, title)},
    {"medium", offsetof(struct article, medium)},
    {"page", offsetof(struct article, page)},
    {"placement", offsetof(struct article, placement)},
    {"twin_of", offsetof(struct article, twin_of)},
    {"id", offsetof(struct article, id)},
    {"file", offsetof(struct article, file)},
};

enum { TEXT_FIELDS = sizeof text_fields / sizeof *text_fields };

static void write_block(struct jsonout *out, const struct block *block)
{
	jsonout_open(out, NULL, '{');
	jsonout_text(out, "kind", block_kind_name(block->kind));
	jsonout_text(out, "text", block->text);
	if (block->section > 0)
		jsonout_number(out, "section", block->section);
	jsonout_close(out, '}');
}

void article_write(const struct article *article, struct buffer *to)
{
	struct jsonout out = jsonout_begin(to);

	jsonout_text(&out, "type", slice_of("article"));
	jsonout_text(&out, "id", article->id);
	jsonout_text(&out, "file", article->file);
	if (article->line > 0)
		jsonout_number(&out, "line", article->line);
	jsonout_text(&out, "source", article->source);
	jsonout_text(&out, "url", article->url);
	jsonout_text(&out, "lang", article->lang);
	jsonout_text(&out, "date", article->date);
	jsonout_text(&out, "time", article->time);
	jsonout_text(&out, "title", article->title);
	jsonout_texts(&out, "author", article->authors, article->author_count);
	jsonout_text(&out, "medium", article->medium);
	jsonout_text(&out, "page", article->page);
	jsonout_text(&out, "placement", article->placement);
	if (article->truncated)
		jsonout_true(&out, "truncated");
	jsonout_text(&out, "twin_of", article->twin_of);
	jsonout_texts(&out, "repaired", article->repaired, article->repaired_count);
	jsonout_open(&out, "blocks", '[');
	for (size_t i = 0; i < article->block_count; i++)
		write_block(&out, &article->blocks[i]);
	jsonout_close(&out, ']');
	jsonout_end(&out);
}

/*
 * Texts live in the line, or where they hold escapes in `texts`, where room for the whole line is made beforehand: nothing
 * that was lent may move.
 */
static struct slice keep_text(const struct value *string, struct buffer *texts)
{
	size_t start = texts->length;

	if (!string->escaped)
		return string->raw;
	value_add_text(texts, string);
	return (struct slice){texts->data + start, texts->length - start};
}

/* A whole number as kf-parse writes it. */
static size_t read_number(const struct value *number)
{
	size_t sum = 0;

	for (size_t i = 0; i < number->raw.length && number->raw.data[i] >= '0' && number->raw.data[i] <= '9'; i++)
		sum = sum * 10 + (size_t)(number->raw.data[i] - '0');
	return sum;
}

static const char *read_block(struct article *article, struct walk *fields, struct record *record, struct buffer *texts)
{
	struct block block = {BLOCK_KINDS, {NULL, 0}, 0};
	struct member field;

	while (walk_member(fields, &field)) {
		const struct value *value = &field.value;
		struct slice key = value_text(&field.key, &record->key);

		if (slice_is(key, "kind") && value->kind == VALUE_STRING)
			block.kind = block_kind_named(value_text(value, &record->key));
		else if (slice_is(key, "text") && value->kind == VALUE_STRING)
			block.text = keep_text(value, texts);
		else if (slice_is(key, "section") && value->kind == VALUE_NUMBER)
			block.section = read_number(value);
	}
	if (block.kind == BLOCK_KINDS)
		return "a block without a known \"kind\"";
	article_add_block(article, block.kind, block.text, block.section);
	return NULL;
}

static const char *read_blocks(struct article *article, const struct value *list, struct record *record,
    struct buffer *texts)
{
	const char *wrong = NULL;
	struct walk items, fields;
	struct value item;

	if (list->kind != VALUE_ARRAY)
		return "\"blocks\" is no list";
	items = walk_into(list);
	while (wrong == NULL && walk_in(&items, &fields)) {
		wrong = read_block(article, &fields, record, texts);
		walk_out(&items, &fields);
	}
	return wrong == NULL && walk_item(&items, &item) ? "a block that is no object" : wrong;
}

static const char *read_texts(struct article *article, const struct value *list, struct buffer *texts,
    void (*add)(struct article *, struct slice))
{
	struct walk items;
	struct value item;

	if (list->kind != VALUE_ARRAY)
		return "\"author\" or \"repaired\" is no list";
	items = walk_into(list);
	while (walk_item(&items, &item))
		if (item.kind == VALUE_STRING)
			add(article, keep_text(&item, texts));
	return NULL;
}

static const char *read_member(struct article *article, const struct member *member, struct record *record,
    struct buffer *texts)
{
	struct slice key = value_text(&member->key, &record->key);
	const struct value *value = &member->value;

	if (slice_is(key, "blocks")) {
		article->block_count = 0;
		return read_blocks(article, value, record, texts);
	}
	if (slice_is(key, "author")) {
		article->author_count = 0;
		return read_texts(article, value, texts, article_add_author);
	}
	if (slice_is(key, "repaired")) {
		article->repaired_count = 0;
		return read_texts(article, value, texts, article_add_repaired);
	}
	if (slice_is(key, "line"))
		article->line = read_number(value);
	if (slice_is(key, "truncated"))
		article->truncated = value->kind == VALUE_TRUE;
	for (size_t i = 0; i < TEXT_FIELDS; i++) {
		if (!slice_is(key, text_fields[i].key))
			continue;
		if (value->kind != VALUE_STRING)
			return "a field that should be a text is none";
		*(struct slice *)((char *)article + text_fields[i].offset) = keep_text(value, texts);
	}
	return NULL;
}

const char *article_read(struct article *article, struct record *record, struct buffer *texts)
{
	const struct value *type = record_find(record, slice_of("type"));
	const char *wrong = NULL;

	article_clear(article);
	if (type == NULL || type->kind != VALUE_STRING || !slice_is(value_text(type, &record->key), "article"))
		return "not an article";
	texts->length = 0;
	buffer_reserve(texts, record->line.length + 8);
	for (size_t i = 0; wrong == NULL && i < record->count; i++)
		wrong = read_member(article, &record->members[i], record, texts);
	return wrong;
}
