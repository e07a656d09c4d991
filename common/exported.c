#include "exported.h"

#include "nameshape.h"
#include "plain.h"

enum {
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

/*
 * Finds the line of the source: the one below a rule, or the last that looks so before a blank line, for a title may end in a date,
 * too. What stands above it is the title; *rest is what stands below.
 */
static bool read_source(const struct archive *archive, struct slice *rest, struct exported *exported)
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
		} else if (archive_read_source(archive, line, &exported->source)) {
			const char *end = exported->source.when.data + exported->source.when.length;
			struct slice notes = plain_trim((struct slice){end, (size_t)(line.data + line.length - end)});

			found = true;
			*rest = notes.length == 0 ? ahead : (struct slice){end, (size_t)(ahead.data + ahead.length - end)};
			exported->title = (struct slice){title, (size_t)((title_end != NULL ? title_end : at) - title)};
			if (title_end != NULL)
				break;
		}
	}
	exported->title = plain_trim(exported->title);
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
static bool read_note(const struct archive *archive, struct slice line, struct exported *exported)
{
	size_t medium = archive_find_medium(archive, line, &exported->medium), page;
	bool known = medium < line.length;
	struct slice section;

	line = slice_part(line, 0, medium);
	page = wording_inside(archive->wording, WORDING_PAGE, line);
	if (page < line.length && has_digit(pages_behind(archive, line, page))) {
		exported->page = pages_behind(archive, line, page);
		line = slice_part(line, 0, page);
		known = true;
	}
	section = without_stop(line);
	if (section.length == 0)
		return known;
	if (section.length > PLACEMENT_BYTES)
		return false;
	if (section.length == line.length && nameshape_is_capitals(section) && memchr(section.data, ' ', section.length) != NULL)
		exported->writer = section;
	else if (exported->placement.length == 0)
		exported->placement = section;
	return true;
}

/* The lines between the source and the blank line before the text. */
static void read_notes(const struct archive *archive, struct slice *rest, struct exported *exported)
{
	struct slice ahead = *rest;

	for (size_t count = 0; count < NOTES_LINES && ahead.length > 0; count++) {
		struct slice line = take_line(&ahead);

		if (line.length == 0 || !read_note(archive, line, exported))
			return;
		*rest = ahead;
		if (exported->medium != NULL)
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
static struct slice cut_link(const struct archive *archive, struct slice text, struct exported *exported)
{
	struct slice whole = text, last, before;
	size_t word;

	while (text.length > 0 && strchr(" \t\r\n", text.data[text.length - 1]) != NULL)
		text.length--;
	last = plain_trim(line_before(text, text.length));
	word = wording_at(archive->wording, WORDING_LINK, last);
	if (word > 0) {
		exported->url = plain_trim(slice_part(last, word, last.length));
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
	exported->url = last;
	return slice_part(text, 0, (size_t)(before.data - text.data));
}

bool exported_read(const struct archive *archive, struct slice text, struct exported *exported)
{
	size_t start, end;

	*exported = (struct exported){.medium = NULL};
	text = slice_part(text, (size_t)(plain_trim(text).data - text.data), text.length);
	if (!read_source(archive, &text, exported))
		return false;
	read_notes(archive, &text, exported);
	text = cut_link(archive, text, exported);
	exported->text = text;
	if (!find_notice_line(archive, text, exported->source.name, &start, &end))
		return true;
	exported->text = slice_part(text, 0, start);
	exported->notice = slice_part(text, start, end);
	exported->behind = slice_part(text, end, text.length);
	if (exported->url.length == 0)
		exported->text = cut_link(archive, exported->text, exported);
	return true;
}
