#include "facets.h"

#include "utf8.h"

#include <assert.h>

static const char *const paths[] = {"title", "blocks.text", "text", "speakers", "speaker", "name", "person"};
static_assert(sizeof paths / sizeof *paths == FACET_FIELDS, "a path for each field");

void facets_init(struct facets *facets, const struct list_source *lists, struct report *report)
{
	*facets = (struct facets){.lists = lists, .report = report};
	for (size_t i = 0; i < FACET_FIELDS; i++)
		field_parse(&facets->fields[i], slice_of(paths[i]));
}

void facets_release(struct facets *facets)
{
	for (size_t i = 0; i < FACET_FIELDS; i++)
		field_release(&facets->fields[i]);
	buffer_release(&facets->scratch);
	buffer_release(&facets->texts);
	article_release(&facets->article);
	reading_release(&facets->reading);
	persons_release(&facets->persons);
	lexicon_release(&facets->lexicon);
}

bool facets_is_type(struct record *record, const char *type)
{
	const struct value *value = record_find(record, slice_of("type"));

	return value != NULL && value->kind == VALUE_STRING && slice_is(value->raw, type);
}

static bool visit(struct facets *facets, enum facet_field field, struct record *record, const struct field_sink *sink)
{
	return field_visit(&facets->fields[field], record, &facets->scratch, sink);
}

bool facets_visit_texts(struct facets *facets, struct record *record, const struct field_sink *sink)
{
	if (!facets_is_type(record, "article"))
		return visit(facets, FACET_TEXT, record, sink);
	return visit(facets, FACET_TITLE, record, sink) || visit(facets, FACET_BLOCKS, record, sink);
}

/* What has not the shape of an article has no people. */
static bool visit_persons(struct facets *facets, struct record *record, const struct field_sink *sink)
{
	if (!facets->knows_words)
		lexicon_load(&facets->lexicon, facets->lists, facets->report);
	facets->knows_words = true;
	if (article_read(&facets->article, record, &facets->texts) != NULL)
		return false;
	reading_take(&facets->reading, &facets->article, &facets->lexicon);
	persons_find(&facets->persons, &facets->reading);
	for (size_t i = 0; i < facets->persons.count; i++)
		if (sink->value(sink->context, facets->persons.items[i].name))
			return true;
	return false;
}

bool facets_visit_names(struct facets *facets, struct record *record, const struct field_sink *sink)
{
	if (facets_is_type(record, "article"))
		return visit_persons(facets, record, sink);
	return visit(facets, FACET_SPEAKER, record, sink) || visit(facets, FACET_SPEAKERS, record, sink) ||
	    visit(facets, FACET_NAME, record, sink) || visit(facets, FACET_PERSON, record, sink);
}

/* A mention tells of what kind it is; a place is nobody. */
static bool is_of_person(struct record *record)
{
	const struct value *kind = record_find(record, slice_of("kind"));

	return !facets_is_type(record, "mention") || kind == NULL || slice_is(kind->raw, "person");
}

bool facets_visit_people(struct facets *facets, struct record *record, const struct field_sink *sink)
{
	if (facets_is_type(record, "article"))
		return visit_persons(facets, record, sink);
	if (record_find(record, slice_of("speakers")) != NULL)
		return visit(facets, FACET_SPEAKERS, record, sink);
	if (record_find(record, slice_of("speaker")) != NULL)
		return visit(facets, FACET_SPEAKER, record, sink);
	return is_of_person(record) && visit(facets, FACET_NAME, record, sink);
}

static struct slice text_of(struct facets *facets, struct record *record, const char *key)
{
	const struct value *value = record_find(record, slice_of(key));

	return value != NULL && value->kind == VALUE_STRING ? value_text(value, &facets->scratch) : (struct slice){"", 0};
}

struct slice facets_date(struct facets *facets, struct record *record)
{
	return text_of(facets, record, "date");
}

struct slice facets_article(struct facets *facets, struct record *record)
{
	return text_of(facets, record, facets_is_type(record, "article") ? "id" : "article");
}

/* The high bit of each byte of `word` that is above the space. */
static uint64_t visible_bytes(uint64_t word)
{
	return (((word & ~UTF8_HIGH_BITS) + UTF8_EACH(0x80 - 0x21)) | word) & UTF8_HIGH_BITS;
}

/* How many of the high bits are set. */
static size_t count_marks(uint64_t marks)
{
	return (size_t)((marks >> 7) * UTF8_EACH(1) >> 56);
}

/* A word begins where a visible byte follows white space: eight places at a time, then the rest. */
static bool add_words(void *context, struct slice text)
{
	size_t *words = context, at = 1;

	*words += text.length > 0 && (unsigned char)text.data[0] > ' ';
	for (; at + 8 <= text.length; at += 8) {
		uint64_t before = visible_bytes(utf8_load8(text.data + at - 1));

		*words += count_marks(visible_bytes(utf8_load8(text.data + at)) & ~before);
	}
	for (; at < text.length; at++)
		*words += (unsigned char)text.data[at] > ' ' && (unsigned char)text.data[at - 1] <= ' ';
	return false;
}

size_t facets_words(struct facets *facets, struct record *record)
{
	size_t words = 0;
	struct field_sink sink = {add_words, &words};

	facets_visit_texts(facets, record, &sink);
	return words;
}
