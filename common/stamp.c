#include "stamp.h"

#include "dates.h"
#include "isodate.h"
#include "names.h"

void stamp_release(struct stamp *stamp)
{
	struct buffer *buffers[] = {&stamp->date, &stamp->source, &stamp->lang, &stamp->names, &stamp->full_date};

	for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
		buffer_release(buffers[i]);
	ids_release(&stamp->ids);
}

bool stamp_say_lang(struct stamp *stamp, struct slice lang)
{
	stamp->lang.length = 0;
	return names_add_typed(&stamp->lang, lang);
}

bool stamp_say_source(struct stamp *stamp, struct slice source)
{
	stamp->source.length = 0;
	return names_add_typed(&stamp->source, source);
}

bool stamp_say_year(struct stamp *stamp, struct slice year)
{
	struct isodate date;

	if (!isodate_read(year, &date) || date.month != 0)
		return false;
	stamp->year = date.year;
	return date.year != 0;
}

static struct slice wanted_id(const struct stamp *stamp, struct slice path, struct slice own_id)
{
	if (stamp->id != NULL)
		return strcmp(stamp->id, "path") == 0 ? path : slice_of(stamp->id);
	return own_id.length > 0 ? own_id : ids_base_name(path);
}

/* The room is made beforehand: nothing that the article borrows may move. */
static void name_article(struct stamp *stamp, struct slice path, struct slice id, struct article *article)
{
	struct buffer *names = &stamp->names;
	size_t start;

	names->length = 0;
	buffer_reserve(names, path.length + id.length * 2 + IDS_NUMBER_LENGTH);
	ids_add_system_name(names, path);
	article->file = buffer_slice(names);
	ids_add_system_name(names, id);
	id = slice_part(buffer_slice(names), path.length, names->length);
	start = names->length;
	ids_add_unique(&stamp->ids, id, names);
	article->id = slice_part(buffer_slice(names), start, names->length);
}

void stamp_article(struct stamp *stamp, const char *file, struct slice own_id, struct article *article)
{
	struct slice path = slice_of(file), date = article->date;

	name_article(stamp, path, wanted_id(stamp, path, own_id), article);
	if (stamp->source.length > 0)
		article->source = buffer_slice(&stamp->source);
	if (stamp->lang.length > 0)
		article->lang = buffer_slice(&stamp->lang);
	if (stamp->date.length > 0)
		date = buffer_slice(&stamp->date);
	stamp->full_date.length = 0;
	dates_add_with_year(&stamp->full_date, date, stamp->year);
	article->date = buffer_slice(&stamp->full_date);
}
