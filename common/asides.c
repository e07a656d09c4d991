#include "asides.h"

#include "plain.h"

enum { CAPTION_WORDS = 8, CREDIT_BYTES = 70, COUNT_DIGITS = 5 };

static size_t digits_at(struct slice text)
{
	size_t length = 0;

	while (length < text.length && text.data[length] >= '0' && text.data[length] <= '9')
		length++;
	return length;
}

/* `3 kommentarer`, `Kommentarer (3)`, `0`. */
static bool is_count(const struct draft *draft, struct slice text)
{
	size_t before = digits_at(text), word;

	if (before > 0 && before == text.length)
		return before <= COUNT_DIGITS;
	text = plain_trim(slice_part(text, before, text.length));
	word = wording_at(draft->wording, WORDING_COUNTED, text);
	if (word == 0 || (before > 0 && word < text.length))
		return false;
	for (size_t i = word; i < text.length; i++)
		if (strchr(" ()0123456789", text.data[i]) == NULL)
			return false;
	return before > 0 || word < text.length;
}

/* A line made of nothing but buttons: `Dela Tweeta Skriv ut`. */
static bool is_buttons(const struct draft *draft, struct slice text)
{
	size_t length;

	while (text.length > 0 && (length = wording_at(draft->wording, WORDING_DROPPED, text)) > 0) {
		text = slice_part(text, length, text.length);
		while (text.length > 0 && strchr(" |,.:-", text.data[0]) != NULL)
			text = slice_part(text, 1, text.length);
	}
	return text.length == 0;
}

void asides_drop_buttons(struct draft *draft)
{
	size_t last = draft->count;

	while (last > 0 && (draft->pieces[last - 1].dropped || is_count(draft, draft->pieces[last - 1].text)))
		draft_drop(&draft->pieces[--last]);
	for (size_t i = 0; i < last; i++) {
		struct piece *piece = &draft->pieces[i];

		if (piece->settled || piece->words > CAPTION_WORDS)
			continue;
		if (is_buttons(draft, piece->text))
			draft_drop(piece);
		else if (wording_at(draft->wording, WORDING_COUNTED, piece->text) > 0 && is_count(draft, piece->text))
			draft_drop(piece);
	}
}

/* `Sjön i maj. Foto: Anna Berg` */
static bool ends_in_credit(const struct draft *draft, const struct piece *piece)
{
	struct slice text = piece->text;
	size_t from = text.length > CREDIT_BYTES ? text.length - CREDIT_BYTES : 0;
	struct slice end;

	if (piece->words == DRAFT_MANY && text.length > DRAFT_SHORT * 4)
		return false;
	while (from < text.length && ((unsigned char)text.data[from] & 0xC0) == 0x80)
		from++;
	end = slice_part(text, from, text.length);
	if (piece->ending == '.' && memchr(end.data, ':', end.length) == NULL)
		return false;
	return wording_inside(draft->wording, WORDING_CREDIT, end) < end.length;
}

/* The first word is a file's: `badet-i-maj.jpg Badet i maj` */
static bool begins_with_file(const struct draft *draft, struct slice text)
{
	const char *space = memchr(text.data, ' ', text.length);
	struct slice word = slice_part(text, 0, space == NULL ? text.length : (size_t)(space - text.data));

	return memchr(word.data, '.', word.length) != NULL && wording_end(draft->wording, WORDING_PICTURE, word) > 0;
}

static bool is_caption(const struct draft *draft, const struct piece *piece)
{
	struct slice text = piece->text;
	size_t word = wording_at(draft->wording, WORDING_CAPTION, text);

	if (word > 0 && (text.data[word - 1] == ':' || (piece->words <= CAPTION_WORDS && piece->ending == 0)))
		return true;
	if (piece->opener != OPENER_NONE || wording_at(draft->wording, WORDING_BYLINE, text) > 0)
		return false;
	return ends_in_credit(draft, piece) || begins_with_file(draft, text);
}

void asides_find_captions(struct draft *draft)
{
	for (size_t i = draft->body; i < draft->count; i++)
		if (!draft->pieces[i].settled && is_caption(draft, &draft->pieces[i]))
			draft_settle(&draft->pieces[i], BLOCK_CAPTION);
}

static bool is_bare_address(struct slice text)
{
	return memchr(text.data, ' ', text.length) == NULL && draft_is_address(text) &&
	    memchr(text.data, '@', text.length) == NULL;
}

/* `Läs också:` and nothing else, so the lines below it belong to it. */
static bool opens_links(const struct draft *draft, const struct piece *piece)
{
	size_t length = wording_at(draft->wording, WORDING_RELATED, piece->text);

	return length > 0 && length + (piece->ending == ':' && piece->text.data[length - 1] != ':') == piece->text.length;
}

static void settle_links(struct draft *draft, size_t at)
{
	while (at < draft->count && !draft->pieces[at].settled && draft_is_line(&draft->pieces[at]))
		draft_settle(&draft->pieces[at++], BLOCK_RELATED);
}

void asides_find_related(struct draft *draft)
{
	for (size_t i = draft->body; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (piece->settled || piece->words == DRAFT_MANY)
			continue;
		if (opens_links(draft, piece))
			settle_links(draft, i + 1);
		if (wording_at(draft->wording, WORDING_RELATED, piece->text) > 0 || is_bare_address(piece->text))
			draft_settle(piece, BLOCK_RELATED);
	}
}

void asides_find_notes(struct draft *draft)
{
	for (size_t i = draft->body; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (piece->settled || !wording_may_begin(draft->wording, piece->text, 1U << WORDING_NOTE | 1U << WORDING_UPDATED))
			continue;
		if (wording_at(draft->wording, WORDING_NOTE, piece->text) > 0 ||
		    (piece->words < DRAFT_MANY && wording_at(draft->wording, WORDING_UPDATED, piece->text) > 0))
			draft_settle(piece, BLOCK_NOTE);
	}
}
