/* UTF-8. */
#include "tap.h"
#include "utf8.h"

static void test_valid(struct tap *tap)
{
	static const struct {
		const char *text;
		size_t good;
		const char *name;
	} cases[] = {
	    {"", 0, "the empty text is UTF-8"},
	    {"räksmörgås på Åre €😀", 30, "text of every length of sequence is UTF-8"},
	    {"abc\xE5", 3, "Latin-1 is none, and its place is told"},
	    {"abcdefghijklmnop\x80", 16, "a tail alone is none"},
	    {"\xC0\xAF", 0, "an overlong form is none"},
	    {"\xE0\x80\xAF", 0, "an overlong form of three bytes is none"},
	    {"\xF0\x80\x80\xAF", 0, "an overlong form of four bytes is none"},
	    {"\xED\xA0\x80", 0, "a surrogate is none"},
	    {"\xF4\x90\x80\x80", 0, "nothing stands above U+10FFFF"},
	    {"\xF5\x80\x80\x80", 0, "a byte above F4 is none"},
	    {"a\xE2\x82", 1, "a sequence that is cut off is none"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_number(tap, utf8_valid(cases[i].text, strlen(cases[i].text)), cases[i].good, cases[i].name);
}

/* Whether utf8_valid finds `bad` wherever it stands between two letters of `text`. */
static bool is_found(const char *text, const char *bad)
{
	size_t length = strlen(text), bad_length = strlen(bad), size;
	char broken[64];

	for (size_t at = 0; at <= length; at += size) {
		memcpy(broken, text, at);
		memcpy(broken + at, bad, bad_length);
		memcpy(broken + at + bad_length, text + at, length - at);
		if (utf8_valid(broken, length + bad_length) != at)
			return false;
		utf8_decode(text + at, &size);
	}
	return utf8_valid(text, length) == length;
}

/* Bytes are looked at in groups. */
static void test_places(struct tap *tap)
{
	static const char *const texts[] = {
	    "abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "ååäöÅÄÖéüåäöÅÄÖåääö", "aåbäcödÅeÄfÖgåäöåaabbb", "€€€€€€€€€€€€€",
	};
	static const char *const bad[] = {"\x80", "\xC3", "\xC0", "\xE2\x80", "\xFF"};
	bool found = true;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (size_t j = 0; j < sizeof bad / sizeof *bad; j++)
			found = found && is_found(texts[i], bad[j]);
	tap_ok(tap, found, "what is no UTF-8 is found wherever it stands");
}

/* Every scalar value goes out and comes back; surrogates are no sequences. */
static void test_all_code_points(struct tap *tap)
{
	bool same = true, known = true;
	char bytes[8];
	size_t size;

	for (uint32_t code = 0; code <= 0x10FFFF; code++) {
		size_t length = utf8_encode(code, bytes);
		bool surrogate = code >= 0xD800 && code <= 0xDFFF;

		if (!surrogate)
			same = same && utf8_decode(bytes, &size) == code && size == length;
		known = known && utf8_sequence(bytes, bytes + length) == (surrogate ? 0 : length);
	}
	tap_ok(tap, same, "every code point comes back from its bytes");
	tap_ok(tap, known, "every code point but the surrogates is a sequence");
}

static void test_count(struct tap *tap)
{
	static const char text[] = "å€😀abcdefgåäöÅÄÖé😀😀€€x";
	size_t counted = 0, size;
	bool all = true;

	for (size_t at = 0; text[at] != '\0'; at += size) {
		all = all && utf8_count(text, at) == counted;
		utf8_decode(text + at, &size);
		counted++;
	}
	tap_ok(tap, all, "code points are counted right for every length");
	tap_ok(tap, utf8_before(text + 5, text) == text + 2, "the code point before a place begins at its lead byte");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_valid(&tap);
	test_places(&tap);
	test_all_code_points(&tap);
	test_count(&tap);
	return tap_finish(&tap);
}
