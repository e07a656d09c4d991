/*
 * An article of an invented archive export, and the lines of it. All that its head tells follows from its number alone, so that
 * contents can stand before the articles without anything being kept.
 */
#ifndef BENCH_CLIPPING_H
#define BENCH_CLIPPING_H

#include "grammar.h"

enum medium { MEDIUM_PRINT, MEDIUM_WEB, MEDIUM_BROADCAST, MEDIUM_UNTOLD };

struct clipping {
	size_t number, day;
	enum medium medium;
	const char *paper;
	struct buffer title;   /* on one line */
	size_t minute;         /* of the day; 0 where no time is told */
	bool one_line;         /* the title ends in a date, which on a second line would be that of the source */
	struct buffer body, paragraph;
};

void clipping_release(struct clipping *clipping);

/*
 * Makes the article of that number, from 1. Every tenth is the one before it told on the web, its title longer, up to two days
 * later. Leaves the grammar where the functions below go on choosing.
 */
void clipping_find(struct clipping *clipping, struct grammar *grammar, size_t number);

/* Adds `TITLE, SOURCE, DATE[ TIME]` as a line. */
void clipping_add_entry(const struct clipping *clipping, struct buffer *to);

/* Adds title, source, date, time and medium as a line, parted by tabs, empty where the export does not tell. */
void clipping_add_row(const struct clipping *clipping, struct buffer *to);

/* Adds the article of about that many bytes as an export has it; a text from the web is always short. */
void clipping_add(struct clipping *clipping, struct grammar *grammar, size_t bytes, struct buffer *to);

void clipping_add_ruler(struct buffer *to, char mark);

#endif
