#include "archive.h"

#include "nameshape.h"
#include "plain.h"

enum {
	RULE_LENGTH = 78,
	HEAD_LINES = 12,         /* of title, rule and source */
	NOTES_LINES = 6,         /* of section, pages and medium */
	PLACEMENT_BYTES = 60,
	SIGNED_BYTES = 60,       /* of a short notice: `© Malkö Tidning` */
	END_LINES = 16           /* in which the notice is looked for */
};

static const char copyright[] = "©";

/* The first line, trimmed; *rest begins behind its newline. */
static struct slice take_line(struct slice *rest)
{
	const char *newline = rest->length == 0 ? NULL : memchr(rest->data, '\n', rest->length);
	size_t length = newline == NULL ? rest->length : (size_t)(newline - rest->data);
	struct slice line = slice_part(*rest, 0, length);

	*rest = slice_part(*rest, length + (newline != NULL), rest->length);
	return plain_trim(line);
}

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

/* The phrase of a medium in the line: where it begins; line.length for none. */
static size_t find_medium(const struct archive *archive, struct slice line, const char **name)
{
	size_t first = line.length;

	for (size_t i = 0; i < sizeof media / sizeof *media; i++) {
		size_t at = wording_inside(archive->wording, media[i].class, line);

		if (at >= first)
			continue;
		first = at;
		*name = media[i].name;
	}
	return first;
}

/* `SOURCE, 2010-05-03 05:30 EKONOMI. Sida 12 Publicerat i print.` up to the section; empty where no medium is told there. */
static struct slice before_notes(const struct archive *archive, struct slice line)
{
	const char *name;
	size_t end = find_medium(archive, line, &name), at = end, figures;

	if (end == line.length)
		return slice_part(line, 0, 0);
	while (at > 2 && !(line.data[at - 1] == ' ' && line.data[at - 2] == ',' && line.data[at] >= '0' && line.data[at] <= '9'))
		at--;
	for (figures = at; figures < end && is_in_figures(slice_part(line, figures, figures + 1)); figures++)
		;
	return plain_trim(slice_part(line, 0, at > 2 ? figures : 0));
}

bool archive_read_source(const struct archive *archive, struct slice line, struct archive_article *article)
{
	struct date date;
	struct slice source, day;
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
	source = plain_trim(slice_part(line, 0, at - 2));
	day = slice_part(line, at, line.length);
	if (source.length == 0 || !is_in_figures(day) || !dates_read_whole(archive->dates, day, &date))
		return false;
	if (date.day == 0 || date.year == 0)
		return false;
	space = memchr(day.data, ' ', day.length);
	article->source = source;
	article->when = day;
	article->day = slice_part(day, 0, space == NULL ? day.length : (size_t)(space - day.data));
	return true;
}

struct slice archive_listed(const struct archive *archive, struct slice line, struct slice *day)
{
	struct archive_article article = {.medium = NULL};

	line = plain_trim(line);
	line = plain_trim(slice_part(line, line.length > 0 && line.data[0] == '>', line.length));
	if (archive_read_source(archive, line, &article))
		line = article.source;
	*day = article.day;
	return line;
}

/*
 * Finds the line of the source: the one below a rule, or the last that looks so before a blank line, for a title may end in a date,
 * too. What stands above it is the title; *rest is what stands below.
 */
static bool read_source(const struct archive *archive, struct slice *rest, struct archive_article *article)
{
	struct slice ahead = *rest;
	const char *title = ahead.data, *title_end = NULL;
	bool found = false;

	for (size_t count = 0; count < HEAD_LINES && ahead.length > 0; count++) {
		const char *at = ahead.data;
		struct slice line = take_line(&ahead);

		if (line.length == 0)
			break;
		if (title_end == NULL && archive_is_rule(line, '-')) {
			title_end = at;
		} else if (archive_read_source(archive, line, article)) {
			const char *end = article->when.data + article->when.length;
			struct slice notes = plain_trim((struct slice){end, (size_t)(line.data + line.length - end)});

			found = true;
			*rest = notes.length == 0 ? ahead : (struct slice){end, (size_t)(ahead.data + ahead.length - end)};
			article->title = (struct slice){title, (size_t)((title_end != NULL ? title_end : at) - title)};
			if (title_end != NULL)
				break;
		}
	}
	article->title = plain_trim(article->title);
	return found;
}

static struct slice without_stop(struct slice text)
{
	text = plain_trim(text);
	while (text.length > 0 && text.data[0] == ',')
		text = plain_trim(slice_part(text, 1, text.length));
	if (text.length > 0 && text.data[text.length - 1] == '.')
		text.length--;
	return plain_trim(text);
}

/* `Sida 12` behind `at`: what is told. */
static struct slice pages_behind(const struct archive *archive, struct slice line, size_t at)
{
	struct slice rest = slice_part(line, at, line.length);

	return without_stop(slice_part(rest, wording_at(archive->wording, WORDING_PAGE, rest), rest.length));
}

/* Pages have a figure; `Sidan tre` is the name of a section. */
static bool has_digit(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.data[i] >= '0' && text.data[i] <= '9')
			return true;
	return false;
}

