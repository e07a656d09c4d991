#include "heads.h"

#include "bytes.h"
#include "plain.h"

enum {
	HEAD_PIECES = 8,         /* how far down a date box may stand */
	BOX_LINES = 3,
	BOX_BYTES = 48,
	BEFORE_DATED = 40,       /* bytes before the word, as the place in `Umeå Publicerad 9 maj` */
	DATED_BYTES = 100,       /* in which the word and the first number of the date stand */
	DATED_WORDS = 20,        /* of a text that has the word behind its beginning */
	SOURCE_WORDS = 5,
	GENRE_WORDS = 6,
	MENU_WORDS = 3,
	MENU_LINES = 3,
	TITLE_WORDS = 30,
	SENTENCE_TITLE_WORDS = 18,
	REST_WORDS = 6           /* what is longer behind a date is text, not the rest of the date line */
};

static void tell_date(struct draft *draft, const struct date *date)
{
	size_t start = draft->texts.length;

	date_add_iso(&draft->texts, date);
	draft->article->date = draft_keep(draft, start);
	start = draft->texts.length;
	date_add_time(&draft->texts, date);
	draft->article->time = draft_keep(draft, start);
}

static bool has_digit(struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;

	for (; end - at >= BYTES_COUNT; at += BYTES_COUNT)
		if (bytes_any(bytes_load(at) - '0' < 10))
			return true;
	for (; at < end; at++)
		if (*at >= '0' && *at <= '9')
			return true;
	return false;
}

/* The date on the pieces [first, first + count) together; a year or a number alone is none. */
static bool read_box(struct draft *draft, size_t first, size_t count, struct date *date)
{
	char text[BOX_BYTES * BOX_LINES + BOX_LINES];
	struct buffer joined = {text, 0, sizeof text};

	for (size_t i = first; i < first + count; i++) {
		const struct piece *piece = &draft->pieces[i];

		if (piece->settled || piece->text.length >= BOX_BYTES)
			return false;
		if (i > first)
			buffer_add_byte(&joined, ' ');
		buffer_add_slice(&joined, piece->text);
	}
	return has_digit(buffer_slice(&joined)) && dates_read_whole(draft->dates, buffer_slice(&joined), date) &&
	    date->month > 0;
}

static bool find_box(struct draft *draft)
{
	size_t end = draft->count < HEAD_PIECES ? draft->count : HEAD_PIECES;
	struct date date;

	for (size_t first = 0; first < end; first++) {
		for (size_t count = BOX_LINES; count > 0; count--) {
			if (first + count > draft->count || !read_box(draft, first, count, &date))
				continue;
			tell_date(draft, &date);
			for (size_t i = first; i < first + count; i++)
				draft_tell(&draft->pieces[i]);
			return true;
		}
	}
	return false;
}

static struct slice skip_marks(struct slice text)
{
	while (text.length > 0 && strchr(" :,|-", text.data[0]) != NULL)
		text = slice_part(text, 1, text.length);
	return text;
}

static size_t count_words(struct slice text)
{
	size_t count = text.length > 0;

	for (size_t i = 0; i < text.length && count <= REST_WORDS; i++)
		count += text.data[i] == ' ';
	return count;
}

/* Where a word of the class stands, at the beginning or, in a short text, in its first bytes; text.length for nowhere. */
static size_t dated_word(const struct draft *draft, const struct piece *piece, enum wording_class class)
{
	struct slice text = piece->text;

	return wording_within(draft->wording, class, text, piece->words > DATED_WORDS ? 0 : BEFORE_DATED);
}

/* `Publicerad 9 maj 2010 14:22`: a note, unless text follows in the same piece, as in ` date 2017-05 I Uppsala …`. */
static bool read_dated(struct draft *draft, struct piece *piece, enum wording_class class, struct date *date)
{
	struct slice text = piece->text;
	size_t at = dated_word(draft, piece, class), length;
	struct slice rest;

	if (at == text.length)
		return false;
	rest = slice_part(text, at, text.length);
	rest = skip_marks(slice_part(rest, wording_at(draft->wording, class, rest), rest.length));
	length = dates_read(draft->dates, rest, date);
	if (length == 0) {
		*date = (struct date)DATE_INIT;
		length = dates_read_time(draft->dates, rest, date);
	}
	if (length == 0)
		return false;
	rest = skip_marks(slice_part(rest, length, rest.length));
	if (count_words(rest) <= REST_WORDS)
		draft_settle(piece, BLOCK_NOTE);
	else if (at == 0 && date->month > 0)
		piece->text = rest;
	else
		return false;
	return date->month > 0;
}

static bool find_dated(struct draft *draft, enum wording_class class, bool wanted)
{
	bool found = false;
	struct date date;

	for (size_t i = 0; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];
		struct slice head;

		if (piece->settled || piece->opener != OPENER_NONE || (piece->words > DATED_WORDS &&
		    !wording_may_begin(draft->wording, piece->text, 1U << class)))
			continue;
		head = slice_part(piece->text, 0, piece->text.length < DATED_BYTES ? piece->text.length : DATED_BYTES);
		if (!has_digit(head) || !read_dated(draft, piece, class, &date))
			continue;
		if (wanted && !found)
			tell_date(draft, &date);
		found = true;
	}
	return found;
}

