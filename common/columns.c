#include "columns.h"

#include "csvtext.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_NAME = 60 };   /* bytes of a column's name in a header that nobody told us of */

static const char *const field_names[] = {
    "title", "text", "lead", "source", "date", "time", "url", "author", "medium", "page", "placement", "lang", "id",
};
static_assert(sizeof field_names / sizeof *field_names == COLUMNS_FIELDS, "a name for each field");

static enum columns_field field_named(struct slice name)
{
	enum columns_field field;

	for (field = 0; field < COLUMNS_FIELDS; field++)
		if (slice_is(name, field_names[field]))
			break;
	return field;
}

/* The name as names are compared, lent until the next; empty where it is not UTF-8. */
static struct slice fold(struct columns *columns, struct slice name)
{
	struct buffer *folded = &columns->folded;
	size_t kept = 0;
	unsigned changes = 0;

	columns->plain.length = folded->length = 0;
	if (name.length == 0 || utf8_valid(name.data, name.length) < name.length)
		return buffer_slice(folded);
	plain_add(&columns->plain, name, &changes);
	unicode_add_lower(folded, buffer_slice(&columns->plain));
	for (size_t i = 0; i < folded->length; i++) {
		char byte = folded->data[i];

		if (byte != ' ' && byte != '_' && byte != '-')
			folded->data[kept++] = byte;
	}
	folded->length = kept;
	return buffer_slice(folded);
}

static struct span keep(struct buffer *names, struct slice name)
{
	struct span span = {names->length, names->length + name.length};

	buffer_add_slice(names, name);
	return span;
}

static struct slice kept_name(const struct buffer *names, struct span span)
{
	return span.end == span.start ? (struct slice){NULL, 0} : slice_part(buffer_slice(names), span.start, span.end);
}

static void refuse_row(struct report *report, struct slice name)
{
	char reason[128];

	snprintf(reason, sizeof reason, "cannot use the row '%.*s'", name.length < 64 ? (int)name.length : 64, name.data);
	report_subject(report, "columns.csv", reason);
}

void columns_load(struct columns *columns, const struct list_source *source, struct report *report)
{
	static const char *const wanted[] = {"name", "field"};
	struct list list;

	list_read(&list, source, "columns", wanted, 2, report);
	columns->known = memory_room(columns->known, &columns->known_capacity, list.row_count, sizeof *columns->known);
	for (size_t row = 0; row < list.row_count; row++) {
		enum columns_field field = field_named(list_field(&list, row, 1));
		struct slice folded = fold(columns, list_field(&list, row, 0));

		if (field == COLUMNS_FIELDS || folded.length == 0)
			refuse_row(report, list_field(&list, row, 0));
		else
			columns->known[columns->known_count++] = (struct column){field, keep(&columns->names, folded)};
	}
	list_release(&list);
}

void columns_release(struct columns *columns)
{
	buffer_release(&columns->names);
	buffer_release(&columns->map);
	buffer_release(&columns->plain);
	buffer_release(&columns->folded);
	free(columns->known);
	*columns = (struct columns)COLUMNS_INIT;
}

/* --map on its way. */
struct mapping {
	struct columns *columns;
	struct buffer *reason;
	size_t count;
};

static void refuse(struct mapping *mapping, const char *before, struct slice what, const char *behind)
{
	buffer_add_text(mapping->reason, before);
	buffer_add_slice(mapping->reason, what);
	buffer_add_text(mapping->reason, behind);
}

static void refuse_field(struct mapping *mapping, struct slice name)
{
	refuse(mapping, "no field of an article: '", name, "' (");
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		refuse(mapping, field > 0 ? ", " : "", slice_of(field_names[field]), "");
	buffer_add_byte(mapping->reason, ')');
}

/* The field that --map gave the name: as it is typed, or folded and to be compared with such. COLUMNS_FIELDS for none. */
static enum columns_field mapped_to(const struct columns *columns, struct slice name, bool is_folded)
{
	enum columns_field field;

	for (field = 0; field < COLUMNS_FIELDS; field++) {
		const struct mapped *mapped = &columns->mapped[field];

		if (name.length > 0 && slice_equal(kept_name(&columns->map, is_folded ? mapped->folded : mapped->name), name))
			break;
	}
	return field;
}

