#include "facets.h"

#include <assert.h>

static const char *const paths[] = {"title", "blocks.text", "text", "speakers", "speaker", "name", "person"};
static_assert(sizeof paths / sizeof *paths == FACET_FIELDS, "a path for each field");

void facets_init(struct facets *facets)
{
	*facets = (struct facets){.scratch = BUFFER_INIT};
	for (size_t i = 0; i < FACET_FIELDS; i++)
		field_parse(&facets->fields[i], slice_of(paths[i]));
}

void facets_release(struct facets *facets)
{
	for (size_t i = 0; i < FACET_FIELDS; i++)
		field_release(&facets->fields[i]);
	buffer_release(&facets->scratch);
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

bool facets_visit_names(struct facets *facets, struct record *record, const struct field_sink *sink)
{
	return visit(facets, FACET_SPEAKER, record, sink) || visit(facets, FACET_SPEAKERS, record, sink) ||
	    visit(facets, FACET_NAME, record, sink) || visit(facets, FACET_PERSON, record, sink);
}

struct slice facets_date(struct facets *facets, struct record *record)
{
	const struct value *date = record_find(record, slice_of("date"));

	return date != NULL && date->kind == VALUE_STRING ? value_text(date, &facets->scratch) : (struct slice){"", 0};
}
