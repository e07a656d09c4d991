#include "interviews.h"

#include "nameshape.h"

enum { LABEL_WORDS = 12, QUESTION_WORDS = 28, LONG_QUESTION_BYTES = 600, DASHED_INTERVIEW = 2, PLAIN_INTERVIEW = 3, LABELS_BACK = 256 };

/* Between two names. */
static const char and[] = " och ";

/* The bytes of the first name in `Eva och Bo Ek`; 0 where there are no two. */
static size_t first_of_two(const struct draft *draft, struct slice text)
{
	const char *space = memchr(text.data, ' ', text.length);
	size_t first = space == NULL ? 0 : (size_t)(space - text.data);

	if (space == NULL || !slice_starts(slice_part(text, first, text.length), slice_of(and)) ||
	    !nameshape_is_given(draft->lexicon, slice_part(text, 0, first)))
		return 0;
	return first;
}

/* `Eva Ek`, `Eva och Bo Ek`; one word alone is no name. */
static bool is_name(const struct draft *draft, struct slice text)
{
	size_t first = first_of_two(draft, text);

	return wording_at(draft->wording, WORDING_NOTANAME, text) == 0 &&
	    nameshape_words(draft->lexicon, first == 0 ? text : slice_part(text, first + strlen(and), text.length)) >= 2;
}

/* The name of a label, up to its comma or colon. */
static struct slice label_name(const struct piece *piece)
{
	const char *comma = memchr(piece->text.data, ',', piece->text.length);

	return slice_part(piece->text, 0, comma == NULL ? piece->text.length - 1 : (size_t)(comma - piece->text.data));
}

/* Does a label not far before piece `at` have that name? */
static bool is_known_label(const struct draft *draft, size_t at, struct slice name)
{
	size_t oldest = at > draft->body + LABELS_BACK ? at - LABELS_BACK : draft->body;

	while (at-- > oldest)
		if (draft->pieces[at].settled && draft->pieces[at].kind == BLOCK_LABEL &&
		    slice_equal(label_name(&draft->pieces[at]), name))
			return true;
	return false;
}

/* A name with more behind it; a name alone is known as one by its first word, or by a label before. */
static bool is_label(const struct draft *draft, size_t at)
{
	const struct piece *piece = &draft->pieces[at];
	struct slice name;

	if (piece->settled || piece->words > LABEL_WORDS || piece->opener != OPENER_NONE ||
	    piece->text.data[piece->text.length - 1] != ':')
		return false;
	name = label_name(piece);
	return is_name(draft, name) && (name.length + 1 < piece->text.length || nameshape_is_given(draft->lexicon, name) ||
					   is_known_label(draft, at, name));
}

void interviews_find_labels(struct draft *draft)
{
	for (size_t i = draft->body; i + 1 < draft->count; i++)
		if (is_label(draft, i))
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
