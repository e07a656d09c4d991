#include "query.h"

#include "names.h"

#include <stdlib.h>

void query_release(struct query *query)
{
	for (size_t i = 0; i < query->pattern_count; i++)
		pattern_free(query->patterns[i]);
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

bool query_name_fits(const struct query *query, struct slice name)
{
	for (size_t i = 0; i < query->person_count; i++) {
		const struct span *person = &query->persons[i];

		if (names_match(slice_part(buffer_slice(&query->person_texts), person->start, person->end), name))
			return true;
	}
	return false;
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
