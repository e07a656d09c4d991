#include "quote.h"

#include <assert.h>
#include <stdlib.h>

static const char *const kind_names[] = {"direct", "indirect", "mixed"};
static const char *const mark_names[] = {"dash", "quotes", "label", "none"};
static_assert(sizeof kind_names / sizeof *kind_names == QUOTE_KINDS, "a name for each kind");
static_assert(sizeof mark_names / sizeof *mark_names == QUOTE_MARKS, "a name for each mark");

void quotes_release(struct quotes *quotes)
{
	free(quotes->items);
	free(quotes->taken);
	*quotes = (struct quotes){.items = NULL};
}

void quotes_clear(struct quotes *quotes, const struct reading *reading)
{
	size_t words = reading->words.count + 1;

	quotes->count = 0;
	quotes->taken = memory_room(quotes->taken, &quotes->taken_capacity, words, sizeof *quotes->taken);
	memset(quotes->taken, 0, words * sizeof *quotes->taken);
}

struct quote *quotes_add(struct quotes *quotes, size_t block, enum quote_kind kind, enum quote_mark mark, const char *rule)
{
	quotes->items = memory_room(quotes->items, &quotes->capacity, quotes->count + 1, sizeof *quotes->items);
	quotes->items[quotes->count] = (struct quote){.kind = kind, .mark = mark, .block = block, .clause_block = block, .rule = rule};
	return &quotes->items[quotes->count++];
}

void quote_add_span(struct quote *quote, size_t first, size_t end)
{
	if (first >= end)
		return;
	if (quote->span_count == QUOTE_SPANS)
		quote->spans[QUOTE_SPANS - 1].end = end;
	else
		quote->spans[quote->span_count++] = (struct span){first, end};
}

void quotes_take(struct quotes *quotes, size_t first, size_t end)
{
	memset(quotes->taken + first, 1, (end - first) * sizeof *quotes->taken);
}

void quotes_free(struct quotes *quotes, size_t first, size_t end)
{
	memset(quotes->taken + first, 0, (end - first) * sizeof *quotes->taken);
}

bool quotes_have_taken(const struct quotes *quotes, size_t first, size_t end)
{
	return first < end && memchr(quotes->taken + first, 1, (end - first) * sizeof *quotes->taken) != NULL;
}

void quote_say(struct quote *quote, size_t person)
{
	if (person == PERSONS_NONE || quote->person_count == QUOTE_SPEAKERS)
		return;
	for (size_t i = 0; i < quote->person_count; i++)
		if (quote->persons[i] == person)
			return;
	quote->persons[quote->person_count++] = person;
}

void quote_say_same(struct quote *quote, const struct quote *other)
{
	for (size_t i = 0; i < other->person_count; i++)
		quote_say(quote, other->persons[i]);
	quote->phrase = other->phrase;
	quote->phrase_begins_sentence = other->phrase_begins_sentence;
}

const char *quote_kind_name(enum quote_kind kind)
{
	return kind_names[kind];
}

const char *quote_mark_name(enum quote_mark mark)
{
	return mark_names[mark];
}
