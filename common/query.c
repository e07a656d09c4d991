#include "query.h"

#include "names.h"

#include <stdlib.h>

void query_release(struct query *query)
{
	for (size_t i = 0; i < query->pattern_count; i++)
		pattern_free(query->patterns[i]);
	pattern_free(query->hint);
	free(query->patterns);
	free(query->persons);
	buffer_release(&query->person_texts);
	*query = (struct query)QUERY_INIT;
}

bool query_add_pattern(struct query *query, struct slice expression, bool ignore_case, struct pattern_fault *fault)
{
	struct pattern *pattern = pattern_compile(expression, ignore_case, fault);

	if (pattern == NULL)
		return false;
	query->patterns = memory_room(
	    query->patterns, &query->pattern_capacity, query->pattern_count + 1, sizeof(struct pattern *));
	query->patterns[query->pattern_count++] = pattern;
	return true;
}

bool query_add_person(struct query *query, struct slice name)
{
	size_t start = query->person_texts.length;

	if (!names_add_typed(&query->person_texts, name))
		return false;
	query->persons = memory_room(
	    query->persons, &query->person_capacity, query->person_count + 1, sizeof *query->persons);
	query->persons[query->person_count++] = (struct span){start, query->person_texts.length};
	return true;
}

bool query_text_fits(struct query *query, struct slice text)
{
	for (size_t i = 0; i < query->pattern_count; i++) {
		enum pattern_answer answer = pattern_find(query->patterns[i], text);

		if (answer == PATTERN_FOUND)
			return true;
		if (answer == PATTERN_GAVE_UP)
			query->gave_up = true;
	}
	return false;
}

static struct slice person_asked(const struct query *query, size_t person)
{
	const struct span *span = &query->persons[person];

	return slice_part(buffer_slice(&query->person_texts), span->start, span->end);
}

bool query_name_fits(const struct query *query, struct slice name)
{
	for (size_t i = 0; i < query->person_count; i++)
		if (names_match(person_asked(query, i), name))
			return true;
	return false;
}

/* What the JSON of a line that names `asked` surely holds, in some case; nothing where JSON writes a byte of it otherwise. */
static struct slice hint_of(struct slice asked)
{
	struct slice shortest = names_shortest(asked);

	for (size_t i = 0; i < shortest.length; i++)
		if (strchr("\"\\/", shortest.data[i]) != NULL)
			shortest.length = 0;
	return shortest;
}

/*
 * Any of the people; or an escape, a combining mark or a capital I with a dot, behind which a name could hide: in JSON and
 * Unicode they are other bytes for the same letters.
 */
static struct pattern *make_hint(const struct query *query)
{
	struct buffer expression = BUFFER_INIT;
	struct pattern_fault fault;
	struct pattern *hint;

	buffer_add_text(&expression, "\\\\u|[\\x{300}-\\x{36F}\\x{130}]");
	for (size_t i = 0; i < query->person_count; i++) {
		buffer_add_byte(&expression, '|');
		pattern_add_literal(&expression, hint_of(person_asked(query, i)));
	}
	hint = pattern_compile(buffer_slice(&expression), true, &fault);
	buffer_release(&expression);
	return hint;
}

bool query_line_may_name(struct query *query, struct slice line)
{
	if (query->hint == NULL)
		query->hint = make_hint(query);
	return query->hint == NULL || pattern_find(query->hint, line) != PATTERN_ABSENT;
}

enum query_answer query_date_fits(const struct query *query, struct slice text)
{
	struct isodate date;

	if (query->from.year == 0 && query->to.year == 0)
		return QUERY_YES;
	if (!isodate_read(text, &date) || date.year == 0)
		return query->undated ? QUERY_YES : QUERY_UNKNOWN;
	if (query->from.year != 0 && isodate_last_day(&date) < isodate_first_day(&query->from))
		return QUERY_NO;
	if (query->to.year != 0 && isodate_first_day(&date) > isodate_last_day(&query->to))
		return QUERY_NO;
	return QUERY_YES;
}
