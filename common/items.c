#include "items.h"

enum { ITEM_WORDS = 12 };

static size_t number_of(struct slice text)
{
	size_t sum = 0;

	for (size_t i = 0; i < text.length && text.data[i] >= '0' && text.data[i] <= '9'; i++)
		sum = sum * 10 + (size_t)(text.data[i] - '0');
	return sum;
}

static void find_numbered(struct draft *draft)
{
	struct piece *last = NULL;

	for (size_t i = draft->body; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (piece->settled || piece->opener != OPENER_NUMBER)
			continue;
		if (last != NULL && number_of(piece->text) == number_of(last->text) + 1) {
			draft_settle(last, BLOCK_ITEM);
			draft_settle(piece, BLOCK_ITEM);
		}
		last = piece;
	}
}

void items_find(struct draft *draft)
{
	for (size_t i = draft->body; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (!piece->settled && (piece->opener == OPENER_BULLET || piece->opener == OPENER_ROW))
			draft_settle(piece, BLOCK_ITEM);
	}
	find_numbered(draft);
}

static void settle_hyphened(struct piece *piece)
{
	struct slice rest = draft_without_dash(piece->text);

	if (rest.length > 0)
		piece->text = rest;
	draft_settle(piece, BLOCK_ITEM);
}

static bool is_short(const struct piece *piece)
{
	return piece->words <= ITEM_WORDS && (piece->ending == 0 || piece->ending == ',' || piece->ending == ';');
}

/* It stands right below an item; where no blank line parts anything, only a short line goes on with the list. */
static bool follows_item(const struct draft *draft, size_t at)
{
	const struct piece *piece = &draft->pieces[at];

	return at > 0 && piece->tight && piece[-1].settled && !piece[-1].dropped && piece[-1].kind == BLOCK_ITEM &&
	    (!draft->all_tight || is_short(piece));
}

/* One run of speech-like pieces, [first, end). */
static void judge_run(struct draft *draft, size_t first, size_t end)
{
	bool all_short = true;

	for (size_t i = first; i < end; i++) {
		struct piece *piece = &draft->pieces[i];

		if (follows_item(draft, i))
			settle_hyphened(piece);
		all_short &= piece->settled || is_short(piece);
	}
	for (size_t i = first; i < end && all_short && end - first > 1; i++)
		if (!draft->pieces[i].settled)
			settle_hyphened(&draft->pieces[i]);
}

void items_find_hyphened(struct draft *draft)
{
	size_t first = draft->body;

	while (first < draft->count) {
		size_t end = first;

		while (end < draft->count && !draft->pieces[end].settled && draft_is_speech(&draft->pieces[end]))
			end++;
		if (end > first)
			judge_run(draft, first, end);
		first = end + 1;
	}
}
