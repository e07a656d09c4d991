/* Case, letters, width and normal form. */
#include "tap.h"
#include "unicode.h"
#include "utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

typedef void add(struct buffer *buffer, struct slice text);

static void test_added(struct tap *tap, add *function, const char *text, const char *wanted, const char *name)
{
	struct buffer told = BUFFER_INIT;

	function(&told, slice_of(text));
	tap_text(tap, buffer_slice(&told), wanted, name);
	buffer_release(&told);
}

static void test_nfc(struct tap *tap, const char *text, const char *wanted, bool changes, const char *name)
{
	struct buffer told = BUFFER_INIT;
	bool changed = unicode_add_nfc(&told, slice_of(text));

	tap_text(tap, buffer_slice(&told), wanted, name);
	tap_ok(tap, changed == changes, changes ? "and said to be changed" : "and said to be unchanged");
	buffer_release(&told);
}

/* The quick check agrees with utf8proc on every code point, behind a letter that takes marks. */
static void test_every_code_point(struct tap *tap)
{
	struct buffer told = BUFFER_INIT;
	bool same = true;

	for (uint32_t code = 1; code <= 0x10FFFF; code++) {
		char text[8] = "e";
		utf8proc_uint8_t *composed;

		if (code >= 0xD800 && code <= 0xDFFF)
			continue;
		text[1 + utf8_encode(code, text + 1)] = '\0';
		composed = utf8proc_NFC((utf8proc_uint8_t *)text);
		told.length = 0;
		unicode_add_nfc(&told, slice_of(text));
		same = same && slice_is(buffer_slice(&told), (char *)composed);
		free(composed);
	}
	buffer_release(&told);
	tap_ok(tap, same, "every code point is composed as utf8proc does");
}

/* Latin-1 has tables of its own; they agree with utf8proc. */
static void test_latin_tables(struct tap *tap)
{
	bool same = true;

	for (uint32_t code = 0; code < 0x100; code++) {
		utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);

		same = same && unicode_lower(code) == (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
		same = same && unicode_is_upper(code) == (category == UTF8PROC_CATEGORY_LU);
		same = same && unicode_is_letter(code) == (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO);
	}
	tap_ok(tap, same, "case and letters of Latin-1 are those of Unicode");
}

static void test_letters(struct tap *tap)
{
	tap_ok(tap, unicode_is_letter(0xE5) && unicode_is_letter('z') && unicode_is_letter(0x416), "å, z and Ж are letters");
	tap_ok(tap, !unicode_is_letter('1') && !unicode_is_letter(0xD7) && !unicode_is_letter(0x2013),
	    "1, × and the dash are no letters");
	tap_ok(tap, unicode_is_letter(0x301), "a combining mark belongs to its letter");
	tap_ok(tap, unicode_is_upper(0xC5) && unicode_is_upper(0x160), "Å and Š are upper case");
	tap_ok(tap, !unicode_is_upper(0xE5) && !unicode_is_upper(0xDF), "å and ß are not");
}

static void test_width(struct tap *tap)
{
	tap_number(tap, unicode_width(slice_of("Åsa är här")), 10, "Latin letters are one column wide");
	tap_number(tap, unicode_width(slice_of("日本")), 4, "CJK is two columns wide");
	tap_number(tap, unicode_width(slice_of("A\u030A")), 1, "a combining mark needs no column");
	tap_number(tap, unicode_width(slice_of("a\u00ADb")), 2, "a soft hyphen needs no column");
	tap_number(tap, unicode_fitting(slice_of("åäö"), 2), 4, "what fits is told in bytes");
	tap_number(tap, unicode_fitting(slice_of("日本"), 3), 3, "half of a wide character does not fit");
	tap_number(tap, unicode_fitting(slice_of("åäö"), 9), 6, "a short text fits whole");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_added(&tap, unicode_add_lower, "ÅSA Öst É Ж ẞ×", "åsa öst é ж ß×", "text is lowered a code point for a code point");
	test_added(&tap, unicode_add_title_case, "ÅSA ÖGREN", "Åsa Ögren", "names in capitals get ordinary case");
	test_added(&tap, unicode_add_title_case, "ANNE-MARIE D'ARC", "Anne-Marie D'Arc", "a part of a name has its own capital");
	test_letters(&tap);
	test_nfc(&tap, "rakt – ”och” på €😀", "rakt – ”och” på €😀", false, "text in NFC stays");
	test_nfc(&tap, "A\u030Asa fra\u030Agar", "Åsa frågar", true, "letter and mark are composed");
	test_nfc(&tap, "\u212Bngstro\u0308m", "Ångström", true, "the sign of the ångström is the letter Å");
	test_nfc(&tap, "abcdefgh\u2126", "abcdefghΩ", true, "the sign of the ohm is the letter omega");
	test_nfc(&tap, "Żółć 日本", "Żółć 日本", false, "other alphabets in NFC stay");
	test_every_code_point(&tap);
	test_latin_tables(&tap);
	test_width(&tap);
	return tap_finish(&tap);
}
