#include "headings.h"

#include "nameshape.h"
#include "unicode.h"
#include "utf8.h"

enum { LIST_LINES = 3, NEAR = 8, PULLED_WORDS = 4 };

static bool is_open_line(const struct piece *piece)
{
	return !piece->settled && draft_is_line(piece);
}

/* The end of the lines in a row that `first` begins; a blank line behind lines without one ends the row. */
static size_t row_end(const struct draft *draft, size_t first)
{
	bool tight = false;
	size_t end;

	for (end = first + 1; end < draft->count && is_open_line(&draft->pieces[end]); end++) {
		if (tight && !draft->pieces[end].tight)
			break;
		tight = draft->pieces[end].tight;
	}
	return end;
}

static bool begins_like_heading(const struct draft *draft, size_t at)
{
	struct slice text = draft->pieces[at].text;
	size_t size;
	uint32_t first = utf8_decode(text.data, &size);

	return at == draft->body || !unicode_is_letter(first) || unicode_is_upper(first);
}

static struct slice without_marks(struct slice text)
{
	size_t size;

	while (text.length > 0 && !unicode_is_letter(utf8_decode(text.data, &size)))
		text = slice_part(text, size, text.length);
	while (text.length > 0) {
		const char *last = utf8_before(text.data + text.length, text.data);

		if (unicode_is_letter(utf8_decode(last, &size)))
			break;
		text.length = (size_t)(last - text.data);
	}
	return text;
}

static bool opens_with_mark(struct slice text)
{
	size_t size;
	uint32_t first = utf8_decode(text.data, &size);

	return first == '"' || first == 0x201D || first == 0x201C || first == 0xBB || first == 0xAB;
}

/* Another piece near `at` holds the words; with `said`, in somebody's speech. */
static bool is_repeated(const struct draft *draft, size_t at, struct slice words, bool said)
{
	size_t first = at > draft->body + NEAR ? at - NEAR : draft->body;

	for (size_t i = first; i < draft->count && i < at + NEAR && words.length > 0; i++) {
		const struct piece *piece = &draft->pieces[i];

		if (i == at || piece->dropped || (said && !draft_is_speech(piece) && !opens_with_mark(piece->text)))
			continue;
		if (slice_has(piece->text, words))
			return true;
	}
	return false;
}

static struct slice behind(struct slice text, const char *separator)
{
	struct slice last = slice_of(separator);

	for (size_t at = text.length; at > last.length; at--)
		if (memcmp(text.data + at - last.length, last.data, last.length) == 0)
			return slice_part(text, at, text.length);
	return text;
}

/* A name, or two as in `Bo och Eva-Lena Ek`, and the text near by names the last of them. */
static bool is_name_of_picture(const struct draft *draft, size_t at)
{
	struct slice text = draft->pieces[at].text, last = behind(text, " och ");

	if (nameshape_words(draft->lexicon, last) < 2 || !nameshape_is_given(draft->lexicon, last))
		return false;
	if (last.length < text.length &&
	    nameshape_words(draft->lexicon, slice_part(text, 0, text.length - last.length - strlen(" och "))) == 0)
		return false;
	return is_repeated(draft, at, last, false);
}

/* One line that stands alone, or one of two, with something below. */
static void judge_line(struct draft *draft, size_t at)
{
	struct piece *piece = &draft->pieces[at];

	if ((piece->tight && !draft->all_tight) || !begins_like_heading(draft, at))
		return;
	if (is_name_of_picture(draft, at))
		draft_settle(piece, BLOCK_CAPTION);
	else if (piece->words < PULLED_WORDS || !is_repeated(draft, at, without_marks(piece->text), true))
		draft_settle(piece, BLOCK_HEADING);
}

void headings_find(struct draft *draft)
{
	size_t first = draft->body, end;

	for (; first < draft->count; first = end) {
		end = first + 1;
		if (!is_open_line(&draft->pieces[first]))
			continue;
		end = row_end(draft, first);
		for (size_t i = first; i < end; i++) {
			if (end - first >= LIST_LINES)
				draft_settle(&draft->pieces[i], BLOCK_ITEM);
			else if (draft_next(draft, end - 1) < draft->count)
				judge_line(draft, i);
		}
	}
}

/* More of the text, not what only stands beside it. */
static bool is_body(const struct piece *piece)
{
	if (!piece->settled)
		return true;
	return !piece->dropped && piece->kind != BLOCK_CAPTION && piece->kind != BLOCK_RELATED && piece->kind != BLOCK_NOTE;
}

void headings_find_lead(struct draft *draft)
{
	size_t at = draft->body;

	if (draft->article->title.length == 0)
		return;
	while (at < draft->count && draft->pieces[at].settled && (draft->pieces[at].dropped || draft->pieces[at].kind != BLOCK_LABEL))
		at++;
	if (at == draft->count || draft->pieces[at].settled || draft_is_speech(&draft->pieces[at]))
		return;
	for (size_t i = at + 1; i < draft->count; i++) {
		if (is_body(&draft->pieces[i])) {
			draft_settle(&draft->pieces[at], BLOCK_LEAD);
			return;
		}
	}
}
