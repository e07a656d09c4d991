#include "cutter.h"

#include "plain.h"
#include "utf8.h"

enum {
	HEAD_LINES = 12,         /* in which the source must stand */
	HEAD_BLANKS = 1024,      /* bytes of the rule and of white space below it */
	PREAMBLE_LINES = 8       /* between the date and the contents */
};

void cutter_begin(struct cutter *cutter, bool is_export)
{
	*cutter = (struct cutter){.archive = cutter->archive, .is_export = is_export};
}

bool cutter_wants(const struct cutter *cutter, struct slice line)
{
	if (cutter->part != CUTTER_IN_TEXT)
		return true;
	if (line.length < 2)
		return false;
	return line.data[0] == '=' || line.data[0] == '\0' || line.data[1] == '\0' ||
	    wording_may_begin(cutter->archive->wording, line, 1U << WORDING_PULLED | 1U << WORDING_CONTENTS);
}

static enum cutter_answer cut(struct cutter *cutter, enum cutter_part part, size_t line)
{
	if (!cutter->is_export) {
		cutter->decided_line = cutter->opens > 0 ? cutter->opens : line;
		cutter->decided_by = cutter->opens > 0 ? "a preamble and what opens the contents" : "the head of an article below a rule";
	}
	cutter->is_export = true;
	cutter->part = part;
	cutter->date_line = 0;
	return CUTTER_CUT;
}

/* A head may come: `opens` is the line that opens contents, or 0 for a rule. */
static void await_head(struct cutter *cutter, size_t end, size_t opens)
{
	cutter->part = CUTTER_IN_HEAD;
	cutter->end = end;
	cutter->opens = opens;
	cutter->head_lines = 0;
}

/* A sentence ends and another word begins, without a space: `varför.Malkö`. In UTF-8 as in Windows-1252. */
static bool is_glued(const char *at)
{
	unsigned char before = (unsigned char)at[0], behind = (unsigned char)at[2];

	return ((before >= 'a' && before <= 'z') || before >= 0x80) && (at[1] == '.' || at[1] == '!' || at[1] == '?') &&
	    ((behind >= 'A' && behind <= 'Z') || (behind >= 0xC0 && behind <= 0xDE));
}

static bool has_text(struct slice line)
{
	for (size_t i = 0; i < line.length; i++)
		if ((unsigned char)line.data[i] > ' ')
			return true;
	return false;
}

/*
 * Where the line above stands if it can be the licensee: not blank, and not the end of an article to which another file was
 * glued. What is gathered may be in any encoding.
 */
static size_t licensee(struct slice gathered)
{
	size_t start = gathered.length;
	const char *sign;
	struct slice line;

	while (start > 1 && gathered.data[start - 2] != '\n')
		start--;
	start -= start > 0;
	line = slice_part(gathered, start, gathered.length);
	sign = utf8_valid(line.data, line.length) == line.length ? "©" : "\xA9";
	if (!has_text(line) || slice_has(line, slice_of(sign)) || slice_has(line, slice_of("//")))
		return gathered.length;
	for (size_t i = 0; start > 0 && i + 2 < line.length; i++)
		if (is_glued(line.data + i))
			return gathered.length;
	return start;
}

/* A line that may be of a preamble. One that stands right below a rule begins with that. */
static enum cutter_answer take_preamble(struct cutter *cutter, struct slice gathered, struct slice line, size_t number)
{
	if (archive_is_pulled(cutter->archive, line)) {
		bool is_below_rule = cutter->part == CUTTER_IN_HEAD && cutter->head_lines <= 2;

		cutter->preamble = is_below_rule ? cutter->end : licensee(gathered);
		cutter->date_line = number;
	} else if (cutter->date_line > 0 && number - cutter->date_line <= PREAMBLE_LINES &&
	    archive_opens_contents(cutter->archive, line)) {
		cutter->date_line = 0;
		await_head(cutter, cutter->preamble, number);
	}
	return CUTTER_TEXT;
}

static enum cutter_answer take_text(struct cutter *cutter, struct slice gathered, struct slice line, size_t number)
{
	if (!archive_is_rule(line, '='))
		return take_preamble(cutter, gathered, line, number);
	await_head(cutter, gathered.length, 0);
	return CUTTER_TEXT;
}

/* What opens contents is of an export only where an entry stands below it, or the head of an article. */
static enum cutter_answer take_head(struct cutter *cutter, struct slice gathered, struct slice line, size_t number)
{
	struct archive_source source;
	struct slice plain = plain_trim(line);
	bool is_blank = plain.length == 0, is_first = cutter->head_lines == 0;

	if (is_first && is_blank && gathered.length - cutter->end < HEAD_BLANKS)
		return CUTTER_TEXT;
	if (is_first && cutter->opens > 0 && archive_opens_contents(cutter->archive, plain))
		return CUTTER_TEXT;
	if (is_first) {
		cutter->next = gathered.length;
		cutter->next_line = number;
	}
	if (is_first && cutter->opens > 0 && plain.length > 0 && plain.data[0] == '>') {
		cutter->lists = false;
		return cut(cutter, CUTTER_IN_CONTENTS, number);
	}
	cutter->head_lines++;
	if (is_blank || cutter->head_lines > HEAD_LINES || archive_is_rule(line, '=')) {
		cutter->part = CUTTER_IN_TEXT;
		return take_text(cutter, gathered, line, number);
	}
	if (archive_read_source(cutter->archive, line, &source))
		return cut(cutter, CUTTER_IN_TEXT, number);
	return take_preamble(cutter, gathered, line, number);
}

static enum cutter_answer take_contents(struct cutter *cutter, struct slice gathered, struct slice line, size_t number)
{
	struct slice entry = plain_trim(line);
	bool lists = cutter->lists;

	cutter->lists = entry.length > 0 && (lists || entry.data[0] == '>');
	if (entry.length == 0 || archive_opens_contents(cutter->archive, entry))
		return CUTTER_ASIDE;
	if (entry.data[0] == '>')
		return CUTTER_LISTED;
	if (lists)
		return CUTTER_LISTED_ON;
	cutter->part = CUTTER_IN_TEXT;
	return take_text(cutter, gathered, line, number);
}

enum cutter_answer cutter_take(struct cutter *cutter, struct slice gathered, struct slice line, size_t number)
{
	switch (cutter->part) {
	case CUTTER_IN_CONTENTS:
		return take_contents(cutter, gathered, line, number);
	case CUTTER_IN_HEAD:
		return take_head(cutter, gathered, line, number);
	default:
		return take_text(cutter, gathered, line, number);
	}
}

void cutter_forget(struct cutter *cutter, size_t bytes)
{
	size_t *places[] = {&cutter->end, &cutter->next, &cutter->preamble};

	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		*places[i] -= *places[i] < bytes ? *places[i] : bytes;
}

void cutter_interrupt(struct cutter *cutter)
{
	if (cutter->part == CUTTER_IN_HEAD)
		cutter->part = CUTTER_IN_TEXT;
	cutter->date_line = cutter->opens = 0;
}

bool cutter_breaks_off(struct cutter *cutter, struct slice gathered)
{
	if (!cutter->is_export || cutter->part != CUTTER_IN_HEAD)
		return false;
	if (cutter->head_lines == 0)
		cutter->next = gathered.length;
	cut(cutter, CUTTER_IN_TEXT, 0);
	return true;
}
