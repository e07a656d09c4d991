/* Lines, gathered until they are a text. */
#include "gathering.h"

#include "stage.h"
#include "tap.h"

#define RULE "=============================================================================="

struct heap {
	struct stage stage;
	struct wording wording;
	struct dates dates;
	struct archive archive;
	struct audit audit;
	struct report report;
	struct decoding decoding;
	struct account account;
	struct gathering gathering;
	struct buffer told;
	size_t text_bytes, file_bytes;
	bool broke_off;
};

static void open_heap(struct heap *heap)
{
	const struct list_source source = LIST_SOURCE_INIT;

	*heap = (struct heap){.report = REPORT_INIT("test")};
	wording_load(&heap->wording, &source, &heap->report);
	dates_load(&heap->dates, &source, &heap->report);
	heap->archive = (struct archive){&heap->wording, &heap->dates};
	heap->decoding = (struct decoding){.report = &heap->report, .audit = &heap->audit};
	heap->account = (struct account){.archive = &heap->archive, .report = &heap->report};
	heap->gathering = (struct gathering){
	    .report = &heap->report, .audit = &heap->audit, .decoding = &heap->decoding, .account = &heap->account,
	    .cuts = true, .max_article = 1000, .cutter = {.archive = &heap->archive},
	};
	stage_open(&heap->stage);
}

static void close_heap(struct heap *heap)
{
	report_finish(&heap->report);
	gathering_release(&heap->gathering);
	account_release(&heap->account);
	decoding_release(&heap->decoding);
	wording_release(&heap->wording);
	dates_release(&heap->dates);
	buffer_release(&heap->told);
	stage_close(&heap->stage);
}

/* Tells the text that is whole, `LINE: TEXT`; newlines are slashes. An empty one is none. */
static void tell(struct heap *heap)
{
	struct slice text = gathering_text(&heap->gathering);

	heap->text_bytes += text.length;
	if (text.length == 0)
		return;
	buffer_add_number(&heap->told, heap->gathering.line_number);
	buffer_add_text(&heap->told, ": ");
	for (size_t i = 0; i < text.length; i++)
		buffer_add_byte(&heap->told, text.data[i] == '\n' ? '/' : text.data[i]);
	buffer_add_byte(&heap->told, '|');
}

static void take(struct heap *heap, const struct line *line)
{
	bool taken;

	do {
		bool is_whole = gathering_take(&heap->gathering, line, &taken);

		if (!is_whole)
			continue;
		tell(heap);
		gathering_next(&heap->gathering);
	} while (!taken);
}

/* All texts of the file. A line of `!` alone stands for one that was too long for anybody. */
static struct slice texts(struct heap *heap, const char *file)
{
	struct gathering *gathering = &heap->gathering;
	struct slice rest = slice_of(file);

	memset(&heap->audit, 0, sizeof heap->audit);
	heap->told.length = heap->text_bytes = heap->file_bytes = 0;
	gathering_begin(gathering, "a.txt", false);
	gathering_next(gathering);
	for (size_t number = 1; rest.length > 0; number++) {
		const char *newline = memchr(rest.data, '\n', rest.length);
		size_t length = newline != NULL ? (size_t)(newline - rest.data) : rest.length;
		struct line line = {{rest.data, length}, "a.txt", 0, number, newline != NULL};

		rest = slice_part(rest, length + (newline != NULL), rest.length);
		if (slice_is(line.text, "!"))
			continue;
		heap->file_bytes += length + (newline != NULL);
		take(heap, &line);
	}
	gathering_end(gathering);
	heap->broke_off = heap->account.breaks_off;
	tell(heap);
	return buffer_slice(&heap->told);
}

/* The texts and what was said of the other bytes are all bytes of the last file. */
static bool adds_up(const struct heap *heap)
{
	long long sum = (long long)heap->text_bytes;

	for (size_t part = 0; part < AUDIT_PARTS; part++)
		sum += heap->audit.bytes[part];
	return sum == (long long)heap->file_bytes;
}

static void test_feeds(struct tap *tap)
{
	struct heap heap;

	open_heap(&heap);
	tap_text(tap, texts(&heap, "\n \nEtt\n\fTvå\n\f\f\n \nTre"), "3: Ett/|4: Två/|7: Tre/|", "form feeds part texts");
	tap_ok(tap, adds_up(&heap), "each byte is accounted for, also without a last newline");
	tap_text(tap, texts(&heap, "\n \n\t\f\n"), "", "white space is no text");
	tap_ok(tap, adds_up(&heap), "but accounted for");
	tap_text(tap, texts(&heap, "Ett\n!\n!\nTvå\n"), "1: Ett///Två/|", "lines that are missing leave blank ones");
	tap_ok(tap, adds_up(&heap), "which are no bytes");
	tap_text(tap, texts(&heap, "Ett.\nLång text.\n" RULE "\n\fB\nÖbladet, 2010-05-03\n\nMer.\n"),
	    "1: Ett./Lång text./" RULE "/|4: B/Öbladet, 2010-05-03//Mer./|", "behind a form feed no head goes on");
	tap_ok(tap, adds_up(&heap), "nothing is lost there");
	tap_text(tap, texts(&heap, "Ett.\nMalkö\nDatum 2010-05-03\n\f\nNyheter:\n\nB\n"),
	    "1: Ett./Malkö/Datum 2010-05-03/|5: Nyheter://B/|", "and no preamble");
	tap_ok(tap, adds_up(&heap), "nothing is lost there, either");
	close_heap(&heap);
}

