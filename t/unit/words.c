/* Text as words and marks, and where sentences end. */
#include "words.h"

#include "story.h"

/* Adds each word or mark; what begins a sentence has a bar before it, all else a space. */
static void tell_words(struct buffer *told, const struct words *words, struct slice text)
{
	told->length = 0;
	for (size_t i = 0; i < words->count; i++) {
		if (i > 0)
			buffer_add_byte(told, words->items[i - 1].ends_sentence ? '|' : ' ');
		buffer_add_slice(told, word_text(&words->items[i], text));
	}
}

static void test_words(struct tap *tap, struct story *story)
{
	static const struct {
		const char *text, *wanted;
	} cases[] = {
	    {"", ""}, {" \n ", ""}, {"Hej!", "Hej !"}, {"Hej, du.", "Hej , du ."},
	    /* one word */
	    {"IT-chefen på SKL:s kansli", "IT-chefen på SKL:s kansli"},
	    {"klimat- och miljöminister", "klimat- och miljöminister"},
	    {"d’Aubigny rock'n", "d’Aubigny rock'n"}, {"H&M", "H&M"}, {"kl 14.30", "kl 14.30"},
	    {"2,5 procent", "2,5 procent"},
	    {"10.000 kronor", "10.000 kronor"}, {"på www.nyskolan.example/om", "på www.nyskolan.example / om"},
	    {"t.ex. Eva", "t.ex. Eva"}, {"bl.a. K. Ek", "bl.a. K. Ek"}, {"J.P. Ek", "J.P. Ek"},
	    {"Åke Ö. Ek", "Åke Ö. Ek"},
	    {"Café\u0301er", "Café\u0301er"}, {"Müller–Łódź", "Müller – Łódź"},
	    /* marks */
	    {"”Nej”", "” Nej ”"}, {"2012–2014", "2012 – 2014"}, {"Ja … nej", "Ja … nej"}, {"Ja... nej", "Ja ... nej"},
	    {"Ek(S)", "Ek ( S )"}, {"3,x", "3 , x"}, {"a,b", "a , b"}, {"- Ja", "- Ja"}, {"Eva:", "Eva :"},
	    /* sentences */
	    {"Ja. Nej.", "Ja .|Nej ."}, {"Ja? Nej!", "Ja ?|Nej !"}, {"”Nej!” ropar hon.", "” Nej ! ” ropar hon ."},
	    {"”Nej!” Hon ropar.", "” Nej ! ”|Hon ropar ."}, {"Ca. 5 kom.", "Ca. 5 kom ."},
	    {"Eva K. Ek kom. Hon log.", "Eva K. Ek kom .|Hon log ."},
	    {"Det kom t.ex. Eva. Hon log.", "Det kom t.ex. Eva .|Hon log ."},
	    {"Den 3. april kom hon.", "Den 3 . april kom hon ."},
	    {"Skolan stängs.Eleverna flyttar.", "Skolan stängs . Eleverna flyttar ."},
	    {"Äpplen m.m. Päron.", "Äpplen m.m.|Päron ."},
	    {"Han sa (nej!) och gick.", "Han sa ( nej ! ) och gick ."}, {"Nej! – Jo.", "Nej !|– Jo ."},
	    {"Han kom 2012. År 2013", "Han kom 2012 .|År 2013"},
	};
	struct buffer told = BUFFER_INIT;
	struct words words = {NULL, 0, 0};
	char name[200];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		words.count = 0;
		words_add(&words, slice_of(cases[i].text), &story->lexicon);
		tell_words(&told, &words, slice_of(cases[i].text));
		snprintf(name, sizeof name, "'%s' is '%s'", cases[i].text, cases[i].wanted);
		tap_text(tap, buffer_slice(&told), cases[i].wanted, name);
	}
	buffer_release(&told);
	words_release(&words);
}

/* The only word of the text; it is good until the next call. */
static const struct word *only(struct words *words, const char *text, struct story *story)
{
	words->count = 0;
	words_add(words, slice_of(text), &story->lexicon);
	return &words->items[0];
}

static void test_properties(struct tap *tap, struct story *story)
{
	struct words words = {NULL, 0, 0};

	tap_ok(tap, only(&words, "Åsa", story)->capital && !words.items[0].capitals, "Åsa has a capital");
	tap_ok(tap, !only(&words, "åsa", story)->capital, "åsa has none");
	tap_ok(tap, only(&words, "SKL", story)->capitals, "SKL has capitals only");
	tap_ok(tap, !only(&words, "SKLs", story)->capitals, "SKLs has not");
	tap_ok(tap, !only(&words, "Å", story)->capitals, "one letter is not capitals only");
	tap_ok(tap, only(&words, "2012", story)->kind == WORD_NUMBER, "2012 is a number");
	tap_ok(tap, word_is(only(&words, "SÄGER", story), LEXICON_SAY), "the lexicon knows a word in any case");
	tap_ok(tap, word_is(only(&words, "säger", story), LEXICON_FINITE), "and how it is inflected");
	tap_ok(tap, !word_is_any(only(&words, "sägerska", story), LEXICON_REPORTING),
	    "but not a word that only begins so");
	words.count = 0;
	words_add(&words, slice_of("Eva Ek"), &story->lexicon);
	words_add(&words, slice_of("nu"), &story->lexicon);
	tap_number(tap, words.count, 3, "words of a second text stand behind those of the first");
	tap_ok(tap, words.items[2].start == 0 && words.items[2].end == 2, "their offsets are into their own text");
	tap_ok(tap, words.items[1].ends_sentence, "a text ends its sentence without a stop");
	words_release(&words);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_words(&tap, &story);
	test_properties(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
