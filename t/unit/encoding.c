/* Other encodings than UTF-8. */
#include "encoding.h"

#include "tap.h"

/* The text of a stream that comes in pieces of `step` bytes. */
static struct slice convert(struct encoding *encoding, struct slice bytes, size_t step)
{
	encoding_begin(encoding);
	for (size_t at = 0; at < bytes.length; at += step) {
		size_t end = at + step < bytes.length ? at + step : bytes.length;

		buffer_add(&encoding->bytes, bytes.data + at, end - at);
		encoding_convert(encoding, false);
	}
	encoding_convert(encoding, true);
	return buffer_slice(&encoding->text);
}

/* Bytes that may hold NUL. */
#define BYTES(LITERAL) {(LITERAL), sizeof(LITERAL) - 1}

static void test_streams(struct tap *tap)
{
	static const struct {
		const char *name;
		struct slice bytes;
		const char *text, *claim;
	} cases[] = {
	    {NULL, BYTES("r\xC3\xA4v"), "räv", "UTF-8 is left as it is"},
	    {NULL, BYTES("\xEF\xBB\xBFr\xC3\xA4v"), "räv", "but for its mark"},
	    {NULL, BYTES("\xFF\xFEr\0\xE4\0v\0"), "räv", "UTF-16 is known by its mark"},
	    {NULL, BYTES("\xFE\xFF\0r\0\xE4\0v"), "räv", "also with the high byte first"},
	    {NULL, BYTES("\xFF\xFE=\xD8\x00\xDE"), "\U0001F600", "pairs of it are one character"},
	    {NULL, BYTES("\xFF\xFEr\0\x3D\xD8v\0"), "r\xFFv", "half a pair becomes no UTF-8"},
	    {NULL, BYTES("\xFF\xFEr\0v"), "r\xFF", "so does half a character at the end"},
	    {NULL, BYTES("\xFF"), "\xFF", "a file of one byte is none of these"},
	    {NULL, BYTES(""), "", "nor is an empty one"},
	    {"CP1252", BYTES("r\xE4v \x96 \x80"), "räv – €", "a named encoding is converted"},
	    {"CP1252", BYTES("r\x81v"), "r\xFFv", "a byte without meaning becomes no UTF-8"},
	    {"UTF-16BE", BYTES("\xFE\xFF\0r"), "r", "a mark goes where the encoding is named, too"},
	    {NULL, BYTES("r\0\xE4\0v\0"), "räv", "UTF-16 without its mark is known by its NULs"},
	    {NULL, BYTES("\0r\0\xE4\0v"), "räv", "also with the high byte first"},
	    {NULL, BYTES("\x1D \xC4\0r\0 \0d\0e\0t\0\x1D "), "”Är det”", "some characters of it lack the NUL"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct encoding encoding = ENCODING_INIT(cases[i].name);

		tap_text(tap, convert(&encoding, cases[i].bytes, 100), cases[i].text, cases[i].claim);
		tap_text(tap, convert(&encoding, cases[i].bytes, 1), cases[i].text, "a byte at a time gives the same");
		encoding_release(&encoding);
	}
}

/* A stream that is left as it is, however it comes. */
static bool stays(struct encoding *encoding, struct slice bytes)
{
	return slice_equal(convert(encoding, bytes, 100), bytes) && slice_equal(convert(encoding, bytes, 1), bytes) &&
	    !encoding->is_utf16;
}

static void test_nuls(struct tap *tap)
{
	static const struct {
		struct slice bytes;
		const char *claim;
	} cases[] = {
	    {BYTES("r\0ven \xC3\xA4r r\0"), "a NUL here and there does not make UTF-16"},
	    {BYTES("rad\0\0\0\0\0"), "nor do NULs on both sides"},
	    {BYTES("r\0v"), "nor does one"},
	    {BYTES("\x1D \x1D r\0v\0r\0v\0r\0v\0"), "nor do NULs behind the first four bytes"},
	};
	struct encoding encoding = ENCODING_INIT(NULL), named = ENCODING_INIT("CP1252");

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(tap, stays(&encoding, cases[i].bytes), cases[i].claim);
	tap_ok(tap, stays(&named, (struct slice)BYTES("r\0v\0")), "nor do NULs in an encoding that was named");
	encoding_release(&encoding);
	encoding_release(&named);
}

static void test_beginnings(struct tap *tap)
{
	struct encoding encoding = ENCODING_INIT(NULL);
	struct buffer bytes = BUFFER_INIT;

	convert(&encoding, (struct slice)BYTES("\xFF\xFEr\0"), 100);
	tap_ok(tap, encoding.is_utf16, "UTF-16 by its mark is told");
	for (int i = 0; i < 32; i++)
		buffer_add(&bytes, "r", 2);
	convert(&encoding, buffer_slice(&bytes), 1);
	tap_ok(tap, encoding.is_utf16 && encoding.text.length == 32, "and by its NULs, in the first 64 bytes");
	buffer_add(&bytes, "\0\0\0r", 4);
	tap_number(tap, convert(&encoding, buffer_slice(&bytes), 1).length, 36, "what stands behind them does not count");
	tap_number(tap, convert(&encoding, buffer_slice(&bytes), 100).length, 36, "even where it is there already");
	buffer_release(&bytes);
	encoding_release(&encoding);
}

static void test_names(struct tap *tap)
{
	tap_ok(tap, encoding_is_known("ISO-8859-1"), "Latin-1 is known");
	tap_ok(tap, !encoding_is_known("hemlig"), "not every name is known");
	tap_ok(tap, !encoding_is_known("ISO-8859-1//TRANSLIT"), "nothing is ever put in the place of what is lacking");
	tap_ok(tap, !encoding_is_known(""), "nothing is no name");
}

static void test_windows_1252(struct tap *tap)
{
	struct buffer text = BUFFER_INIT;

	tap_number(tap, encoding_add_windows_1252(&text, slice_of("\x94r\xE4v\x94")), 5, "all of a text is read");
	tap_text(tap, buffer_slice(&text), "”räv”", "as what it means");
	tap_number(tap, encoding_add_windows_1252(&text, slice_of("r\xE4v\x9D")), 3,
	    "or the place is told where it has no meaning");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_streams(&tap);
	test_nuls(&tap);
	test_beginnings(&tap);
	test_names(&tap);
	test_windows_1252(&tap);
	return tap_finish(&tap);
}
