/* Lines as plain text. */
#include "plain.h"

#include "tap.h"
#include "utf8.h"

static void test_plain(struct tap *tap)
{
	static const char *const cases[] = {
	    "", "Å", "Badet i Umeå öppnar – säger Åsa ”Ek”…", "aaaaaaaå", "aaaaaaaaå", "ååååååååååå", "a b c d e f g h i j k",
	    "En lång rad utan något som skulle behöva ändras, och lite till för säkerhets skull.", "\U0001F600 ja",
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(tap, plain_is(slice_of(cases[i])), cases[i][0] == '\0' ? "nothing is plain" : cases[i]);
}

static void test_changes(struct tap *tap)
{
	static const char *const cases[][3] = {
	    {"a  b", "a b", "two spaces become one"},
	    {"aaaaaaa  b", "aaaaaaa b", "where eight bytes end, too"},
	    {"aaaaaaaa  b", "aaaaaaaa b", "and where the next eight begin"},
	    {"å  b", "å b", "and behind a letter of two bytes"},
	    {"\ta\tb\r", "a b", "tabs and carriage returns are white space"},
	    {"1\u00A0000", "1 000", "so is a no-break space"},
	    {"a\u2009\u00A0 b\u3000", "a b", "and thin and wide spaces"},
	    {"so\u00ADcker", "socker", "soft hyphens go"},
	    {"so\u200Bcker\uFEFF", "socker", "so do zero-width spaces and byte-order marks"},
	    {"A\u030Are", "Åre", "what can be composed is"},
	    {"A\u00AD\u030Are", "Åre", "over what cannot be seen, too"},
	    {" \u00A0\u00AD ", "", "nothing may be left"},
	    {"o\u0308", "ö", "one letter is composed"},
	};
	struct buffer text = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		unsigned changes = 0;

		text.length = 0;
		buffer_add_text(&text, "|");
		plain_add(&text, slice_of(cases[i][0]), &changes);
		tap_text(tap, slice_part(buffer_slice(&text), 1, text.length), cases[i][1], cases[i][2]);
		tap_ok(tap, cases[i][1][0] == '\0' || !plain_is(plain_trim(slice_of(cases[i][0]))) ||
		    slice_is(plain_trim(slice_of(cases[i][0])), cases[i][1]), "plain_is does not pass over it");
		tap_ok(tap, (changes & PLAIN_COMPOSED) == (strstr(cases[i][2], "compose") != NULL || strstr(cases[i][2], "over what") != NULL),
		    "it tells whether something was composed");
		tap_ok(tap, !(changes & PLAIN_SOFT_HYPHENS) == (strstr(cases[i][0], "\u00AD") == NULL || cases[i][1][0] == '\0'),
		    "and whether soft hyphens went");
	}
	buffer_release(&text);
}

/* Bytes are looked at in groups: what is not plain is found wherever it stands. */
static void test_places(struct tap *tap)
{
	static const char *const odd[] = {
	    "  ", "\t", "\u00A0", "\u00AD", "\u0301", "\u2009", "\u200B", "\uFEFF", "\x01",
	};
	static const char text[] = "abcdefghijklmnopqrstuvwxyz åäöåäö – abcdef";
	char changed[sizeof text + 4];
	bool found = true;
	size_t size;

	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		for (size_t at = 1; at + 1 < sizeof text; at += size) {
			snprintf(changed, sizeof changed, "%.*s%s%s", (int)at, text, odd[i], text + at);
			found = found && !plain_is(slice_of(changed));
			utf8_decode(text + at, &size);
		}
	}
	tap_ok(tap, plain_is(slice_of(text)) && found, "what is not plain is found wherever it stands");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_plain(&tap);
	test_changes(&tap);
	test_places(&tap);
	return tap_finish(&tap);
}