static void test_exports(struct tap *tap)
{
	struct heap heap;

	open_heap(&heap);
	tap_text(tap, texts(&heap, "Malkö\nDatum 2010-05-03\n\nNyheter:\n\n> A, S, 2010-05-03\n> B, som\nfaller, S, 2010-05-03\n\n\n"
	    "A\nS, 2010-05-03\n\nText.\n\n" RULE "\n\nB, som faller\nS, 2010-05-03\n\nMer.\n"),
	    "11: A/S, 2010-05-03//Text.//|18: B, som faller/S, 2010-05-03//Mer./|", "an export is cut into its articles");
	tap_ok(tap, adds_up(&heap) && heap.audit.bytes[AUDIT_CONTENTS] == 50 && heap.audit.bytes[AUDIT_SEPARATORS] == 80 &&
	    heap.audit.bytes[AUDIT_PREAMBLE] == 37, "preamble, contents and rules are told apart");
	account_close(&heap.account, "a.txt", 20);
	tap_number(tap, heap.account.listed, 2, "the account has heard of the entries");
	stage_messages(&heap.stage);
	tap_text(tap, texts(&heap, "A\nS, 2010-05-03\n\nText.\n\n" RULE "\n\nB\nS, 2010-"),
	    "1: A/S, 2010-05-03//Text.//" RULE "//B/S, 2010-/|", "what is not known to be an export does not break off");
	tap_ok(tap, adds_up(&heap) && !heap.broke_off, "its end is text");
	texts(&heap, "Malkö\nDatum 2010-05-03\n\nNyheter:\n> A, S, 2010-05-03");
	tap_ok(tap, adds_up(&heap) && heap.audit.bytes[AUDIT_CONTENTS] == 18, "contents may be the end of a file");
	texts(&heap, "Malkö\nDatum 2010-05-03\n\nNyheter:\n> A\n\n" RULE "\nA\nS, 2010-05-03\nMalkö\nDatum 2010-05-03\nNyheter:");
	tap_ok(tap, adds_up(&heap) && heap.broke_off && heap.audit.bytes[AUDIT_PREAMBLE] == 68,
	    "and so may what opens them, where an article was to come");
	close_heap(&heap);
}

static void test_breaking_off(struct tap *tap)
{
	struct heap heap;

	open_heap(&heap);
	report_open_rejects(&heap.report, "rejects");
	tap_text(tap, texts(&heap, RULE "\nA\nS, 2010-05-03\n\nText.\n\n" RULE "\n\nB\nS, 2010-"), "2: A/S, 2010-05-03//Text.//|",
	    "the last head of an export that breaks off is no text");
	tap_ok(tap, heap.broke_off && adds_up(&heap), "that is told");
	report_finish(&heap.report);
	tap_text(tap, stage_read(&heap.stage, "rejects"), "B\nS, 2010-\n", "and kept with the rejects");
	tap_text(tap, texts(&heap, RULE "\nA\nS, 2010-05-03\n\nText.\n" RULE "\n\n"), "2: A/S, 2010-05-03//Text./|",
	    "a rule at the end is a head that breaks off");
	tap_ok(tap, heap.broke_off && adds_up(&heap), "even if there is nothing of it");
	close_heap(&heap);
}

#define X100 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

