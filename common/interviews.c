#include "interviews.h"

#include "nameshape.h"

enum { LABEL_WORDS = 12, QUESTION_WORDS = 28, LONG_QUESTION_BYTES = 600, DASHED_INTERVIEW = 2, PLAIN_INTERVIEW = 3 };

static bool is_label(const struct draft *draft, const struct piece *piece)
{
	struct slice text = piece->text, name;
	const char *comma;

	if (piece->settled || piece->words > LABEL_WORDS || piece->opener != OPENER_NONE || text.data[text.length - 1] != ':')
		return false;
	text.length--;
	comma = memchr(text.data, ',', text.length);
	name = slice_part(text, 0, comma == NULL ? text.length : (size_t)(comma - text.data));
	if (nameshape_words(draft->lexicon, name) < 2 || wording_at(draft->wording, WORDING_NOTANAME, name) > 0)
		return false;
	return comma != NULL || nameshape_is_given(draft->lexicon, name);
}

void interviews_find_labels(struct draft *draft)
{
	for (size_t i = draft->body; i + 1 < draft->count; i++)
		if (is_label(draft, &draft->pieces[i]))
			draft_settle(&draft->pieces[i], BLOCK_LABEL);
}

static bool asks(const struct draft *draft, size_t at)
{
	const struct piece *piece = &draft->pieces[at];

	return !piece->settled && piece->opener == OPENER_NONE && piece->text.data[piece->text.length - 1] == '?';
}

static bool is_answered_with_dash(const struct draft *draft, size_t at)
{
	size_t next = draft_next(draft, at);

	return next < draft->count && !draft->pieces[next].settled && draft_is_speech(&draft->pieces[next]);
}

/* At most one sentence ends before the last. */
static bool is_plain_question(const struct piece *piece)
{
	struct slice text = piece->text;
	size_t ends = 0;

	if (piece->words > QUESTION_WORDS)
		return false;
	for (size_t i = 0; i + 1 < text.length; i++)
		ends += (text.data[i] == '.' || text.data[i] == '?' || text.data[i] == '!') && text.data[i + 1] == ' ';
	return ends <= 1;
}

static bool speaks_to_somebody(const struct draft *draft, const struct piece *piece)
{
	return wording_inside(draft->wording, WORDING_YOU, piece->text) < piece->text.length;
}

static size_t settle_dashed(struct draft *draft, bool long_ones)
{
	size_t count = 0;

	for (size_t i = draft->body; i < draft->count; i++) {
		struct piece *piece = &draft->pieces[i];

		if (!asks(draft, i) || !is_answered_with_dash(draft, i))
			continue;
		if (long_ones ? piece->text.length > LONG_QUESTION_BYTES || !speaks_to_somebody(draft, piece)
		    : !is_plain_question(piece))
			continue;
		draft_settle(piece, BLOCK_QUESTION);
		count++;
	}
	return count;
}

static bool is_answered_plainly(const struct draft *draft, size_t at)
{
	size_t next = draft_next(draft, at);

	return asks(draft, at) && is_plain_question(&draft->pieces[at]) && next < draft->count && !draft->pieces[next].settled &&
	    draft->pieces[next].opener == OPENER_NONE && draft->pieces[next].ending == '.';
}

static void settle_plain(struct draft *draft)
{
	size_t count = 0;
	bool to_somebody = false;

	for (size_t i = draft->body; i < draft->count; i++) {
		if (!is_answered_plainly(draft, i))
			continue;
		count++;
		to_somebody |= speaks_to_somebody(draft, &draft->pieces[i]);
	}
	for (size_t i = draft->body; i < draft->count && count >= PLAIN_INTERVIEW && to_somebody; i++)
		if (is_answered_plainly(draft, i))
			draft_settle(&draft->pieces[i], BLOCK_QUESTION);
}

void interviews_find_questions(struct draft *draft)
{
	if (settle_dashed(draft, false) >= DASHED_INTERVIEW)
		settle_dashed(draft, true);
	settle_plain(draft);
}
