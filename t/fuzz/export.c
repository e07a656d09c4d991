/*
 * Feeds bytes, cut into lines, to the gathering of articles, and these to all that makes records of them, as kf-parse does; the last
 * byte chooses limit, layout and separator. Whatever comes in, each byte is accounted for, and articles are as records may be.
 */
#include "assembly.h"
#include "checked.h"
#include "gathering.h"

enum { SMALL = 150, LARGE = 1 << 20 };

/* All that is used again from input to input. */
static struct {
	struct report report;
	struct assembly assembly;
	struct decoding decoding;
	struct account account;
	struct gathering gathering;
	struct pattern *split;
	struct article article;
} all = {.report = REPORT_INIT("fuzz"), .article = ARTICLE_INIT};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	struct pattern_fault fault;
	struct audit *audit = &all.assembly.audit;

	checked_quiet(argc, argv);
	assembly_load(&all.assembly, &(struct list_source)LIST_SOURCE_INIT, &all.report);
	all.split = pattern_compile(slice_of("^-|ö+|$"), false, &fault);
	all.decoding = (struct decoding){.report = &all.report, .audit = audit};
	all.account = (struct account){.archive = &all.assembly.archive, .report = &all.report};
	all.gathering = (struct gathering){
	    .report = &all.report, .audit = audit, .decoding = &all.decoding, .account = &all.account,
	    .cutter = {.archive = &all.assembly.archive},
	};
	return 0;
}

/* Makes an article of the text that is whole. */
static void take_whole(void)
{
	struct exported exported;
	struct decoding_input input = {gathering_text(&all.gathering), "a", all.gathering.line_number, false};

	if (input.bytes.length == 0)
		return;
	if (input.bytes.length > all.gathering.max_article)
		abort();
	if (!decoding_take(&all.decoding, &input)) {
		gathering_refuse(&all.gathering, "not text");
		return;
	}
	if (all.gathering.cutter.is_export && exported_read(&all.assembly.archive, all.decoding.text, &exported)) {
		account_find(&all.account, &exported, "a", all.gathering.line_number);
		assembly_take_export(&all.assembly, all.decoding.text, &exported, &all.article);
	} else {
		assembly_take_page(&all.assembly, all.decoding.text, &all.article);
	}
	checked_article(&all.article);
	assembly_find_twin(&all.assembly, &all.article);
}

static void take_line(const struct line *line)
{
	bool taken;

	do {
		if (!gathering_take(&all.gathering, line, &taken))
			continue;
		take_whole();
		gathering_next(&all.gathering);
	} while (!taken);
}

static void begin(unsigned char choice)
{
	memset(&all.assembly.audit, 0, sizeof all.assembly.audit);
	all.gathering.max_article = choice & 1 ? SMALL : LARGE;
	all.gathering.cuts = (choice & 2) == 0;
	all.gathering.split = choice & 4 ? all.split : NULL;
	all.decoding.only_utf8 = (choice & 8) != 0;
	gathering_begin(&all.gathering, "a", choice & 16);
	gathering_next(&all.gathering);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size};
	struct line line;

	if (size == 0)
		return 0;
	begin(data[--rest.length]);
	for (size_t number = 1; rest.length > 0; number++) {
		const char *newline = memchr(rest.data, '\n', rest.length);
		size_t length = newline != NULL ? (size_t)(newline - rest.data) : rest.length;

		line = (struct line){{rest.data, length}, "a", 0, number, newline != NULL};
		rest = slice_part(rest, length + line.has_newline, rest.length);
		take_line(&line);
	}
	gathering_end(&all.gathering);
	account_close(&all.account, "a", 1);
	take_whole();
	checked_audit(&all.assembly.audit, size - 1);
	return 0;
}
