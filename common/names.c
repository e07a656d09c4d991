#include "names.h"

#include "unicode.h"
#include "utf8.h"

static bool is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool names_add_typed(struct buffer *to, struct slice typed)
{
	struct buffer spaced = BUFFER_INIT;
	bool any;

	if (typed.length == 0 || utf8_valid(typed.data, typed.length) < typed.length)
		return false;
	for (size_t i = 0; i < typed.length; i++) {
		bool space = is_space(typed.data[i]);

		if (!space)
			buffer_add_byte(&spaced, typed.data[i]);
		else if (spaced.length > 0 && spaced.data[spaced.length - 1] != ' ')
			buffer_add_byte(&spaced, ' ');
	}
	if (spaced.length > 0 && spaced.data[spaced.length - 1] == ' ')
		spaced.length--;
	any = spaced.length > 0;
	if (any)
		unicode_add_nfc(to, buffer_slice(&spaced));
	buffer_release(&spaced);
	return any;
}

/* Whether the words of `asked`, in any case, stand at `at` and end there where a word ends. */
static bool stands_at(struct slice asked, const char *at, const char *end)
{
	const char *wanted = asked.data, *wanted_end = asked.data + asked.length;

	while (wanted < wanted_end) {
		size_t wanted_size, size;
		uint32_t code;

		if (at == end)
			return false;
		code = utf8_decode(wanted, &wanted_size);
		if (unicode_lower(code) != unicode_lower(utf8_decode(at, &size)))
			return false;
		wanted += wanted_size;
		at += size;
	}
	return at == end || *at == ' ';
}

static bool is_part_of(struct slice asked, struct slice name)
{
	const char *at = name.data, *end = name.data + name.length;

	while (at != NULL && at < end) {
		if (stands_at(asked, at, end))
			return true;
		at = memchr(at, ' ', (size_t)(end - at));
		at = at == NULL ? NULL : at + 1;
	}
	return false;
}

/* Cuts `end` off, but never all. */
static bool cut(struct slice *asked, const char *end)
{
	struct slice cut_off = slice_of(end);

	if (asked->length <= cut_off.length || !slice_ends(*asked, cut_off))
		return false;
	asked->length -= cut_off.length;
	return true;
}

/* What a genitive may end in: `Bergs`, `Fritz'`, `Berg's`, `SKL:s`; each is cut once, in this order. */
static const char *const endings[] = {"'", "\u2019", "s", "S", "'", "\u2019", ":"};

enum { ENDINGS = sizeof endings / sizeof *endings };

bool names_match(struct slice asked, struct slice name)
{
	if (asked.length == 0)
		return false;
	if (is_part_of(asked, name))
		return true;
	for (size_t i = 0; i < ENDINGS; i++)
		if (cut(&asked, endings[i]) && is_part_of(asked, name))
			return true;
	return false;
}

struct slice names_shortest(struct slice asked)
{
	for (size_t i = 0; i < ENDINGS; i++)
		cut(&asked, endings[i]);
	return asked;
}

void names_add_joint(struct buffer *to, struct slice name, size_t number, size_t count)
{
	if (number > 0)
		buffer_add_text(to, number + 1 == count ? " och " : ", ");
	buffer_add_slice(to, name);
}