static void map_field(struct mapping *mapping, struct slice field_name, struct slice name)
{
	struct columns *columns = mapping->columns;
	enum columns_field field = field_named(field_name);

	if (field == COLUMNS_FIELDS) {
		refuse_field(mapping, field_name);
	} else if (name.length == 0) {
		refuse(mapping, "no name for the field '", field_name, "'");
	} else if (columns_mapped(columns, field).length > 0) {
		refuse(mapping, "the field '", field_name, "' is given twice");
	} else if (mapped_to(columns, name, false) < COLUMNS_FIELDS) {
		refuse(mapping, "the name '", name, "' is given twice");
	} else {
		columns->mapped[field].name = keep(&columns->map, name);
		columns->mapped[field].folded = keep(&columns->map, fold(columns, name));
	}
}

static void on_item(void *context, struct slice item)
{
	struct mapping *mapping = context;
	const char *equals = item.length > 0 ? memchr(item.data, '=', item.length) : NULL;
	size_t at = equals != NULL ? (size_t)(equals - item.data) : item.length;

	mapping->count++;
	if (mapping->reason->length > 0)
		return;
	if (equals == NULL)
		refuse(mapping, "not FIELD=NAME: '", item, "'");
	else
		map_field(mapping, plain_trim(slice_part(item, 0, at)), plain_trim(slice_part(item, at + 1, item.length)));
}

static void on_end(void *context)
{
	(void)context;
}

bool columns_map(struct columns *columns, struct slice spec, struct buffer *reason)
{
	struct mapping mapping = {columns, reason, 0};
	struct csvtext_sink sink = {on_item, on_end, &mapping};
	struct csvtext *csv;
	bool good;

	if (spec.length > 0 && utf8_valid(spec.data, spec.length) < spec.length) {
		buffer_add_text(reason, "not UTF-8");
		return false;
	}
	csv = csvtext_open(',', &sink);
	good = csvtext_feed(csv, spec) == spec.length;
	if (!good)
		csvtext_restart(csv);
	good = csvtext_close(csv) && good;
	if (reason->length == 0 && !good)
		buffer_add_text(reason, "a quotation mark is missing or misplaced");
	else if (reason->length == 0 && mapping.count == 0)
		on_item(&mapping, spec);
	return reason->length == 0;
}

struct slice columns_mapped(const struct columns *columns, enum columns_field field)
{
	return kept_name(&columns->map, columns->mapped[field].name);
}

enum columns_field columns_meaning(struct columns *columns, struct slice name, size_t *rank)
{
	enum columns_field field = mapped_to(columns, name, false);
	struct slice folded;

	*rank = 0;
	if (field < COLUMNS_FIELDS)
		return field;
	folded = fold(columns, name);
	if (folded.length == 0)
		return COLUMNS_FIELDS;
	field = mapped_to(columns, folded, true);
	*rank = 1;
	if (field < COLUMNS_FIELDS)
		return field;
	for (size_t i = 0; i < columns->known_count; i++) {
		if (!slice_equal(kept_name(&columns->names, columns->known[i].name), folded))
			continue;
		*rank = i + 2;
		field = columns->known[i].field;
		return columns_mapped(columns, field).length > 0 ? COLUMNS_FIELDS : field;
	}
	return COLUMNS_FIELDS;
}

void columns_find(struct columns *columns, const struct slice *header, size_t count, size_t places[COLUMNS_FIELDS])
{
	size_t ranks[COLUMNS_FIELDS], rank;

	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		places[field] = ranks[field] = COLUMNS_NONE;
	for (size_t i = 0; i < count; i++) {
		enum columns_field field = columns_meaning(columns, header[i], &rank);

		if (field == COLUMNS_FIELDS || rank >= ranks[field])
			continue;
		places[field] = i;
		ranks[field] = rank;
	}
}

bool columns_is_header(struct columns *columns, const struct slice *header, size_t count)
{
	size_t places[COLUMNS_FIELDS], found = 0;
	bool has_article = false;

	for (size_t i = 0; i < count; i++)
		if (header[i].length > LONGEST_NAME)
			return false;
	columns_find(columns, header, count, places);
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++) {
		if (places[field] == COLUMNS_NONE)
			continue;
		found++;
		if (field == COLUMNS_TITLE || field == COLUMNS_TEXT || columns_mapped(columns, field).length > 0)
			has_article = true;
	}
	return found >= 2 && has_article;
}
