/*
 * What a user asks of a record: words in its texts, people among its names, a time. Knows neither JSON nor files: it is told
 * the texts, the names and the date. Of conditions of one kind any will do; conditions of different kinds must all hold.
 */
#ifndef KF_QUERY_H
#define KF_QUERY_H

#include "buffer.h"
#include "isodate.h"
#include "pattern.h"

struct query {
	struct pattern **patterns;      /* owned */
	size_t pattern_count, pattern_capacity;
	struct buffer person_texts;
	struct span *persons;           /* in `person_texts` */
	size_t person_count, person_capacity;
	struct pattern *hint;           /* of query_line_may_name; made when it is first wanted */
	struct isodate from, to;        /* year 0: not asked */
	bool undated;                   /* a date without a year, or none, fits any time */
	bool gave_up;                   /* a pattern could not be followed to its end on some text: the caller clears it */
};

#define QUERY_INIT {.patterns = NULL, .person_texts = BUFFER_INIT}

enum query_answer { QUERY_NO, QUERY_YES, QUERY_UNKNOWN };

void query_release(struct query *query);

/* False, and *fault filled in, where the expression is wrong. */
bool query_add_pattern(struct query *query, struct slice expression, bool ignore_case, struct pattern_fault *fault);

/* False where the name is not UTF-8 or empty. */
bool query_add_person(struct query *query, struct slice name);

bool query_text_fits(struct query *query, struct slice text);
bool query_name_fits(const struct query *query, struct slice name);

/*
 * False where the JSON of a record surely names none of the people in its texts: a look at the line spares the costly search
 * for names in an article.
 */
bool query_line_may_name(struct query *query, struct slice line);

/* QUERY_UNKNOWN where a time is asked for and the date has no year or is none. */
enum query_answer query_date_fits(const struct query *query, struct slice date);

#endif
