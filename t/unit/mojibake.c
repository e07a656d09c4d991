/* UTF-8 that was read as Windows-1252 or Latin-1. */
#include "mojibake.h"

#include "tap.h"
#include "utf8.h"

#include <stdint.h>

static const uint32_t windows_1252[] = {
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
};

/* Reads `text` as Latin-1 or Windows-1252 and saves it as UTF-8, `times` times. */
static void mangle(struct buffer *to, const char *text, bool is_latin_1, int times)
{
	struct buffer from = BUFFER_INIT;

	to->length = 0;
	buffer_add_text(to, text);
	for (; times > 0; times--) {
		from.length = 0;
		buffer_add_slice(&from, buffer_slice(to));
		to->length = 0;
		for (size_t i = 0; i < from.length; i++) {
			unsigned char byte = (unsigned char)from.data[i];
			bool is_special = byte >= 0x80 && byte < 0xA0 && !is_latin_1;

			to->length += utf8_encode(is_special ? windows_1252[byte - 0x80] : byte, buffer_reserve(to, 4));
		}
	}
	buffer_release(&from);
}

static struct slice mend(struct buffer *to, struct slice text)
{
	to->length = 0;
	if (mojibake_add(to, text) && !mojibake_may(text))
		buffer_add_text(to, "the quick look has missed it");
	return buffer_slice(to);
}

static void test_ways(struct tap *tap)
{
	static const char *const texts[] = {
	    "Så är det på Öland, säger Åsa Ågren.\n", "– Nej, säger hon – ”aldrig” … eller ’nästan’.\n",
	    "à la carte í Þórshöfn — 5 € £ ½\n",
	    "Å\n", "À\n", "š Ž œ Œ Ÿ\n", "łąka, řeka, đak, dağ, şehir och hősök\n",
	    "Ska\xCC\x8Aning\n", "\xEF\xBB\xBFRubrik\n",
	    "CO₂ ™ № • → ● ✓ 😀 ❤️\n", "en\u00A0halv\u00ADtimme\n", "ä\nb\nö\n",
	};
	struct buffer mangled = BUFFER_INIT, mended = BUFFER_INIT;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		for (int times = 1; times <= 3; times++) {
			mangle(&mangled, texts[i], false, times);
			tap_text(tap, mend(&mended, buffer_slice(&mangled)), texts[i], "Windows-1252 is undone");
			mangle(&mangled, texts[i], true, times);
			tap_text(tap, mend(&mended, buffer_slice(&mangled)), texts[i], "Latin-1 is undone");
		}
	}
	buffer_release(&mangled);
	buffer_release(&mended);
}

static void test_lines(struct tap *tap)
{
	static const struct {
		const char *text, *mended, *claim;
	} cases[] = {
	    {"RÃ¤v\nräv\nLÃ¶v\n", "Räv\nräv\nLöv\n", "lines are looked at one by one"},
	    {"En räv och en rÃ¤v.\n", "En räv och en räv.\n", "good letters may stand in the line"},
	    {"”RÃ¤v” – Ã…sa\u00A0Ã–berg\n", "”Räv” – Åsa\u00A0Öberg\n", "and good marks beside the mangled"},
	    {"pÃ\xC2\x83Â¥ BjÃ¶rn â€“ Ã–\n", "på Björn – Ö\n", "what was mangled twice may stand beside what was once"},
	    {"Ã\xC2\x85sa â€“ Ã…sa â\xC2\x80\xC2\x94\n", "Åsa – Åsa —\n", "both encodings may stand in one line"},
	    {"râ€ Ã¤v\n", NULL, "a line with a mark that lost its end stays"},
	    {"à blir Ã , å blir Ã¥\n", NULL, "so does one with a letter that lost its end"},
	    {"rÃ¤ävar\n", NULL, "or with a good letter that touches a mangled one"},
	    {"rÃ¤v \xC2\x96 rad\n", NULL, "or with a control character that is left over"},
	    {"PÃ¥ ÐœÐ¾ÑÐºÐ²Ð°\n", NULL, "or with what news text does not hold"},
	    {"ï¿½r rÃ¤v\n", NULL, "or with what was lost before it was mangled"},
	    {"”Å” Ã¤r räv\n", NULL, "or with a good letter and what may be one"},
	    {"CAFÉ» och ”Ä” och PÅ… Å–Ö\n", NULL, "good capitals with marks stay"},
	    {"Bokstaven Ä”, Å\u00A0och Æ’\n", NULL, "also where nothing else is beyond ASCII"},
	    {"gÅ‚adki Å›wierk\n", "gładki świerk\n", "what may be good is mended beside what cannot be"},
	    {"mÄ™ska\n", "męska\n", "or behind a small letter"},
	    {"SÃO PAULO, FRÂN, château, Â\n", NULL, "letters that often begin what is mangled stay alone"},
	    {"å…” ä”… é’”\n", NULL, "letters that begin longer ones stay"},
	    {"RÃ¤v", "Räv", "a line at the end may lack its newline"},
	    {"Rad\r\nRÃ¤v\r\n", "Rad\r\nRäv\r\n", "carriage returns stay"},
	    {"\n\n", NULL, "nothing stays nothing"},
	};
	struct buffer mended = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct slice text = slice_of(cases[i].text);
		bool is_mended = cases[i].mended != NULL;

		tap_text(tap, mend(&mended, text), is_mended ? cases[i].mended : cases[i].text, cases[i].claim);
		tap_ok(tap, mojibake_add(&mended, text) == is_mended, "and it is told");
	}
	buffer_release(&mended);
}

static void test_look(struct tap *tap)
{
	struct buffer text = BUFFER_INIT;
	size_t missed = 0;

	tap_ok(tap, !mojibake_may((struct slice){NULL, 0}), "nothing needs no mending");
	tap_ok(tap, !mojibake_may(slice_of("”På ön”, säger Åsa – ”är det så”… é à Ö”.")), "good text is known by a look");
	for (size_t before = 0; before < 600; before++) {
		text.length = 0;
		for (size_t i = 0; i < before; i++)
			buffer_add_byte(&text, 'r');
		buffer_add_text(&text, "Ã¤");
		missed += !mojibake_may(buffer_slice(&text));
	}
	tap_number(tap, missed, 0, "mangled text is seen wherever it stands");
	buffer_release(&text);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_ways(&tap);
	test_lines(&tap);
	test_look(&tap);
	return tap_finish(&tap);
}
