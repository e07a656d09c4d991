/* Letters, digits and white space. */
#include "letters.h"

#include "tap.h"

/* How many bytes of the text are letters and digits from its start on; counts capitals. */
static size_t passed(const char *text, size_t *capitals)
{
	*capitals = 0;
	return (size_t)(letters_pass(text, text + strlen(text), capitals) - text);
}

static void test_pass(struct tap *tap)
{
	size_t capitals;

	tap_number(tap, passed("abc-d", &capitals), 3, "letters are passed up to a mark");
	tap_number(tap, passed("abcdefghijklmnop q", &capitals), 16, "many small ones, too");
	tap_number(tap, passed("a1b2 ", &capitals), 4, "and digits");
	tap_number(tap, passed("åäöÅÄÖé", &capitals), 14, "and letters of two bytes");
	tap_number(tap, capitals, 3, "whose capitals are counted");
	tap_number(tap, passed("Łódź!", &capitals), 7, "and letters of other alphabets");
	tap_number(tap, capitals, 1, "with their capitals");
	tap_number(tap, passed("a×b", &capitals), 1, "the sign for times is no letter");
	tap_number(tap, passed("", &capitals), 0, "nothing is nothing");
	tap_number(tap, passed("abcdefg\u00A0h", &capitals), 7, "a space of two bytes is none");
}

static size_t space(const char *text)
{
	return letters_space(text, text + strlen(text));
}

static void test_kinds(struct tap *tap)
{
	uint32_t code;

	tap_ok(tap, space(" a") == 1 && space("\t") == 1 && space("a") == 0, "white space of ASCII is one byte");
	tap_ok(tap, space("\u00A0") == 2 && space("\u2009") == 3 && space("\u202F") == 3,
	    "other spaces are two or three");
	tap_ok(tap, space("\u2013") == 0 && space("\u00A1") == 0 && space("å") == 0, "dashes and letters are none");
	tap_ok(tap, letters_size("å", &code) == 2 && code == 0xE5, "a letter tells its size and code");
	tap_number(tap, letters_size("–", &code), 0, "a dash has none");
	tap_ok(tap, letters_capital("Å") && !letters_capital("å") && !letters_capital("5"), "capitals are known");
	tap_ok(tap, letters_digit(&"5"[0], &"5"[1]) && !letters_digit(&"a"[0], &"a"[1]), "and digits");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_pass(&tap);
	test_kinds(&tap);
	return tap_finish(&tap);
}
