/*
 * Who is quoted, for a file with a row for each name that articles have for somebody: how often, and what was told first of role,
 * organisation and gender. `alias` is the name of the articles, `name` the one that the aliases give it: so the file, its names
 * mended, is a file of aliases.
 */
#ifndef KF_PEOPLE_H
#define KF_PEOPLE_H

#include "cited.h"
#include "rows.h"

struct people_entry;

struct people {
	struct output output;         /* the file, once it is open */
	struct textset aliases;
	struct people_entry *items;   /* of each alias */
	size_t capacity;
	struct buffer facts;          /* of the entries */
};

#define PEOPLE_INIT {.output = {.descriptor = -1}}

/*
 * Opens the file for people_finish: what it holds stays until then. Returns what is wrong, lent until the next system error; NULL
 * where it is open. Borrows the path and the name of the tool.
 */
const char *people_open(struct people *people, const char *path, const char *tool);

static inline bool people_is_open(const struct people *people)
{
	return people->output.descriptor >= 0;
}

/* Counts those who are quoted. `article` tells articles apart: those of one follow each other. */
void people_add(struct people *people, const struct cited *cited, size_t article);

/* Writes the file if it is open, as CSV, for Excel where that is wanted; a failed write ends the program. Releases. */
void people_finish(struct people *people, struct aliases *aliases, bool excel);

#endif
