/* What an export lists against what is found in it. */
#include "account.h"

#include "stage.h"
#include "tap.h"

struct desk {
	struct stage stage;
	struct wording wording;
	struct dates dates;
	struct archive archive;
	struct report report;
	struct account account;
};

static void open_desk(struct desk *desk)
{
	const struct list_source source = LIST_SOURCE_INIT;

	*desk = (struct desk){.report = REPORT_INIT("test")};
	wording_load(&desk->wording, &source, &desk->report);
	dates_load(&desk->dates, &source, &desk->report);
	desk->archive = (struct archive){&desk->wording, &desk->dates};
	desk->account = (struct account){.archive = &desk->archive, .report = &desk->report};
	stage_open(&desk->stage);
}

static void close_desk(struct desk *desk)
{
	account_release(&desk->account);
	wording_release(&desk->wording);
	dates_release(&desk->dates);
	stage_close(&desk->stage);
}

/* An article that ends in a notice, or breaks off. */
static void find(struct desk *desk, const char *title, bool has_end, size_t line)
{
	struct exported article = {
	    .title = slice_of(title), .source = {.name = slice_of("Malkö Tidning, Norra"), .day = slice_of("2010-05-03")},
	    .notice = slice_of(has_end ? "© Malkö Tidning" : ""),
	};

	account_find(&desk->account, &article, "a.txt", line);
}

static void list(struct desk *desk, const char *entry, size_t line)
{
	account_list(&desk->account, slice_of(entry), line);
}

static void test_agreement(struct tap *tap)
{
	struct desk desk;

	open_desk(&desk);
	list(&desk, "> Bron, den gamla, stängs, Malkö Tidning, Norra, 2010-05-03 05:30", 6);
	list(&desk, "> Hamnen muddras i vår, och det", 7);
	account_list_on(&desk.account, slice_of("blir dyrt, Malkö Tidning, Norra, 2010-05-03"));
	list(&desk, "> Valet den 12.9.2010, Malkö Tidning, Norra, 2010-05-03 06:00", 9);
	find(&desk, "Bron, den gamla, stängs", true, 12);
	find(&desk, "Hamnen muddras i vår,\noch det blir dyrt", true, 24);
	find(&desk, "Valet den 12.9.2010", true, 36);
	account_close(&desk.account, "a.txt", 40);
	tap_text(tap, stage_messages(&desk.stage), "", "titles and sources may hold commas and dates, and entries go on");
	tap_number(tap, desk.account.listed, 3, "entries are counted");
	tap_ok(tap, !desk.report.failed, "an export that agrees with its contents is no failure");
	list(&desk, "> Hunden kom hem", 6);
	find(&desk, "Bron, den gamla, stängs", true, 9);
	account_close(&desk.account, "b.txt", 20);
	tap_text(tap, stage_messages(&desk.stage),
	    "test: a.txt:9: not listed in the contents: Bron, den gamla, stängs\n"
	    "test: b.txt:6: listed in the contents, but not found: Hunden kom hem\n",
	    "the next account begins anew, and an entry without its day is told as it is");
	tap_number(tap, desk.account.listed, 4, "but the count goes on");
	tap_ok(tap, desk.report.failed && desk.report.bad_lines == 0, "a difference is a failure, and no bad line");
	close_desk(&desk);
}

static void test_without_contents(struct tap *tap)
{
	struct desk desk;

	open_desk(&desk);
	find(&desk, "Bron stängs", true, 1);
	account_close(&desk.account, "a.txt", 20);
	tap_text(tap, stage_messages(&desk.stage), "", "an export without contents agrees with anything");
	list(&desk, "> Bron stängs, Malkö Tidning, Norra, 2010-05-03", 6);
	account_close(&desk.account, "a.txt", 20);
	tap_text(tap, stage_messages(&desk.stage),
	    "test: a.txt:6: listed in the contents, but not found: Bron stängs, Malkö Tidning, Norra\n",
	    "contents without articles are all missed");
	account_close(&desk.account, "a.txt", 20);
	tap_text(tap, stage_messages(&desk.stage), "", "and that is said once");
	close_desk(&desk);
}

static void test_ends(struct tap *tap)
{
	static const char broken[] = "test: a.txt:30: the export breaks off: Hamnen muddras\n";
	static const char in_head[] = "test: a.txt:30: the export breaks off: Katten kom hem\n";
	struct desk desk;

	open_desk(&desk);
	find(&desk, "Bron stängs", true, 1);
	find(&desk, "Hamnen muddras", false, 12);
	account_close(&desk.account, "a.txt", 30);
	tap_text(tap, stage_messages(&desk.stage), broken, "an export breaks off where its last article alone has no end");
	find(&desk, "Bron stängs", false, 1);
	find(&desk, "Hamnen muddras", false, 12);
	account_close(&desk.account, "a.txt", 30);
	tap_text(tap, stage_messages(&desk.stage), "", "not where no article has one");
	find(&desk, "Bron stängs", false, 1);
	find(&desk, "Hamnen muddras", true, 12);
	account_close(&desk.account, "a.txt", 30);
	tap_text(tap, stage_messages(&desk.stage), "", "nor where another lacks it");
	find(&desk, "Bron stängs", true, 1);
	account_break(&desk.account, slice_of("Katten kom  hem\nMalkö Ti"));
	account_close(&desk.account, "a.txt", 30);
	tap_text(tap, stage_messages(&desk.stage), in_head, "but where it ends in the head of an article");
	desk.report.strict = true;
	list(&desk, "> Bron stängs", 6);
	account_break(&desk.account, slice_of("Katten kom hem"));
	account_close(&desk.account, "a.txt", 30);
	tap_text(tap, stage_messages(&desk.stage), in_head, "with --strict the first message is the last");
	close_desk(&desk);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_agreement(&tap);
	test_without_contents(&tap);
	test_ends(&tap);
	return tap_finish(&tap);
}
