/* Exports, tables and dumps, and how files are told apart. */
#include "input.h"
#include "tap.h"

#define RULE "=============================================================================="
#define BYTES(TEXT) ((struct slice){TEXT, sizeof TEXT - 1})
#define PREAMBLE "Malkö\nDatum 2010-05-03\n\nNyheter:\n\n"

static char *const operands[] = {"a", NULL};

/* All texts of one file. The caller closes. */
static struct slice texts(struct input *input, enum layout asked, struct slice bytes)
{
	input_open(input, operands);
	input->raw.asked = asked;
	stage_write("a", bytes);
	return input_texts(input);
}

static void check(struct tap *tap, struct input *input, const char *messages, size_t bytes, const char *name)
{
	tap_text(tap, stage_messages(&input->stage), messages, name);
	tap_ok(tap, input_adds_up(input, bytes), "no byte is lost there");
	input_close(input);
}

static void test_exports(struct tap *tap)
{
	static const char good[] = PREAMBLE "> A, S, 2010-05-03\n> B, S, 2010-05-03\n\nA\nS, 2010-05-03\n\nText.\n\n" RULE "\n\nB\nS, 2010-05-03\n\nMer.";
	static const char off[] = PREAMBLE "> A, S, 2010-05-03\n\nA\nS, 2010-05-03\n\nText.\n" RULE "\n\nB\nS, 2";
	static const char bare[] = PREAMBLE "> A, S, 2010-05-03\r\n\r\n";
	struct input input;

	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(good)), "A/S, 2010-05-03//Text.//|B/S, 2010-05-03//Mer./|", "an export is known by its preamble");
	tap_ok(tap, input.raw.form == RAWTEXT_EXPORTED && input.raw.line_number == 16, "its articles are taken apart");
	check(tap, &input, "", sizeof good - 1, "what agrees with the contents is not talked about");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(off)), "A/S, 2010-05-03//Text./|", "the head of an article that is missing is no text");
	check(tap, &input, "test: a:15: the export breaks off: B\n", sizeof off - 1, "it is told where the export breaks off");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(bare)), "", "contents may stand without articles");
	check(tap, &input, "test: a:6: listed in the contents, but not found: A, S\n", sizeof bare - 1, "which are missed");
	tap_text(tap, texts(&input, LAYOUT_TEXT, BYTES(bare)), "Malkö/Datum 2010-05-03//Nyheter://> A, S, 2010-05-03\r/\r/|",
	    "a text that is asked for is a text");
	check(tap, &input, "", sizeof bare - 1, "and nothing is looked for in it");
}

static void test_forms(struct tap *tap)
{
	static const char returns[] = "A\r\nS, 2010-05-03\r\n\r\nText.\r\n" RULE "\r\nB\r\nS, 2010-05-03\r\n\r\nMer.\r\n";
	static const char latin[] = "Malk\xF6\nDatum 2010-05-03\n\nInneh\xE5llsf\xF6rteckning:\n\n> \xC5, \xD6, 2010-05-03\n\n"
	    "\xC5\n\xD6, 2010-05-03\n\nTe\0xt.\n=\0" RULE "\n\0" RULE "\nB\n\xD6, 2010-05-03\n\nMer.\n";
	static const char rule[] = RULE "\n" RULE "\n\nA\nS, 2010-05-03\n\nText.\n";
	static const char marked[] = "\xEF\xBB\xBF" "A\nS, 2010-05-03\n\nText.\n" RULE "\n\xEF\xBB\xBF" "B\nS, 26.10.2014 06:15\n\nMer.\n";
	struct input input;

	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(returns)), "A\r/S, 2010-05-03\r/\r/Text.\r/|B\r/S, 2010-05-03\r/\r/Mer.\r/|",
	    "lines may end in carriage returns");
	check(tap, &input, "", sizeof returns - 1, "which are no fault");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(latin)), "Å/Ö, 2010-05-03//Text./=" RULE "/|B/Ö, 2010-05-03//Mer./|",
	    "an export may be in Windows-1252, with NULs in it");
	check(tap, &input, "test: a:14: not listed in the contents: B\n", sizeof latin - 1, "and still its articles are those that are listed");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(rule)), RULE "/|A/S, 2010-05-03//Text./|", "it may begin with rules");
	check(tap, &input, "", sizeof rule - 1, "of which nothing is said");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(marked)), "A/S, 2010-05-03//Text./|\xEF\xBB\xBF" "B/S, 26.10.2014 06:15//Mer./|",
	    "a byte-order mark may stand where files were pasted together");
	check(tap, &input, "", sizeof marked - 1, "which is not seen");
}

