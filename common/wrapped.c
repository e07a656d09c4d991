#include "wrapped.h"

#include "draft.h"
#include "hyphens.h"
#include "letters.h"
#include "plain.h"
#include "unicode.h"

enum { NARROWEST = 75, WIDEST = 86, FEWEST_ON_PAGES = 3, LONGER_SHARE = 10 };

/* A text while its lines are joined. */
struct joining {
	struct buffer *to;
	const struct wording *wording;
	struct hyphens hyphens;
	size_t width;                /* of its shape */
	unsigned done;
};

/* The line that begins at `at`, without its newline; empty behind the end. */
static struct slice line_at(struct slice text, size_t at)
{
	const char *newline;

	if (at >= text.length)
		return (struct slice){NULL, 0};
	newline = memchr(text.data + at, '\n', text.length - at);
	return slice_part(text, at, newline == NULL ? text.length : (size_t)(newline - text.data));
}

static struct slice without_end(struct slice line)
{
	struct slice plain = plain_trim(line);

	return slice_part(line, 0, (size_t)(plain.data - line.data) + plain.length);
}

/* The columns of a line without the white space at its end; WIDEST + 1 for all that are wider. */
static size_t columns_of(struct slice line)
{
	struct slice rest = without_end(line);
	size_t columns = rest.length > WIDEST * 4 ? WIDEST + 1 : utf8_count(rest.data, rest.length);

	return columns > WIDEST ? WIDEST + 1 : columns;
}

static bool begins_small(struct slice plain)
{
	uint32_t code;

	return letters_size(plain.data, &code) > 0 && !unicode_is_upper(code);
}

/* A line drawn of one character, `-----`. */
static bool is_ruler(struct slice plain)
{
	return plain.length > 2 && memcmp(plain.data, plain.data + 1, plain.length - 1) == 0;
}

static bool opens_with_mark(struct slice plain)
{
	size_t size;

	return is_ruler(plain) || plain.data[0] == '>' || draft_opener(plain, &size) != OPENER_NONE;
}

static bool ends_sentence(struct slice plain)
{
	char mark = draft_ending(plain);

	return mark != 0 && mark != ',' && mark != ';';
}

static void measure_line(struct wrapped *shape, struct slice line, struct slice below)
{
	size_t columns = columns_of(line);
	struct slice next = plain_trim(below);
	bool is_small;

	if (columns < NARROWEST || next.length == 0)
		return;
	if (columns > WIDEST) {
		shape->longer++;
		return;
	}
	if ((below.length > WIDEST && columns_of(below) > WIDEST) || opens_with_mark(next) || is_ruler(plain_trim(line)))
		return;
	is_small = begins_small(next);
	shape->wrapped++;
	shape->inside_small += is_small;
	shape->inside += is_small || !ends_sentence(plain_trim(line));
	if (columns > shape->width)
		shape->width = columns;
}

/* Every text is measured and hardly any is wrapped: what stands above a blank line, as most do, is passed over. */
struct wrapped wrapped_measure(struct slice text)
{
	struct wrapped shape = {.wrapped = 0};
	size_t at = 0;

	while (at < text.length) {
		struct slice line = line_at(text, at);
		size_t below = at + line.length + 1;

		if (line.length >= NARROWEST && below < text.length && text.data[below] != '\n')
			measure_line(&shape, line, line_at(text, below));
		for (at = below; at < text.length && text.data[at] == '\n';)
			at++;
	}
	return shape;
}

/* Also those above blank lines. */
static size_t count_longer(struct slice text)
{
	size_t count = 0, length;

	for (size_t at = 0; at < text.length; at += length + 1) {
		length = line_at(text, at).length;
		count += length > WIDEST && columns_of(slice_part(text, at, at + length)) > WIDEST;
	}
	return count;
}

bool wrapped_is(const struct wrapped *shape, struct slice text, bool is_export)
{
	if (is_export)
		return shape->wrapped > shape->longer && shape->inside * 2 >= shape->wrapped;
	return shape->wrapped >= FEWEST_ON_PAGES && shape->longer * LONGER_SHARE <= shape->wrapped &&
	    shape->inside_small * 2 >= shape->wrapped && count_longer(text) * LONGER_SHARE <= shape->wrapped;
}

static bool is_further_right(struct slice line, struct slice next)
{
	size_t left = (size_t)(plain_trim(line).data - line.data), right = (size_t)(plain_trim(next).data - next.data);

	return next.data[0] == '\t' ? line.data[0] != '\t' : right > left + 1;
}

static bool opens_with_words(const struct wording *wording, struct slice plain)
{
	static const enum wording_class classes[] = {
	    WORDING_DATED, WORDING_UPDATED, WORDING_NOTE, WORDING_CAPTION, WORDING_CREDIT, WORDING_RELATED,
	    WORDING_FACT,
	};
	size_t byline = wording_at(wording, WORDING_BYLINE, plain);

	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (wording_at(wording, classes[i], plain) > 0)
			return true;
	return byline > 0 && plain.data[byline - 1] == ':';
}

static size_t first_word_columns(struct slice plain)
{
	const char *at = plain.data, *end = plain.data + plain.length;

	while (at < end && letters_space(at, end) == 0)
		at++;
	return utf8_count(plain.data, (size_t)(at - plain.data));
}

static bool goes_on(const struct joining *joining, struct slice line, struct slice below)
{
	struct slice plain = plain_trim(line), next = plain_trim(below);
	size_t columns;
	bool is_small;

	if (plain.length == 0 || next.length == 0 || opens_with_mark(next) || is_ruler(plain))
		return false;
	columns = columns_of(line);
	is_small = begins_small(next);
	if (columns < NARROWEST)
		return is_small && !ends_sentence(plain) && columns + 1 + first_word_columns(next) > joining->width;
	return columns <= WIDEST &&
	    (is_small || !(is_further_right(line, below) || opens_with_words(joining->wording, next)));
}

/* Adds the line and what parts it from the next. `line` may end in white space and soft hyphens. */
static void add_joined(struct joining *joining, struct slice line, struct slice next)
{
	struct slice rest = without_end(line), end = slice_part(line, rest.length, line.length);

	joining->done |= WRAPPED_LINES;
	if (slice_ends(rest, slice_of("-"))) {
		if (hyphens_add(&joining->hyphens, joining->to, rest, next))
			joining->done |= WRAPPED_WORDS;
		return;
	}
	buffer_add_slice(joining->to, rest);
	if (slice_starts(end, slice_of("\u00AD")))
		joining->done |= WRAPPED_WORDS;
	else
		buffer_add_byte(joining->to, ' ');
}

unsigned wrapped_add(struct buffer *to, struct slice text, const struct wrapped *shape, const struct wording *wording)
{
	struct joining joining = {
	    .to = to, .wording = wording, .hyphens = {.text = text}, .width = shape->width,
	};
	bool continued = false;
	size_t length;

	for (size_t at = 0; at < text.length; at += length + 1) {
		struct slice line = line_at(text, at), below = line_at(text, at + line.length + 1);
		bool continues = goes_on(&joining, line, below);

		length = line.length;
		joining.hyphens.at = at;
		if (continued)
			line = slice_part(line, (size_t)(plain_trim(line).data - line.data), length);
		if (continues) {
			add_joined(&joining, line, plain_trim(below));
		} else {
			buffer_add_slice(to, line);
			buffer_add_byte(to, '\n');
		}
		continued = continues;
	}
	return joining.done;
}
