#include "rawtext.h"

#include <assert.h>
#include <stdio.h>

static const char *const layout_names[] = {"auto", "text", "retriever", "csv", "jsonl"};
static_assert(sizeof layout_names / sizeof *layout_names == LAYOUTS, "a name for each layout");

enum layout layout_named(struct slice name)
{
	enum layout layout;

	for (layout = 0; layout < LAYOUTS; layout++)
		if (slice_is(name, layout_names[layout]))
			break;
	return layout;
}

void rawtext_init(struct rawtext *raw, struct lines *lines, const struct archive *archive, struct audit *audit)
{
	*raw = (struct rawtext){
	    .lines = lines,
	    .decoding = {.report = lines->report, .audit = audit},
	    .table = {.decoding = &raw->decoding},
	    .account = {.archive = archive, .report = lines->report},
	    .gathering = {
	        .report = lines->report,
	        .audit = audit,
	        .decoding = &raw->decoding,
	        .account = &raw->account,
	        .max_article = RAWTEXT_MAX_ARTICLE,
	        .cutter = {.archive = archive},
	    },
	};
}

void rawtext_release(struct rawtext *raw)
{
	decoding_release(&raw->decoding);
	account_release(&raw->account);
	gathering_release(&raw->gathering);
	table_release(&raw->table);
}

/* Makes sure that `held` is the next line of the operands, where there is one. */
static bool hold_line(struct rawtext *raw)
{
	if (!raw->has_held)
		raw->has_held = !raw->lines->report->stopped && lines_next(raw->lines, &raw->held);
	return raw->has_held;
}

static bool hold_line_of_file(struct rawtext *raw)
{
	return hold_line(raw) && raw->held.file_number == raw->file_number;
}

/* Leaves the line that is held out of all articles. */
static void pass_line(struct rawtext *raw, enum audit_part part)
{
	audit_add(raw->decoding.audit, part, raw->held.text.length + raw->held.has_newline);
	raw->has_held = false;
}

static void explain(const struct rawtext *raw, size_t line, const char *why)
{
	char text[400];

	if (!raw->explains)
		return;
	snprintf(text, sizeof text, "%s:%zu: layout %s: %s", lines_shown_name(raw->file), line, layout_names[raw->layout], why);
	report_notice(raw->lines->report, text);
}

/* Why the file, by its first line with anything on it, is what it is. A text may turn out to be an export: NULL. */
static const char *decide_layout(struct rawtext *raw)
{
	const char *text = raw->held.text.data;

	raw->layout = raw->asked;
	if (raw->asked != LAYOUT_AUTO)
		return "asked for";
	raw->layout = LAYOUT_TEXT;
	if (raw->gathering.split != NULL)
		return "it is to be split";
	if (text[strspn(text, " \t")] == '{') {
		raw->layout = LAYOUT_JSONL;
		return "an object opens";
	}
	if (!table_is_header(&raw->table, &raw->held))
		return NULL;
	raw->layout = LAYOUT_CSV;
	return "a header row of known columns";
}

/* The header row is no article; a table without a known column has none at all. */
static void begin_table(struct rawtext *raw)
{
	raw->is_over = !table_begin(&raw->table, &raw->held, lines_shown_name(raw->file), raw->converted);
	if (!raw->is_over)
		pass_line(raw, AUDIT_MARKUP);
}

/* Goes to the first line with anything on it of the next file that has one. */
static bool begin_file(struct rawtext *raw)
{
	const struct encoding *encoding = raw->lines->encoding;
	const char *why;

	while (hold_line(raw) && gathering_is_blank(raw->held.text))
		pass_line(raw, AUDIT_SPACE);
	if (!raw->has_held)
		return false;
	raw->in_file = true;
	raw->is_over = false;
	raw->file = raw->held.file;
	raw->file_number = raw->held.file_number;
	raw->converted = encoding != NULL && encoding->conversion != NULL;
	raw->from_utf16 = raw->converted && encoding->is_utf16;
	raw->table.rows.max = raw->gathering.max_article;
	why = decide_layout(raw);
	if (why != NULL)
		explain(raw, raw->held.number, why);
	raw->gathering.cuts = raw->layout == LAYOUT_RETRIEVER || why == NULL;
	gathering_begin(&raw->gathering, lines_shown_name(raw->file), raw->layout == LAYOUT_RETRIEVER);
	if (raw->layout == LAYOUT_CSV)
		begin_table(raw);
	return true;
}