static void test_limits(struct tap *tap)
{
	static const char text[] = PREAMBLE "> A, S, 2010-05-03\n> B, S, 2010-05-03\n\nA\nS, 2010-05-03\n\n12345678901234567890123456789012345\n"
	    RULE "\n\nB\nS, 2010-05-03\n\nMer.\n" RULE "\n\nC\nS, 2010-05-03\n";
	static const char wide[] = "A\nS, 2010-05-03\n\n1234567890123456789012345678901234567890123456789012345678901234567890123456789012345\n"
	    RULE "\nB\nS, 2010-05-03\n\nMer.\n";
	struct input input;

	input_open(&input, operands);
	input.raw.gathering.max_article = 40;
	stage_write("a", BYTES(text));
	tap_text(tap, input_texts(&input), "B/S, 2010-05-03//Mer./|C/S, 2010-05-03/|", "behind an article that is too long the next has its head");
	check(tap, &input, "test: a:9:1: article too long (see --max-article)\ntest: a:21: not listed in the contents: C\n"
	    "test: a:6: listed in the contents, but not found: A, S\n", sizeof text - 1, "the long one is not found");
	input_open(&input, operands);
	input.lines.max_line = 80;
	stage_write("a", BYTES(wide));
	tap_text(tap, input_texts(&input), "A/S, 2010-05-03//|B/S, 2010-05-03//Mer./|", "a line that is too long is missing from its article alone");
	check(tap, &input, "test: a:4:81: line too long (see --max-line)\n", sizeof wide - 1, "and is told");
}

static void test_tables(struct tap *tap)
{
	static const char table[] = "\xEF\xBB\xBFRubrik;Datum;Okänt;Text\r\nA;2010-05-03;x;\"Ett\r\n\"\"två\"\"\"\r\n\r\nB;;y;Tre\r\n";
	static const char latin[] = "\nRubrik,Br\xF6" "dtext\n\xC5,\xE4\nB,å\nC,\x81\n;;;\n\"C\nD";
	static const char unknown[] = "Ort,Antal\nMalkö,3\n";
	struct input input;

	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(table)), "A,Ett\r\n\"två\",2010-05-03,|B,Tre,|", "a table is known by its header");
	check(tap, &input, "", sizeof table - 1, "and its rows are read");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(latin)), "Å,ä,|B,å,|;;;,|", "each row has the encoding that it seems to have");
	check(tap, &input, "test: a:5:3: neither UTF-8 nor Windows-1252\ntest: a:7:1: a quoted field that nothing closes\n", sizeof latin - 1,
	    "bad ones are told by their places");
	tap_text(tap, texts(&input, LAYOUT_AUTO, BYTES(unknown)), "Ort,Antal/Malkö,3/|", "what has no known column is a text");
	check(tap, &input, "", sizeof unknown - 1, "without a word");
	tap_text(tap, texts(&input, LAYOUT_CSV, BYTES(unknown)), "", "unless a table is asked for");
	check(tap, &input, "test: a:1: no column for the text or the title is known (see --map)\n", sizeof unknown - 1,
	    "then it cannot be used");
}

static void test_several(struct tap *tap)
{
	static char *const files[] = {"a", "b", "c", "d", "e", "f", NULL};
	static const char utf16[] = "\xFF\xFE\xC5\0\n\0S\0,\0 \0" "2\0" "0\0" "1\0" "0\0-\0" "0\0" "5\0-\0" "0\0" "3\0\n\0";
	static const char export[] = RULE "\nA\nS, 2010-05-03\n\nText.\n" RULE "\nB\n";
	static const char table[] = "Titel\tText\nC\tTre\n", dump[] = " {\"text\":\"x\"}\n{}", feeds[] = "Fyra\n\fFem";
	static const char latin[] = "Sex p\xE5 \xF6n\n";
	struct input input;

	input_open(&input, files);
	input.raw.explains = true;
	stage_write("a", BYTES(export));
	stage_write("b", BYTES(table));
	stage_write("c", BYTES(utf16));
	stage_write("d", BYTES(dump));
	stage_write("e", BYTES(feeds));
	stage_write("f", BYTES(latin));
	tap_text(tap, input_texts(&input), "A/S, 2010-05-03//Text./|C,Tre,|Å/S, 2010-05-03/| {\"text\":\"x\"}|{}|Fyra/|Fem/|Sex på ön/|",
	    "each file has its own layout and encoding");
	check(tap, &input, "test: a:3: layout retriever: the head of an article below a rule\ntest: a:7: the export breaks off: B\n"
	    "test: b:1: layout csv: a header row of known columns\ntest: c:1: layout text: no sign of another\n"
	    "test: d:1: layout jsonl: an object opens\ntest: e:1: layout text: no sign of another\n"
	    "test: f:1: layout text: no sign of another\n",
	    sizeof export + sizeof table + sizeof utf16 + sizeof dump + sizeof feeds + sizeof latin - 6, "which can be explained");
}

static void test_names(struct tap *tap)
{
	tap_ok(tap, layout_named(slice_of("retriever")) == LAYOUT_RETRIEVER && layout_named(slice_of("auto")) == LAYOUT_AUTO, "layouts have names");
	tap_ok(tap, layout_named(slice_of("")) == LAYOUTS && layout_named(slice_of("textig")) == LAYOUTS, "other names are none");
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_exports(&tap);
	test_forms(&tap);
	test_limits(&tap);
	test_tables(&tap);
	test_several(&tap);
	test_names(&tap);
	return tap_finish(&tap);
}