/* A line below the source: `EKONOMI. Sida 12 Publicerat i print.`, or one of the three. False where it is of the text. */
static bool read_note(const struct archive *archive, struct slice line, struct archive_article *article)
{
	size_t medium = find_medium(archive, line, &article->medium), page;
	bool known = medium < line.length;
	struct slice section;

	line = slice_part(line, 0, medium);
	page = wording_inside(archive->wording, WORDING_PAGE, line);
	if (page < line.length && has_digit(pages_behind(archive, line, page))) {
		article->page = pages_behind(archive, line, page);
		line = slice_part(line, 0, page);
		known = true;
	}
	section = without_stop(line);
	if (section.length == 0)
		return known;
	if (section.length > PLACEMENT_BYTES)
		return false;
	if (section.length == line.length && nameshape_is_capitals(section) && memchr(section.data, ' ', section.length) != NULL)
		article->writer = section;
	else if (article->placement.length == 0)
		article->placement = section;
	return true;
}

/* The lines between the source and the blank line before the text. */
static void read_notes(const struct archive *archive, struct slice *rest, struct archive_article *article)
{
	struct slice ahead = *rest;

	for (size_t count = 0; count < NOTES_LINES && ahead.length > 0; count++) {
		struct slice line = take_line(&ahead);

		if (line.length == 0 || !read_note(archive, line, article))
			return;
		*rest = ahead;
		if (article->medium != NULL)
			return;
	}
}

/*
 * Where the copyright notice begins in the line: its sign with known words behind it, or those alone. line.length for nowhere. What
 * stands behind a later sign has been looked at with that one.
 */
static size_t find_notice(const struct archive *archive, struct slice line, struct slice source)
{
	struct slice sign = slice_of(copyright), words;
	size_t end = line.length;

	for (size_t at = line.length; at-- > 0;) {
		if (line.data[at] != copyright[0] || !slice_starts(slice_part(line, at, line.length), sign))
			continue;
		words = plain_trim(slice_part(line, at + sign.length, end));
		if (wording_inside(archive->wording, WORDING_NOTICE, words) < words.length)
			return at;
		if (end == line.length && slice_equal(without_stop(words), source))
			return at;
		if (at == 0 && line.length <= sign.length + SIGNED_BYTES)
			return at;
		end = at;
	}
	return wording_at(archive->wording, WORDING_NOTICE, line) > 0 ? 0 : line.length;
}

/* The line that ends at `end`; what is before it ends at its beginning. */
static struct slice line_before(struct slice text, size_t end)
{
	size_t start = end;

	while (start > 0 && text.data[start - 1] != '\n')
		start--;
	return slice_part(text, start, end);
}

/* Looks from the end for the line of the notice: *start is where the notice begins, *end where its line ends. */
static bool find_notice_line(const struct archive *archive, struct slice text, struct slice source, size_t *start, size_t *end)
{
	size_t at = text.length;

	for (size_t count = 0; count < END_LINES && at > 0; at -= at > 0) {
		struct slice line = line_before(text, at), trimmed = plain_trim(line);
		size_t notice = find_notice(archive, trimmed, source);

		count += trimmed.length > 0;
		if (trimmed.length > 0 && notice < trimmed.length) {
			*start = (size_t)(trimmed.data - text.data) + notice;
			*end = at;
			return true;
		}
		at -= line.length;
	}
	return false;
}

/*
 * `Läs hela artikeln på ADDRESS` as the last lines of `text`, the address perhaps on a line of its own: cut off. What a notice is
 * not behind is looked at in the same way.
 */
static struct slice cut_link(const struct archive *archive, struct slice text, struct archive_article *article)
{
	struct slice whole = text, last, before;
	size_t word;

	while (text.length > 0 && strchr(" \t\r\n", text.data[text.length - 1]) != NULL)
		text.length--;
	last = plain_trim(line_before(text, text.length));
	word = wording_at(archive->wording, WORDING_LINK, last);
	if (word > 0) {
		article->url = plain_trim(slice_part(last, word, last.length));
		return slice_part(text, 0, (size_t)(last.data - text.data));
	}
	if (memchr(last.data, ' ', last.length) != NULL || last.data == text.data)
		return whole;
	before = slice_part(text, 0, (size_t)(last.data - text.data));
	while (before.length > 0 && strchr(" \t\r\n", before.data[before.length - 1]) != NULL)
		before.length--;
	before = plain_trim(line_before(before, before.length));
	word = wording_at(archive->wording, WORDING_LINK, before);
	if (word == 0 || word < before.length)
		return whole;
	article->url = last;
	return slice_part(text, 0, (size_t)(before.data - text.data));
}

bool archive_read(const struct archive *archive, struct slice text, struct archive_article *article)
{
	size_t start, end;

	*article = (struct archive_article){.medium = NULL};
	text = slice_part(text, (size_t)(plain_trim(text).data - text.data), text.length);
	if (!read_source(archive, &text, article))
		return false;
	read_notes(archive, &text, article);
	text = cut_link(archive, text, article);
	article->text = text;
	if (!find_notice_line(archive, text, article->source, &start, &end))
		return true;
	article->text = slice_part(text, 0, start);
	article->notice = slice_part(text, start, end);
	article->behind = slice_part(text, end, text.length);
	if (article->url.length == 0)
		article->text = cut_link(archive, article->text, article);
	return true;
}
