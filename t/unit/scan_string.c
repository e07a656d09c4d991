/* Strings of JSON. */
#include "scan_string.h"

#include "tap.h"
#include "utf8.h"

/* Whether the text in quotation marks, with more behind, is read as a string that ends at its own mark. */
static bool is_read(const char *text, size_t length)
{
	char line[64] = "";
	struct value string;
	const char *behind;

	memcpy(line, text, length);
	strcpy(line + length, "\",\"more\":\"text\"}");
	behind = scan_string(line, line + length + 16, &string);
	return behind == line + length + 1 && string.raw.length == length;
}

/* What RFC 8259 says, a byte after the other; without escapes. */
static bool is_good(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)text[i] < 0x20 || text[i] == '"' || text[i] == '\\')
			return false;
	return utf8_valid(text, length) == length;
}

/* Any two bytes at any place among others. */
static bool agree(const char *around, size_t length)
{
	bool right = true;

	for (size_t at = 0; at + 2 <= length; at++) {
		for (unsigned pair = 0; pair < 0x10000; pair++) {
			char text[32];

			memcpy(text, around, length);
			text[at] = (char)(pair >> 8);
			text[at + 1] = (char)pair;
			if (memchr(text, '\\', length) != NULL)
				continue;
			right = right && is_read(text, length) == is_good(text, length);
		}
	}
	return right;
}

static void test_escapes(struct tap *tap)
{
	static const struct {
		const char *text;
		bool good;
	} cases[] = {
	    {"\\u00e5", true}, {"a\\n\\t\\\\\\/\\b\\f\\r", true}, {"\\uD83D\\uDE00", true}, {"\\uD83D", false},
	    {"\\uDE00", false}, {"\\uD83Dabcdef", false}, {"\\x", false}, {"\\u00g0", false}, {"åäö\\u00E5åäö", true},
	};
	char name[60];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		snprintf(name, sizeof name, "\"%s\" is %s string", cases[i].text, cases[i].good ? "a" : "no");
		tap_ok(tap, is_read(cases[i].text, strlen(cases[i].text)) == cases[i].good, name);
	}
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct value string;
	const char *open = "åäö utan slut";

	tap_ok(&tap, agree("aaaaaaaaaaaaaaaaa", 17), "any two bytes among ASCII are judged as the standard says");
	tap_ok(&tap, agree("aå\xC3\xA4öåäöåäöåäö", 18), "any two bytes among letters of two bytes, too");
	tap_ok(&tap, agree("–\xE2\x80\x94\xF0\x9F\x98\x80å“\xE2\x80\xA6", 18), "any two bytes among longer letters, too");
	test_escapes(&tap);
	tap_ok(&tap, scan_string(open, open + strlen(open), &string) == NULL, "a string must end");
	return tap_finish(&tap);
}
