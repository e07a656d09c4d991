#include "gathering.h"

void gathering_release(struct gathering *gathering)
{
	buffer_release(&gathering->bytes);
}

void gathering_begin(struct gathering *gathering, const char *file, bool is_export)
{
	gathering->file = file;
	gathering->line_number = 0;
	gathering->bytes.length = gathering->end = gathering->rest = 0;
	gathering->too_long = false;
	cutter_begin(&gathering->cutter, is_export);
}

bool gathering_is_blank(struct slice line)
{
	static const char blanks[] = {' ', '\t', '\r', '\f', '\0'};

	for (size_t i = 0; i < line.length; i++)
		if (memchr(blanks, line.data[i], sizeof blanks) == NULL)
			return false;
	return true;
}

void gathering_refuse(struct gathering *gathering, const char *reason)
{
	report_line(gathering->report, gathering->file, gathering->line_number, 1, reason);
	report_keep(gathering->report, gathering->bytes.data, gathering->end);
	audit_add(gathering->audit, AUDIT_BAD, gathering->end);
}

static void keep_line(struct gathering *gathering, struct slice text)
{
	report_keep(gathering->report, text.data, text.length);
	report_keep(gathering->report, "\n", 1);
	audit_add(gathering->audit, AUDIT_BAD, text.length + 1);
}

static void forget(struct gathering *gathering, size_t length)
{
	struct buffer *bytes = &gathering->bytes;

	if (length == 0)
		return;
	memmove(bytes->data, bytes->data + length, bytes->length - length);
	bytes->length -= length;
	cutter_forget(&gathering->cutter, length);
}

/* Of a text that was too long nothing is kept but what may be the head of the next article. */
static void drop_too_long(struct gathering *gathering)
{
	const struct cutter *cutter = &gathering->cutter;
	size_t length = cutter->part == CUTTER_IN_HEAD ? cutter->end : gathering->bytes.length;

	if (length == 0)
		return;
	report_keep(gathering->report, gathering->bytes.data, length);
	audit_add(gathering->audit, AUDIT_BAD, length);
	forget(gathering, length);
}

static void refuse_too_long(struct gathering *gathering)
{
	report_line(gathering->report, gathering->file, gathering->line_number, 1, "article too long (see --max-article)");
	gathering->too_long = true;
	drop_too_long(gathering);
}

/* What the text is long when the line is added. What may be the head of the next article does not make this one longer. */
static size_t length_with(const struct gathering *gathering, struct slice text)
{
	const struct cutter *cutter = &gathering->cutter;

	return cutter->part == CUTTER_IN_HEAD ? cutter->end : gathering->bytes.length + text.length + 1;
}

/* Adds a line to the text; lines that were too long for anybody leave a blank one, so that those behind keep their numbers. */
static void add_line(struct gathering *gathering, struct slice text, size_t number)
{
	struct buffer *bytes = &gathering->bytes;

	if (gathering->line_number == 0) {
		if (gathering_is_blank(text)) {
			audit_add(gathering->audit, AUDIT_SPACE, text.length + 1);
			return;
		}
		gathering->line_number = gathering->next_line = number;
	}
	if (!gathering->too_long && length_with(gathering, text) > gathering->max_article)
		refuse_too_long(gathering);
	if (gathering->too_long)
		drop_too_long(gathering);
	if (gathering->too_long && gathering->cutter.part != CUTTER_IN_HEAD) {
		keep_line(gathering, text);
		gathering->next_line = number + 1;
		return;
	}
	for (; gathering->next_line < number; gathering->next_line++) {
		buffer_add_byte(bytes, '\n');
		gathering->audit->bytes[AUDIT_SPACE]--;
	}
	buffer_add_slice(bytes, text);
	buffer_add_byte(bytes, '\n');
	gathering->next_line++;
}

/* One was added that is not in the input. */
static void take_back_newline(struct gathering *gathering)
{
	const struct cutter *cutter = &gathering->cutter;
	enum audit_part part = AUDIT_SPACE;

	if (gathering->too_long)
		part = AUDIT_BAD;
	else if (cutter->part == CUTTER_IN_CONTENTS)
		part = cutter->lists ? AUDIT_CONTENTS : AUDIT_PREAMBLE;
	gathering->audit->bytes[part]--;
}

/* The text ends inside the line, at what parts it from the next: bytes [start, end). */
static void part(struct gathering *gathering, const struct line *line, size_t start, size_t end)
{
	struct slice before = slice_part(line->text, 0, start), after = slice_part(line->text, end, line->text.length);

	cutter_interrupt(&gathering->cutter);
	audit_add(gathering->audit, AUDIT_SEPARATORS, end - start);
	if (gathering->too_long)
		drop_too_long(gathering);
	if (gathering_is_blank(before)) {
		audit_add(gathering->audit, AUDIT_SPACE, before.length);
	} else {
		add_line(gathering, before, line->number);
		take_back_newline(gathering);
	}
	gathering->end = gathering->rest = gathering->bytes.length;
	gathering->rest_line = line->number;
	gathering->next_line = line->number + 1;
	if (gathering_is_blank(after)) {
		audit_add(gathering->audit, AUDIT_SPACE, after.length + 1);
	} else {
		buffer_add_slice(&gathering->bytes, after);
		buffer_add_byte(&gathering->bytes, '\n');
	}
}