void heads_find_date(struct draft *draft)
{
	bool found = draft->article->date.length > 0 || find_box(draft);

	found |= find_dated(draft, WORDING_DATED, !found);
	find_dated(draft, WORDING_UPDATED, !found);
}

/* The next piece from `at` on that no rule has settled; draft->count for none. */
static size_t next_open(const struct draft *draft, size_t at)
{
	while (at < draft->count && draft->pieces[at].settled)
		at++;
	return at;
}

void heads_find_source(struct draft *draft)
{
	struct piece *first = draft->pieces;
	size_t title;

	if (draft->count < 4 || first->settled || !first[1].told || draft->article->source.length > 0)
		return;
	title = next_open(draft, 1);
	if (title + 1 >= draft->count || first->words > SOURCE_WORDS || !draft_is_line(first))
		return;
	if (first->ending != 0 || draft->pieces[title].ending == '.' || draft->pieces[title].words > TITLE_WORDS ||
	    draft_is_speech(&draft->pieces[title]))
		return;
	draft->article->source = first->text;
	draft_tell(first);
}

static bool is_open_line(const struct draft *draft, size_t at)
{
	return at < draft->count && !draft->pieces[at].settled && draft_is_line(&draft->pieces[at]);
}

/*
 * Three lines or more at the top, two of them of up to MENU_WORDS words and no buttons, and below them a longer one: a menu and
 * the headline. The menu leads elsewhere.
 */
static void skip_menu(struct draft *draft)
{
	size_t at, open = 0;

	for (at = 0; at < draft->count; at++) {
		const struct piece *piece = &draft->pieces[at];

		if (!piece->settled && (!draft_is_line(piece) || piece->words > MENU_WORDS))
			break;
		if (piece->settled && !piece->dropped)
			break;
		open += !piece->settled;
	}
	if (open < 2 || at < MENU_LINES || !is_open_line(draft, at))
		return;
	while (at-- > 0)
		if (!draft->pieces[at].settled)
			draft_settle(&draft->pieces[at], BLOCK_RELATED);
}

/* `Debatt`, `Pressmeddelande från Umeå kommun`: what kind of text it is, above a longer line. */
static void skip_genre(struct draft *draft)
{
	size_t at = next_open(draft, 0), next = next_open(draft, at + 1), length;
	const struct piece *piece = &draft->pieces[at];

	if (!is_open_line(draft, at) || !is_open_line(draft, next) || piece->words > GENRE_WORDS)
		return;
	length = wording_at(draft->wording, WORDING_GENRE, piece->text);
	if (length == piece->text.length || (length > 0 && draft->pieces[next].words > piece->words &&
	    memchr(piece->text.data, ' ', length) != NULL))
		draft_settle(&draft->pieces[at], BLOCK_NOTE);
}

/* `Färjan är lagad | Malkö Nytt` and in the next line `Färjan är lagad`: the title of the page, then the headline. */
static void skip_page_title(struct draft *draft)
{
	static const char *const separators[] = {" | ", " - ", " – ", " — "};
	size_t at = next_open(draft, 0), next = next_open(draft, at + 1);
	struct slice page, title;

	if (next >= draft->count || draft->pieces[at].words > TITLE_WORDS)
		return;
	page = draft->pieces[at].text;
	title = draft->pieces[next].text;
	if (slice_equal(page, title))
		draft_tell(&draft->pieces[at]);
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		struct slice separator = slice_of(separators[i]);
		struct slice rest = slice_part(page, title.length < page.length ? title.length : page.length, page.length);

		if (!slice_starts(page, title) || !slice_starts(rest, separator))
			continue;
		if (draft->article->source.length == 0)
			draft->article->source = slice_part(rest, separator.length, rest.length);
		draft_tell(&draft->pieces[at]);
	}
}

/* A headline may end in a full stop if what follows is longer. */
static bool can_be_title(const struct piece *piece, const struct piece *next)
{
	if (piece->words > TITLE_WORDS || piece->opener != OPENER_NONE || piece->ending == ':' || piece->ending == ',')
		return false;
	if (piece->ending != '.')
		return true;
	return piece->words <= SENTENCE_TITLE_WORDS && next->text.length > piece->text.length;
}

/* A headline that is known already may stand above the text once more. */
static void drop_known_title(struct draft *draft)
{
	size_t at = next_open(draft, 0);

	draft->body = at;
	if (at == draft->count || !slice_equal(draft->pieces[at].text, draft->article->title))
		return;
	draft_tell(&draft->pieces[at]);
	draft->body = at + 1;
}

void heads_find_title(struct draft *draft)
{
	size_t at, next;

	if (draft->article->title.length > 0) {
		drop_known_title(draft);
		return;
	}
	skip_menu(draft);
	skip_page_title(draft);
	skip_genre(draft);
	at = next_open(draft, 0);
	next = next_open(draft, at + 1);
	draft->body = at;
	if (next >= draft->count || !can_be_title(&draft->pieces[at], &draft->pieces[next]))
		return;
	draft->article->title = draft->pieces[at].text;
	draft_tell(&draft->pieces[at]);
	draft->body = at + 1;
}
