#include "bylines.h"

#include "nameshape.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

enum { BYLINE_WORDS = 40, AGENCY_WORDS = 4, CAPITAL_WORDS = 3 };

static void add_author(struct draft *draft, struct slice name)
{
	name = nameshape_ordinary(&draft->texts, name);
	for (size_t i = 0; i < draft->article->author_count; i++)
		if (slice_equal(draft->article->authors[i], name))
			return;
	article_add_author(draft->article, name);
}

static bool is_name(const struct draft *draft, struct slice text)
{
	return nameshape_words(draft->lexicon, text) >= 2;
}

/* The bytes before the next mark or word that parts names, and behind it. */
static size_t next_part(struct slice text, size_t *behind)
{
	static const char *const separators[] = {", ", " och ", " & ", "/", " (", " | ", " – ", " - ", " • "};
	size_t first = text.length;

	*behind = text.length;
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		struct slice separator = slice_of(separators[i]);

		for (size_t at = 0; at < first && at + separator.length <= text.length; at++) {
			if (memcmp(text.data + at, separator.data, separator.length) != 0)
				continue;
			first = at;
			*behind = at + separator.length;
		}
	}
	return first;
}

/* Adds the names that `text` lists; *only_names is cleared where it tells something else too. The first part is a name. */
static bool add_names(struct draft *draft, struct slice text, bool *only_names)
{
	bool found = false;
	size_t behind;

	for (; text.length > 0; text = slice_part(text, behind, text.length)) {
		struct slice part = slice_part(text, 0, next_part(text, &behind));

		if (is_name(draft, part)) {
			add_author(draft, part);
			found = true;
		} else if (!found) {
			return false;
		} else {
			*only_names = false;
		}
	}
	return found;
}

/* `Av Anna Berg`, `Text: Anna Berg Foto: Bo Ek`; behind a date, too: `Publicerad 9 maj av Anna Berg`. */
static bool take_worded(struct draft *draft, struct piece *piece)
{
	size_t start = piece->settled ? wording_inside(draft->wording, WORDING_BYLINE, piece->text) : 0;
	struct slice names = slice_part(piece->text, start, piece->text.length);
	size_t word = wording_at(draft->wording, WORDING_BYLINE, names), end;
	bool only_names = !piece->settled;

	if (word == 0 || piece->ending == '.')
		return false;
	names = plain_trim(slice_part(names, word, names.length));
	end = wording_inside(draft->wording, WORDING_CREDIT, names);
	only_names &= end == names.length;
	if (!add_names(draft, plain_trim(slice_part(names, 0, end)), &only_names))
		return false;
	if (only_names)
		draft_tell(piece);
	else
		draft_settle(piece, BLOCK_NOTE);
	return true;
}

/* `/Anna Berg` */
static bool take_signed(struct draft *draft, struct piece *piece)
{
	struct slice name = piece->text;

	if (name.data[0] != '/')
		return false;
	name = plain_trim(slice_part(name, 1, name.length));
	if (!is_name(draft, name))
		return false;
	add_author(draft, name);
	draft_settle(piece, BLOCK_NOTE);
	return true;
}

/* `Anna Berg/TT`, `Inrikes TT`; below a picture it tells who took that. */
static bool take_agency(struct draft *draft, size_t at)
{
	struct piece *piece = &draft->pieces[at];
	size_t agency = piece->words <= AGENCY_WORDS ? wording_end(draft->wording, WORDING_AGENCY, piece->text) : 0;
	struct slice name = slice_part(piece->text, 0, piece->text.length - agency);

	if (agency == 0 || piece->ending != 0)
		return false;
	if (at > 0 && draft->pieces[at - 1].settled && draft->pieces[at - 1].kind == BLOCK_CAPTION) {
		draft_settle(piece, BLOCK_CAPTION);
		return true;
	}
	while (name.length > 0 && strchr(" /,(", name.data[name.length - 1]) != NULL)
		name.length--;
	if (is_name(draft, name))
		add_author(draft, name);
	else if (at <= draft->body + 1)
		add_author(draft, slice_part(piece->text, piece->text.length - agency, piece->text.length));
	else
		return false;
	draft_settle(piece, BLOCK_NOTE);
	return true;
}