static bool take_split(struct gathering *gathering, const struct line *line)
{
	struct slice shown = decoding_show(gathering->decoding, line->text);
	struct span span;

	if (shown.length > 0 && shown.data[shown.length - 1] == '\r')
		shown.length--;
	switch (pattern_find_span(gathering->split, shown, &span)) {
	case PATTERN_FOUND:
		part(gathering, line, decoding_place(line->text, shown, span.start), decoding_place(line->text, shown, span.end));
		return true;
	case PATTERN_GAVE_UP:
		report_line(gathering->report, gathering->file, line->number, 1, "the expression of --split takes too many steps");
		break;
	case PATTERN_ABSENT:
		break;
	}
	add_line(gathering, line->text, line->number);
	return false;
}

/* A line that the cutter wants to see. */
static bool take_shown(struct gathering *gathering, const struct line *line, bool *taken)
{
	struct cutter *cutter = &gathering->cutter;
	struct slice shown = decoding_show(gathering->decoding, line->text);

	switch (cutter_take(cutter, buffer_slice(&gathering->bytes), shown, line->number)) {
	case CUTTER_CUT:
		gathering->end = cutter->end;
		gathering->rest = cutter->next;
		gathering->rest_line = cutter->next_line;
		*taken = false;
		return true;
	case CUTTER_ASIDE:
		audit_add(gathering->audit, AUDIT_PREAMBLE, line->text.length + 1);
		break;
	case CUTTER_LISTED:
		audit_add(gathering->audit, AUDIT_CONTENTS, line->text.length + 1);
		account_list(gathering->account, shown, line->number);
		break;
	case CUTTER_LISTED_ON:
		audit_add(gathering->audit, AUDIT_CONTENTS, line->text.length + 1);
		account_list_on(gathering->account, shown);
		break;
	case CUTTER_TEXT:
		add_line(gathering, line->text, line->number);
		break;
	}
	return false;
}

bool gathering_take(struct gathering *gathering, const struct line *line, bool *taken)
{
	struct slice text = line->text;
	size_t feeds = 0;
	bool whole = false;

	*taken = true;
	while (!gathering->cutter.is_export && feeds < text.length && text.data[feeds] == '\f')
		feeds++;
	if (gathering->split != NULL) {
		whole = take_split(gathering, line);
	} else if (feeds > 0) {
		part(gathering, line, 0, feeds);
		whole = true;
	} else if (gathering->cuts && cutter_wants(&gathering->cutter, text)) {
		whole = take_shown(gathering, line, taken);
	} else {
		add_line(gathering, text, line->number);
	}
	if (*taken && !line->has_newline)
		take_back_newline(gathering);
	return whole;
}

/* The line that begins at `at` is no more than text. */
static bool is_plain(const struct gathering *gathering, struct slice ahead, size_t at)
{
	return ahead.data[at] != '\f' && !(gathering->cuts && cutter_wants(&gathering->cutter, slice_part(ahead, at, ahead.length)));
}

size_t gathering_take_run(struct gathering *gathering, struct slice ahead, size_t max_line, size_t *count)
{
	size_t room, end = 0;

	*count = 0;
	if (gathering->split != NULL || gathering->too_long || gathering->line_number == 0 ||
	    gathering->cutter.part != CUTTER_IN_TEXT || gathering->bytes.length >= gathering->max_article)
		return 0;
	room = gathering->max_article - gathering->bytes.length;
	while (end < ahead.length && is_plain(gathering, ahead, end)) {
		const char *at = ahead.data + end;
		const char *newline = *at == '\n' ? at : memchr(at, '\n', ahead.length - end);

		if (newline == NULL || (size_t)(newline - at) > max_line || (size_t)(newline - ahead.data) + 1 >= room)
			break;
		end = (size_t)(newline - ahead.data) + 1;
		++*count;
	}
	buffer_add(&gathering->bytes, ahead.data, end);
	gathering->next_line += *count;
	return end;
}

/* What stands between two articles was a rule or a preamble. */
static void add_between(struct gathering *gathering, size_t bytes)
{
	audit_add(gathering->audit, gathering->cutter.opens > 0 ? AUDIT_PREAMBLE : AUDIT_SEPARATORS, bytes);
}

void gathering_end(struct gathering *gathering)
{
	struct cutter *cutter = &gathering->cutter;
	struct buffer *bytes = &gathering->bytes;
	bool breaks_off = cutter_breaks_off(cutter, buffer_slice(bytes));

	if (breaks_off) {
		account_break(gathering->account, decoding_show(gathering->decoding,
		    slice_part(buffer_slice(bytes), cutter->next, bytes->length)));
		report_keep(gathering->report, bytes->data + cutter->next, bytes->length - cutter->next);
		audit_add(gathering->audit, AUDIT_BAD, bytes->length - cutter->next);
		add_between(gathering, cutter->next - cutter->end);
		bytes->length = cutter->end;
	}
	cutter_interrupt(cutter);
	if (bytes->length > gathering->max_article)
		refuse_too_long(gathering);
	else if (gathering->too_long)
		drop_too_long(gathering);
	gathering->end = gathering->rest = bytes->length;
}

void gathering_next(struct gathering *gathering)
{
	if (gathering->cutter.opens > 0)
		account_close(gathering->account, gathering->file, gathering->rest_line);
	add_between(gathering, gathering->rest - gathering->end);
	forget(gathering, gathering->rest);
	gathering->end = gathering->rest = 0;
	gathering->line_number = gathering->bytes.length > 0 ? gathering->rest_line : 0;
	gathering->too_long = false;
	if (gathering->bytes.length > gathering->max_article)
		refuse_too_long(gathering);
}