static void test_too_long(struct tap *tap)
{
	static const char said[] = "test: a.txt:1:1: article too long (see --max-article)\n";
	struct heap heap;

	open_heap(&heap);
	heap.gathering.max_article = 100;
	tap_text(tap, texts(&heap, "Ett\n" X100 "\nslut\n\fTvå\n"), "4: Två/|", "a text that is too long is left out, and the next is there");
	tap_text(tap, stage_messages(&heap.stage), said, "it is reported");
	tap_ok(tap, adds_up(&heap) && heap.audit.bytes[AUDIT_BAD] == 110, "as bad bytes");
	tap_text(tap, texts(&heap, "A\nS, 2010-05-03\n\n" X100 "\n" RULE "\n\nB\nS, 2010-05-03\n"), "7: B/S, 2010-05-03/|",
	    "the head behind it survives");
	tap_text(tap, stage_messages(&heap.stage), said, "one message is enough");
	tap_ok(tap, adds_up(&heap), "its bytes are accounted for");
	tap_text(tap, texts(&heap, "A\nS, 2010-05-03\n\nText.\n" RULE "\n\nB\nS, 2010-05-03\n"), "1: A/S, 2010-05-03//Text./|7: B/S, 2010-05-03/|",
	    "and makes no text too long");
	tap_ok(tap, adds_up(&heap), "nothing is counted twice");
	stage_messages(&heap.stage);
	tap_text(tap, texts(&heap, "En text.\nOch en.\n" RULE "\nB\nC\n\nMer.\n"), "", "unless it turns out to be text");
	tap_text(tap, stage_messages(&heap.stage), said, "which is told where it begins");
	tap_text(tap, texts(&heap, "En text.\nOch en.\n" RULE "\nB\nCC\n"), "", "also at the end");
	tap_ok(tap, adds_up(&heap), "where it adds up, too");
	stage_messages(&heap.stage);
	tap_text(tap, texts(&heap, "A\n" RULE "\nB\n" RULE "\nC\n" RULE "\nD\nS, 2010-05-03\n"), "7: D/S, 2010-05-03/|", "though every line may be of a head");
	tap_ok(tap, adds_up(&heap), "none is lost");
	tap_text(tap, texts(&heap, "A\n" X100 "\n" RULE "\n\n" RULE "\n\nB\n" RULE "\nC\nS, 2010-05-03\n"), "9: C/S, 2010-05-03/|",
	    "of several rules behind it none is a text");
	tap_ok(tap, adds_up(&heap), "though each is accounted for");
	tap_text(tap, texts(&heap, "A\n" X100 "\n" RULE "\nB\n\fC\n"), "5: C/|", "nor is one before a form feed");
	tap_ok(tap, adds_up(&heap), "it is bad as well");
	tap_text(tap, texts(&heap, "Text.\n\nMalkö\nDatum 2010-05-03\n" X100 "\nNyheter:\n\nA\nS, 2010-05-03\n"), "8: A/S, 2010-05-03/|",
	    "a preamble that it is cut off from opens the contents all the same");
	tap_ok(tap, adds_up(&heap), "whatever was forgotten of it");
	close_heap(&heap);
}

static void test_smallest(struct tap *tap)
{
	struct heap heap;

	open_heap(&heap);
	heap.gathering.max_article = 10;
	tap_text(tap, texts(&heap, "A\n" RULE "\n" X100 "\nS, 2010-05-03\n\nC\n"), "1: A/|", "a head may be too long, too");
	tap_ok(tap, adds_up(&heap), "and adds up");
	tap_text(tap, texts(&heap, "A\n!\n!\n!\n!\n!\n!\n!\n!\n!\nB\n!\nC\n"), "", "so may be what is left of lines that were");
	tap_ok(tap, adds_up(&heap), "which counts them out");
	stage_messages(&heap.stage);
	report_open_rejects(&heap.report, "rejects");
	texts(&heap, "Ett\n" X100 "\n\n\n" RULE "\n\nB\n\nslut\n");
	report_finish(&heap.report);
	tap_text(tap, stage_read(&heap.stage, "rejects"), "Ett\n" X100 "\n\n\n" RULE "\n\nB\n\nslut\n", "the rejects keep it as it was");
	tap_ok(tap, adds_up(&heap), "to the byte");
	close_heap(&heap);
}

static void test_split(struct tap *tap)
{
	struct pattern_fault fault;
	struct pattern *split = pattern_compile(slice_of("^--|x--|<hr>$"), false, &fault);
	struct heap heap;

	open_heap(&heap);
	heap.gathering.split = split;
	tap_text(tap, texts(&heap, "\n--\nEtt\n-- Två<hr>\r\n--\nTre<hr>\n\nFyra\n\nFem"), "3: Ett/|4:  Två<hr>\r/|6: Tre/|8: Fyra//Fem/|",
	    "the first place in a line parts the texts");
	tap_ok(tap, adds_up(&heap), "and each byte is accounted for");
	heap.gathering.max_article = 20;
	tap_text(tap, texts(&heap, "Ett\n" X100 "<hr>\nTvå\n--" X100 "\n--Tre\n"), "3: Två/|5: Tre/|", "what is too long goes to the place");
	tap_ok(tap, adds_up(&heap), "before and behind it");
	texts(&heap, X100 "--" X100);
	tap_ok(tap, adds_up(&heap) && heap.audit.bytes[AUDIT_BAD] == 199 && heap.audit.bytes[AUDIT_SEPARATORS] == 3,
	    "no newline is bad that is not there");
	tap_text(tap, texts(&heap, "A\n--\n" RULE "\nB\nS, 2010-05-03\n"), "1: A/|", "no rule parts then");
	tap_ok(tap, adds_up(&heap), "but it counts");
	pattern_free(split);
	close_heap(&heap);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_feeds(&tap);
	test_exports(&tap);
	test_breaking_off(&tap);
	test_too_long(&tap);
	test_smallest(&tap);
	test_split(&tap);
	return tap_finish(&tap);
}
