#include "mending.h"

#include "mojibake.h"
#include "plain.h"
#include "wrapped.h"

#include <assert.h>

static const char *const kind_names[] = {
    "encoding:utf-16", "encoding:windows-1252", "nul", "mojibake", "lines", "hyphens", "nfc", "soft-hyphens",
};
static_assert(sizeof kind_names / sizeof *kind_names == MENDING_KINDS, "a name for each kind");

void mending_release(struct mending *mending)
{
	buffer_release(&mending->unmangled);
	buffer_release(&mending->joined);
	buffer_release(&mending->line);
	buffer_release(&mending->field);
}

static struct slice unmangle(struct mending *mending, struct buffer *to, struct slice text)
{
	if (!mojibake_may(text))
		return text;
	to->length = 0;
	if (!mojibake_add(to, text))
		return text;
	mending_note(mending, MENDING_MOJIBAKE, true);
	return buffer_slice(to);
}

struct slice mending_text(struct mending *mending, struct slice text)
{
	return unmangle(mending, &mending->unmangled, text);
}

struct slice mending_join(struct mending *mending, struct slice text, bool is_export)
{
	struct wrapped shape = wrapped_measure(text);
	unsigned changes;

	if (!wrapped_is(&shape, text, is_export))
		return text;
	mending->joined.length = 0;
	changes = wrapped_add(&mending->joined, text, &shape, mending->wording);
	mending_note(mending, MENDING_LINES, (changes & WRAPPED_LINES) != 0);
	mending_note(mending, MENDING_HYPHENS, (changes & WRAPPED_WORDS) != 0);
	return buffer_slice(&mending->joined);
}

void mending_note_plain(struct mending *mending, unsigned changes)
{
	mending_note(mending, MENDING_NFC, (changes & PLAIN_COMPOSED) != 0);
	mending_note(mending, MENDING_SOFT_HYPHENS, (changes & PLAIN_SOFT_HYPHENS) != 0);
}

struct slice mending_add_field(struct mending *mending, struct buffer *to, struct slice field)
{
	size_t start = to->length;
	unsigned changes = 0;

	if (mojibake_may(field)) {
		mending->line.length = 0;
		buffer_add_slice(&mending->line, field);
		buffer_add_byte(&mending->line, '\n');
		field = unmangle(mending, &mending->field, buffer_slice(&mending->line));
	}
	plain_add(to, field, &changes);
	mending_note_plain(mending, changes);
	return slice_part(buffer_slice(to), start, to->length);
}

void mending_tell(struct mending *mending, struct article *article)
{
	for (enum mending_kind kind = 0; kind < MENDING_KINDS; kind++)
		if (mending->done & 1U << kind)
			article_add_repaired(article, slice_of(kind_names[kind]));
	mending->done = 0;
}