/* `Kontakt`, `För mer information:`: what follows is no byline. */
static bool is_under_line(const struct draft *draft, size_t at)
{
	return at > 0 && !draft->pieces[at - 1].dropped &&
	    (draft_is_line(&draft->pieces[at - 1]) || draft->pieces[at - 1].ending == ':');
}

/* A name, and in the next line a mail address. */
static bool take_with_address(struct draft *draft, size_t at)
{
	struct piece *piece = &draft->pieces[at], *next = piece + 1;

	if (at + 1 == draft->count || next->settled || next->words > 1 || memchr(next->text.data, '@', next->text.length) == NULL)
		return false;
	if (!is_name(draft, piece->text) || is_under_line(draft, at))
		return false;
	if (nameshape_is_capitals(piece->text))
		draft_tell(piece);
	else
		draft_settle(piece, BLOCK_NOTE);
	add_author(draft, piece->text);
	draft_settle(next, BLOCK_NOTE);
	return true;
}

/* `ANNA BERGanna.berg@malko.example`, as archives run them together: the name is in capitals, the address is not. */
static bool take_glued(struct draft *draft, struct piece *piece)
{
	struct slice text = piece->text, name;
	size_t at = 0, size;

	if (memchr(text.data, '@', text.length) == NULL)
		return false;
	while (at < text.length) {
		uint32_t code = utf8_decode(text.data + at, &size);

		if (unicode_is_letter(code) && !unicode_is_upper(code))
			break;
		at += size;
	}
	name = plain_trim(slice_part(text, 0, at));
	if (memchr(text.data, '@', at) != NULL || memchr(text.data + at, ' ', text.length - at) != NULL ||
	    !nameshape_is_capitals(name) || !is_name(draft, name))
		return false;
	add_author(draft, name);
	draft_settle(piece, BLOCK_NOTE);
	return true;
}

static bool is_capital_name(const struct draft *draft, const struct piece *piece)
{
	return !piece->settled && piece->words >= 2 && piece->words <= CAPITAL_WORDS && piece->ending == 0 &&
	    nameshape_is_capitals(piece->text) && is_name(draft, piece->text);
}

/* A line in capitals is a name if its first word is a given name, or if no other line looks so: then it is no heading. */
static void take_capitals(struct draft *draft)
{
	size_t count = 0;

	for (size_t i = draft->body; i < draft->count; i++)
		count += is_capital_name(draft, &draft->pieces[i]);
	for (size_t i = draft->body; count > 0 && i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (!is_capital_name(draft, piece) || (count > 1 && !nameshape_is_given(draft->lexicon, piece->text)))
			continue;
		add_author(draft, piece->text);
		draft_tell(piece);
	}
}

/* Right below the headline a name alone is the writer's if it begins with a given name. */
static void take_below_title(struct draft *draft)
{
	size_t at = draft->body;

	while (at < draft->count && draft->pieces[at].settled)
		at++;
	if (at + 1 >= draft->count || at > draft->body + 2 || draft->article->title.length == 0)
		return;
	if (!is_name(draft, draft->pieces[at].text) || !nameshape_is_given(draft->lexicon, draft->pieces[at].text))
		return;
	add_author(draft, draft->pieces[at].text);
	draft_settle(&draft->pieces[at], BLOCK_NOTE);
}

void bylines_find(struct draft *draft)
{
	for (size_t i = 0; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (piece->settled && !piece->dropped && piece->kind == BLOCK_NOTE)
			take_worded(draft, piece);
		if (piece->settled || piece->words > BYLINE_WORDS || piece->opener != OPENER_NONE)
			continue;
		if (take_worded(draft, piece) || take_signed(draft, piece) || take_agency(draft, i) || take_glued(draft, piece))
			continue;
		take_with_address(draft, i);
	}
	take_capitals(draft);
	if (draft->article->author_count == 0)
		take_below_title(draft);
}
