#include "cells.h"

#include "nameshape.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <stdio.h>

enum { SHOWN_BYTES = 60, GROWTH = PLAIN_GROWTH + 2 };

void cells_load(struct cells *cells, const struct list_source *source, struct report *report)
{
	static const char *const columns[] = {"name", "medium"};

	list_read(&cells->media, source, "media", columns, 2, report);
}

void cells_release(struct cells *cells)
{
	list_release(&cells->media);
	buffer_release(&cells->fields);
	buffer_release(&cells->text);
}

static struct slice take_plain(struct cells *cells, enum columns_field field)
{
	return mending_add_field(cells->mending, &cells->fields, cells->values[field]);
}

static void refuse(struct cells *cells, const char *what, struct slice value)
{
	size_t length = value.length < SHOWN_BYTES ? value.length : SHOWN_BYTES;

	while (length < value.length && ((unsigned char)value.data[length] & 0xC0) == 0x80)
		length--;
	snprintf(cells->fault, sizeof cells->fault, "not a %s: '%.*s'", what, (int)length, value.data);
}

static bool take_date(struct cells *cells, struct date *date)
{
	struct slice text = plain_trim(cells->values[COLUMNS_DATE]), time = plain_trim(cells->values[COLUMNS_TIME]);

	if (text.length > 0 && !dates_read_whole(cells->dates, text, date)) {
		*date = (struct date)DATE_INIT;
		refuse(cells, "date", text);
		return false;
	}
	if (time.length > 0 && dates_read_time(cells->dates, time, date) == 0) {
		refuse(cells, "time", time);
		return false;
	}
	return true;
}

static void tell_date(struct cells *cells, const struct date *date, struct article *article)
{
	size_t start = cells->fields.length;

	date_add_iso(&cells->fields, date);
	article->date = slice_part(buffer_slice(&cells->fields), start, cells->fields.length);
	start = cells->fields.length;
	date_add_time(&cells->fields, date);
	article->time = slice_part(buffer_slice(&cells->fields), start, cells->fields.length);
}

/* The bytes at the beginning that part two names; 0 for none. */
static size_t separator_at(struct slice names)
{
	static const char *const separators[] = {CELLS_SEPARATOR, ",", "/", "|", "\n", " & ", " och ", " og ", " and "};

	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++)
		if (slice_starts(names, slice_of(separators[i])))
			return strlen(separators[i]);
	return 0;
}

/* The bytes before the next mark or word that parts names, and behind it. */
static size_t next_name(struct slice names, size_t *behind)
{
	size_t at = 0, length = 0;

	while (at < names.length && (length = separator_at(slice_part(names, at, names.length))) == 0)
		at++;
	*behind = at + length;
	return at;
}

static void take_authors(struct cells *cells, struct article *article)
{
	struct slice names = cells->values[COLUMNS_AUTHOR];
	size_t behind;

	for (; names.length > 0; names = slice_part(names, behind, names.length)) {
		struct slice raw = slice_part(names, 0, next_name(names, &behind));
		struct slice name = mending_add_field(cells->mending, &cells->fields, raw);

		if (name.length > 0)
			article_add_author(article, nameshape_ordinary(&cells->fields, name));
	}
}

static struct slice take_medium(struct cells *cells)
{
	struct slice name = take_plain(cells, COLUMNS_MEDIUM);
	size_t start = cells->fields.length;

	unicode_add_lower(&cells->fields, name);
	name = slice_part(buffer_slice(&cells->fields), start, cells->fields.length);
	for (size_t row = 0; name.length > 0 && row < cells->media.row_count; row++)
		if (slice_equal(list_field(&cells->media, row, 0), name))
			return list_field(&cells->media, row, 1);
	return (struct slice){NULL, 0};
}

bool cells_fill(struct cells *cells, struct article *article)
{
	struct date date = DATE_INIT;
	size_t room = DATE_ISO_SIZE * 8;
	bool good;

	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		room += field == COLUMNS_TEXT ? 0 : cells->values[field].length * GROWTH;
	cells->fields.length = 0;
	buffer_reserve(&cells->fields, room);
	article->title = take_plain(cells, COLUMNS_TITLE);
	article->source = take_plain(cells, COLUMNS_SOURCE);
	article->url = take_plain(cells, COLUMNS_URL);
	article->lang = take_plain(cells, COLUMNS_LANG);
	article->page = take_plain(cells, COLUMNS_PAGE);
	article->placement = take_plain(cells, COLUMNS_PLACEMENT);
	article->medium = take_medium(cells);
	take_authors(cells, article);
	good = take_date(cells, &date);
	tell_date(cells, &date, article);
	return good;
}

struct slice cells_text(struct cells *cells)
{
	struct slice lead = cells->values[COLUMNS_LEAD], text = cells->values[COLUMNS_TEXT];

	cells->text.length = 0;
	if (lead.length > 0) {
		buffer_add_slice(&cells->text, lead);
		buffer_add_text(&cells->text, "\n\n");
	}
	buffer_add_slice(&cells->text, text);
	buffer_add_byte(&cells->text, '\n');
	return buffer_slice(&cells->text);
}
