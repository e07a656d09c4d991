#include "confidence.h"

#include <stdlib.h>

enum { RULE, RIGHT, ALL, COLUMNS };
enum { HALF = 500, LONGEST_COUNT = 9 };

void confidence_load(struct confidence *confidence, const struct list_source *source, struct report *report)
{
	static const char *const columns[COLUMNS] = {"rule", "right", "all"};

	confidence->count = 0;
	list_read(&confidence->list, source, "confidence", columns, COLUMNS, report);
}

void confidence_release(struct confidence *confidence)
{
	list_release(&confidence->list);
}

static bool read_count(struct slice text, unsigned long *count)
{
	*count = 0;
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] < '0' || text.data[i] > '9')
			return false;
		*count = *count * 10 + (unsigned long)(text.data[i] - '0');
	}
	return text.length > 0 && text.length <= LONGEST_COUNT;
}

/* (right + 1) / (all + 2) in thousandths, rounded; a row whose counts cannot be is as if it were not there. */
static unsigned share_of_row(const struct list *list, size_t row)
{
	unsigned long right, all;

	if (!read_count(list_field(list, row, RIGHT), &right) || !read_count(list_field(list, row, ALL), &all) || right > all)
		return HALF;
	return (unsigned)((2000ULL * (right + 1) + all + 2) / (2ULL * (all + 2)));
}

/* Of several rows of a rule the last counts: it is the user's. */
static unsigned share_of_rule(const struct list *list, const char *rule)
{
	for (size_t row = list->row_count; row-- > 0;)
		if (slice_is(list_field(list, row, RULE), rule))
			return share_of_row(list, row);
	return HALF;
}

/* The share of a rule, from the list the first time. Names are static: they are equal where their addresses are. */
static unsigned share_of(struct confidence *confidence, const char *rule)
{
	unsigned share;

	for (size_t i = 0; i < confidence->count; i++)
		if (confidence->seen[i].rule == rule)
			return confidence->seen[i].share;
	share = share_of_rule(&confidence->list, rule);
	if (confidence->count < CONFIDENCE_SEEN) {
		confidence->seen[confidence->count].rule = rule;
		confidence->seen[confidence->count++].share = share;
	}
	return share;
}

void confidence_weigh(struct confidence *confidence, struct quotes *quotes)
{
	for (size_t i = 0; i < quotes->count; i++)
		quotes->items[i].confidence = share_of(confidence, quotes->items[i].rule);
}

struct slice confidence_text(unsigned thousandths, char text[CONFIDENCE_ROOM])
{
	size_t length = CONFIDENCE_ROOM;

	text[0] = (char)('0' + thousandths / 1000 % 10);
	text[1] = '.';
	text[2] = (char)('0' + thousandths / 100 % 10);
	text[3] = (char)('0' + thousandths / 10 % 10);
	text[4] = (char)('0' + thousandths % 10);
	while (length > 1 && text[length - 1] == '0')
		length--;
	length -= text[length - 1] == '.';
	return (struct slice){text, length};
}

bool confidence_read(const char *text, double *share)
{
	if (text[0] == '\0' || text[strspn(text, "0123456789.")] != '\0' || strspn(text, ".") == strlen(text))
		return false;
	if (strchr(text, '.') != strrchr(text, '.'))
		return false;
	*share = strtod(text, NULL);
	return *share <= 1;
}
