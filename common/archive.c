#include "archive.h"

#include "plain.h"

enum { RULE_LENGTH = 78 };

bool archive_is_rule(struct slice line, char mark)
{
	size_t length = 0;

	while (length < line.length && line.data[length] == mark)
		length++;
	return length == RULE_LENGTH && plain_trim(slice_part(line, length, line.length)).length == 0;
}

bool archive_opens_contents(const struct archive *archive, struct slice line)
{
	size_t length;

	line = plain_trim(line);
	length = wording_at(archive->wording, WORDING_CONTENTS, line);
	return length > 0 && length == line.length;
}

bool archive_is_pulled(const struct archive *archive, struct slice line)
{
	struct date date;
	size_t length;

	line = plain_trim(line);
	length = wording_at(archive->wording, WORDING_PULLED, line);
	line = plain_trim(slice_part(line, length, line.length));
	return length > 0 && dates_read_whole(archive->dates, line, &date) && date.day > 0;
}

/* Written in figures, as archives do: `3 maj 2010` behind a comma is part of a title. */
static bool is_in_figures(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (strchr("0123456789-.:/T ", text.data[i]) == NULL)
			return false;
	return text.length > 0;
}

static const struct {
	enum wording_class class;
	const char *name;
} media[] = {{WORDING_PRINT, "print"}, {WORDING_WEB, "web"}, {WORDING_BROADCAST, "broadcast"}};

size_t archive_find_medium(const struct archive *archive, struct slice line, const char **medium)
{
	size_t first = line.length;

	for (size_t i = 0; i < sizeof media / sizeof *media; i++) {
		size_t at = wording_inside(archive->wording, media[i].class, line);

		if (at >= first)
			continue;
		first = at;
		*medium = media[i].name;
	}
	return first;
}

/* `SOURCE, 2010-05-03 05:30 EKONOMI. Sida 12 Publicerat i print.` up to the section; empty where no medium is told there. */
static struct slice before_notes(const struct archive *archive, struct slice line)
{
	const char *medium;
	size_t end = archive_find_medium(archive, line, &medium), at = end, figures;

	if (end == line.length)
		return slice_part(line, 0, 0);
	while (at > 2 && !(line.data[at - 1] == ' ' && line.data[at - 2] == ',' && line.data[at] >= '0' && line.data[at] <= '9'))
		at--;
	for (figures = at; figures < end && is_in_figures(slice_part(line, figures, figures + 1)); figures++)
		;
	return plain_trim(slice_part(line, 0, at > 2 ? figures : 0));
}

bool archive_read_source(const struct archive *archive, struct slice line, struct archive_source *source)
{
	struct date date;
	struct slice name, day;
	const char *space;
	size_t at;

	line = plain_trim(line);
	if (line.length > 0 && line.data[line.length - 1] == '.')
		line = before_notes(archive, line);
	if (line.length == 0 || line.data[line.length - 1] < '0' || line.data[line.length - 1] > '9')
		return false;
	for (at = line.length; at > 1; at--)
		if (line.data[at - 1] == ' ' && line.data[at - 2] == ',')
			break;
	if (at <= 1)
		return false;
	name = plain_trim(slice_part(line, 0, at - 2));
	day = slice_part(line, at, line.length);
	if (name.length == 0 || !is_in_figures(day) || !dates_read_whole(archive->dates, day, &date))
		return false;
	if (date.day == 0 || date.year == 0)
		return false;
	space = memchr(day.data, ' ', day.length);
	source->name = name;
	source->when = day;
	source->day = slice_part(day, 0, space == NULL ? day.length : (size_t)(space - day.data));
	return true;
}

struct slice archive_listed(const struct archive *archive, struct slice line, struct slice *day)
{
	struct archive_source source = {.name = {NULL, 0}};

	line = plain_trim(line);
	line = plain_trim(slice_part(line, line.length > 0 && line.data[0] == '>', line.length));
	if (archive_read_source(archive, line, &source))
		line = source.name;
	*day = source.day;
	return line;
}
