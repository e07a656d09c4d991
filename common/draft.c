#include "draft.h"

#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>

enum { LINE_WORDS = 15, LINE_BYTES = 130, PHONE_DIGITS = 6, SENTENCES_WORDS = 9, KEPT_ROOM = 1024, WRAPPED_BYTES = 75 };

void draft_release(struct draft *draft)
{
	free(draft->pieces);
	buffer_release(&draft->texts);
	draft->pieces = NULL;
	draft->count = draft->capacity = 0;
}

static bool is_in(uint32_t code, const uint32_t *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (set[i] == code)
			return true;
	return false;
}

/* Hyphens, dashes and the minus, all of which open speech: by what pages print, not by what Unicode calls them. */
static bool is_dash(uint32_t code)
{
	return (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

static bool is_bullet(uint32_t code)
{
	static const uint32_t bullets[] = {0x2022, 0x00B7, 0x25AA, 0x25E6, 0x2023, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x2043,
	    0x25AB, 0x25B6, 0x25BA, 0x27A4, 0x2756, 0xF0B7};

	return is_in(code, bullets, sizeof bullets / sizeof *bullets);
}

static bool is_space_at(struct slice text, size_t at)
{
	return at < text.length && text.data[at] == ' ';
}

/* `1. ` or `12) `. */
static bool begins_number(struct slice text)
{
	size_t at = 0;

	while (at < text.length && at < 3 && text.data[at] >= '0' && text.data[at] <= '9')
		at++;
	return at > 0 && at + 1 < text.length && (text.data[at] == '.' || text.data[at] == ')') && is_space_at(text, at + 1);
}

enum opener draft_opener(struct slice text, size_t *size)
{
	uint32_t first = utf8_decode(text.data, size);

	if (first >= 0x80)
		return is_bullet(first) ? OPENER_BULLET : is_dash(first) ? OPENER_DASH : OPENER_NONE;
	if (first == '*' && is_space_at(text, 1))
		return OPENER_BULLET;
	if (first == '-')
		return OPENER_HYPHEN;
	if (first == '|')
		return OPENER_ROW;
	return first >= '0' && first <= '9' && begins_number(text) ? OPENER_NUMBER : OPENER_NONE;
}

struct slice draft_without_dash(struct slice text)
{
	size_t size;
	uint32_t code;

	while (text.length > 0) {
		code = utf8_decode(text.data, &size);
		if (code != '-' && code != ' ' && !is_dash(code))
			break;
		text = slice_part(text, size, text.length);
	}
	return text;
}

char draft_ending(struct slice text)
{
	static const uint32_t closing[] = {'"', '\'', 0x201D, 0x201C, 0x2019, 0xBB, 0xAB};
	const char *at = text.data + text.length;
	size_t size;

	while (at > text.data) {
		uint32_t code = utf8_decode(at = utf8_before(at, text.data), &size);

		if (is_in(code, closing, sizeof closing / sizeof *closing))
			continue;
		if (code == 0x2026)
			return '.';
		return code < 0x80 && memchr(".?!:,;|", (int)code, 7) != NULL ? (char)code : 0;
	}
	return 0;
}

static_assert(DRAFT_SHORT < UCHAR_MAX, "a byte counts the words of a short text");

/* The count is a byte, as is what it looks at: so compilers make one step of sixteen. */
static unsigned short count_words(struct slice text)
{
	unsigned char count = 1;

	if (text.length > DRAFT_SHORT)
		return DRAFT_MANY;
	for (size_t i = 0; i < text.length; i++)
		count = (unsigned char)(count + (text.data[i] == ' '));
	return count;
}

static bool has_letter_or_digit(struct slice text)
{
	size_t size;

	for (size_t at = 0; at < text.length; at += size) {
		uint32_t code = utf8_decode(text.data + at, &size);

		if ((code >= '0' && code <= '9') || unicode_is_letter(code) || code >= 0x1F000)
			return true;
	}
	return false;
}

static void add_piece(struct draft *draft, struct slice text, size_t bytes, bool tight, size_t blanks)
{
	struct piece *piece;
	size_t size;

	draft->pieces = memory_room(draft->pieces, &draft->capacity, draft->count + 1, sizeof *draft->pieces);
	piece = &draft->pieces[draft->count++];
	draft->may_be_wrapped |= tight && piece[-1].bytes >= WRAPPED_BYTES;
	*piece = (struct piece){.text = text, .bytes = bytes, .tight = tight, .after_break = blanks > 0};
	piece->opener = (unsigned char)draft_opener(text, &size);
	if (piece->opener == OPENER_BULLET) {
		struct slice rest = plain_trim(slice_part(text, size, text.length));

		if (rest.length > 0)
			piece->text = rest;
	}
	piece->ending = draft_ending(piece->text);
	piece->words = count_words(piece->text);
	if (piece->words < 8 && !has_letter_or_digit(text))
		draft_drop(piece);
}

/* A trimmed line as plain text: as it stands where it can be, else written anew. */
static struct slice plain_line(struct draft *draft, struct slice line)
{
	size_t start = draft->texts.length;

	if (plain_is(line))
		return line;
	plain_add(&draft->texts, line, &draft->changes);
	return draft_keep(draft, start);
}

void draft_read(struct draft *draft, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;
	size_t blanks = 0, breaks = 0, usual = 0;

	draft->count = draft->body = 0;
	draft->changes = 0;
	draft->all_tight = true;
	draft->may_be_wrapped = false;
	draft->texts.length = 0;
	buffer_reserve(&draft->texts, text.length * (PLAIN_GROWTH + 1) + KEPT_ROOM);
	while (at < end) {
		/* Most blank lines hold nothing at all, and cost no call. */
		const char *newline = *at == '\n' ? at : memchr(at, '\n', (size_t)(end - at));
		struct slice line = {at, (size_t)((newline != NULL ? newline : end) - at)};
		struct slice trimmed = line.length > 0 ? plain_trim(line) : line;
		struct slice plain = trimmed.length > 0 ? plain_line(draft, trimmed) : trimmed;

		at += line.length + 1;
		if (plain.length == 0) {
			blanks++;
			breaks += line.length > 1;
			continue;
		}
		if (blanks > 0 && draft->count > 0)
			draft->all_tight = false;
		if (blanks > 0 && (usual == 0 || blanks < usual))
			usual = blanks;
		add_piece(draft, plain, trimmed.length, blanks == 0 && draft->count > 0, breaks + (blanks > usual + 1));
		blanks = breaks = 0;
	}
}

bool draft_is_address(struct slice text)
{
	return memchr(text.data, '@', text.length) != NULL || slice_has(text, slice_of("://")) ||
	    slice_has(text, slice_of("www."));
}

/* A mail or web address, or a telephone number. */
static bool has_address(struct slice text)
{
	size_t digits = 0;

	if (draft_is_address(text))
		return true;
	for (size_t i = 0; i < text.length && digits < PHONE_DIGITS; i++) {
		if (text.data[i] >= '0' && text.data[i] <= '9')
			digits++;
		else if (text.data[i] != ' ' && text.data[i] != '-')
			digits = 0;
	}
	return digits >= PHONE_DIGITS;
}

/* A sentence ends inside the text and another begins. */
static bool has_sentence_end(struct slice text)
{
	size_t size;

	for (size_t i = 1; i + 2 < text.length; i++)
		if (text.data[i + 1] == ' ' && memchr(".?!", text.data[i], 3) != NULL &&
		    unicode_is_upper(utf8_decode(text.data + i + 2, &size)))
			return true;
	return false;
}

bool draft_is_line(const struct piece *piece)
{
	if (piece->words > LINE_WORDS || piece->text.length > LINE_BYTES || piece->opener != OPENER_NONE)
		return false;
	if (piece->ending != 0 && piece->ending != '?' && piece->ending != '!')
		return false;
	return !has_address(piece->text) && (piece->words < SENTENCES_WORDS || !has_sentence_end(piece->text));
}

bool draft_is_speech(const struct piece *piece)
{
	return piece->opener == OPENER_DASH || piece->opener == OPENER_HYPHEN;
}

size_t draft_next(const struct draft *draft, size_t at)
{
	while (++at < draft->count && draft->pieces[at].dropped)
		;
	return at;
}

struct slice draft_keep(struct draft *draft, size_t start)
{
	return slice_part(buffer_slice(&draft->texts), start, draft->texts.length);
}