/* What the lines gathered so far say of the layout. */
static void look_at_layout(struct rawtext *raw)
{
	const struct cutter *cutter = &raw->gathering.cutter;

	if (raw->layout != LAYOUT_TEXT || !cutter->is_export)
		return;
	raw->layout = LAYOUT_RETRIEVER;
	explain(raw, cutter->decided_line, cutter->decided_by);
}

/* Makes the text that is whole what is now there; false where it is empty or none. */
static bool take_whole(struct rawtext *raw)
{
	struct gathering *gathering = &raw->gathering;
	struct decoding_input input = {
	    .bytes = gathering_text(gathering),
	    .file = gathering->file,
	    .line_number = gathering->line_number,
	    .converted = raw->converted,
	};

	if (input.bytes.length == 0)
		return false;
	if (!decoding_take(&raw->decoding, &input)) {
		gathering_refuse(gathering, "not text");
		return false;
	}
	raw->form = RAWTEXT_TEXT;
	raw->text = raw->decoding.text;
	raw->line_number = input.line_number;
	if (raw->layout == LAYOUT_RETRIEVER && exported_read(raw->account.archive, raw->text, &raw->exported)) {
		raw->form = RAWTEXT_EXPORTED;
		account_find(&raw->account, &raw->exported, gathering->file, raw->line_number);
	}
	return true;
}

static void take_run(struct rawtext *raw)
{
	struct lines *lines = raw->lines;
	size_t count, bytes = gathering_take_run(&raw->gathering, lines_ahead(lines), lines->max_line, &count);

	lines_take(lines, bytes, count);
}

/* The next text of the file, or its end. */
static bool take_text(struct rawtext *raw)
{
	bool is_whole = false, taken;

	gathering_next(&raw->gathering);
	while (!is_whole && hold_line_of_file(raw)) {
		is_whole = gathering_take(&raw->gathering, &raw->held, &taken);
		raw->has_held = !taken;
		if (taken && !is_whole)
			take_run(raw);
	}
	look_at_layout(raw);
	if (is_whole)
		return take_whole(raw);
	gathering_end(&raw->gathering);
	raw->is_over = true;
	return take_whole(raw);
}

static bool take_record(struct rawtext *raw)
{
	raw->is_over = !hold_line_of_file(raw);
	if (raw->is_over)
		return false;
	raw->form = RAWTEXT_RECORD;
	raw->line_number = raw->held.number;
	raw->text = raw->held.text;
	raw->has_held = false;
	return true;
}

static bool take_row(struct rawtext *raw)
{
	bool is_there = false;

	while (!is_there && hold_line_of_file(raw)) {
		is_there = table_take(&raw->table, &raw->held);
		raw->has_held = false;
	}
	if (!is_there) {
		is_there = table_take(&raw->table, NULL);
		raw->is_over = true;
	}
	raw->form = RAWTEXT_ROW;
	raw->line_number = raw->table.rows.line_number;
	raw->text = buffer_slice(&raw->table.rows.raw);
	return is_there;
}

static bool take(struct rawtext *raw)
{
	switch (raw->layout) {
	case LAYOUT_JSONL:
		return take_record(raw);
	case LAYOUT_CSV:
		return take_row(raw);
	default:
		return take_text(raw);
	}
}

/* Behind the last of the file. What is left of one that could not be used is passed over. */
static void end_file(struct rawtext *raw)
{
	size_t next = raw->gathering.next_line;

	if (raw->layout == LAYOUT_RETRIEVER)
		account_close(&raw->account, raw->gathering.file, next - (next > 0));
	else if (raw->gathering.cuts)
		explain(raw, 1, "no sign of another");
	while (hold_line_of_file(raw)) {
		report_keep(raw->lines->report, raw->held.text.data, raw->held.text.length + raw->held.has_newline);
		pass_line(raw, AUDIT_BAD);
	}
	raw->in_file = false;
}

/* What is known below of bytes that no line held. */
static void count_lines(struct rawtext *raw)
{
	struct lines *lines = raw->lines;
	struct audit *audit = raw->decoding.audit;

	audit_add(audit, AUDIT_BAD, lines->skipped);
	audit->bytes[AUDIT_ENCODING] += lines->converted;
	lines->skipped = 0;
	lines->converted = 0;
}

static bool find_next(struct rawtext *raw)
{
	while (!raw->lines->report->stopped) {
		if (!raw->in_file && !begin_file(raw))
			return false;
		if (!raw->is_over && take(raw))
			return !raw->lines->report->stopped;
		if (raw->is_over)
			end_file(raw);
	}
	return false;
}

bool rawtext_next(struct rawtext *raw)
{
	bool found = find_next(raw);

	count_lines(raw);
	return found;
}
