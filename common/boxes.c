#include "boxes.h"

static bool opens_box(const struct draft *draft, const struct piece *piece)
{
	if (piece->settled || piece->opener != OPENER_NONE || wording_at(draft->wording, WORDING_FACT, piece->text) == 0)
		return false;
	return draft_is_line(piece) || (piece->ending == ':' && piece->words < DRAFT_MANY);
}

/* `Fakta: Priset ges till …`, a box in one paragraph. */
static bool is_box(const struct draft *draft, const struct piece *piece)
{
	size_t word;

	if (piece->settled || piece->opener != OPENER_NONE)
		return false;
	word = wording_at(draft->wording, WORDING_FACT, piece->text);
	return word > 0 && piece->text.data[word - 1] == ':';
}

static bool ends_by_speech(const struct piece *piece)
{
	return (!piece->settled && draft_is_speech(piece)) || (piece->settled && piece->kind == BLOCK_LABEL && !piece->dropped);
}

static bool is_item(const struct piece *piece)
{
	return piece->settled && !piece->dropped && piece->kind == BLOCK_ITEM;
}

/* The first piece behind the box that `first` opens. */
static size_t box_end(const struct draft *draft, size_t first)
{
	size_t line = 0, end;

	for (end = first + 1; end < draft->count; end++) {
		const struct piece *piece = &draft->pieces[end];

		if ((end > first + 1 && piece->after_break) || opens_box(draft, piece))
			return end;
		if (ends_by_speech(piece))
			break;
		if (line == 0 && end > first + 1 && !piece->settled && draft_is_line(piece))
			line = end;
	}
	if (end == draft->count)
		return end;
	if (line > 0)
		return line;
	for (line = first + 2; line < end && is_item(&draft->pieces[line]); line++)
		;
	return line < end ? line : end;
}

void boxes_find(struct draft *draft)
{
	for (size_t first = draft->body; first < draft->count; first++) {
		struct piece *piece = &draft->pieces[first];
		size_t end;

		if (!opens_box(draft, piece)) {
			if (is_box(draft, piece))
				draft_settle(piece, BLOCK_FACT);
			continue;
		}
		end = box_end(draft, first);
		draft_settle(piece, end > first + 1 ? BLOCK_HEADING : BLOCK_FACT);
		for (size_t i = first + 1; i < end; i++)
			if (!draft->pieces[i].settled || is_item(&draft->pieces[i]))
				draft_settle(&draft->pieces[i], BLOCK_FACT);
		first = end - 1;
	}
}
