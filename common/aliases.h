/*
 * One name for each person or thing, whatever the articles call it. An alias is meant where it is the whole of a name, in any
 * case; its name may be the alias of another, and so on to the end.
 *
 * Every name that was added, alias or not, is an item, found by its key. From alias to alias leads `next`, which is set to the
 * end of the chain when that has been followed once.
 */
#ifndef KF_ALIASES_H
#define KF_ALIASES_H

#include "textset.h"

struct alias;

struct aliases {
	struct textset keys;        /* of the items: their names in lower case */
	struct alias *items;
	size_t capacity;
	struct buffer names;        /* as they were added */
	struct buffer lower, plain; /* of the name that is looked for */
};

#define ALIASES_INIT {.keys = TEXTSET_INIT}

void aliases_release(struct aliases *aliases);

/*
 * Both are valid UTF-8 with any white space. Nothing happens where they are the same or one is empty. Returns why the two cannot
 * be added, lent for good: the alias has another name, or leads back to itself; NULL where all is well.
 */
const char *aliases_add(struct aliases *aliases, struct slice alias, struct slice name);

/* The name of an alias, lent until more are added; `name` itself, valid UTF-8, where it is none. */
struct slice aliases_look_up(struct aliases *aliases, struct slice name);

/* Whether there are any; `aliases` may be NULL, here and below. */
static inline bool aliases_are_there(const struct aliases *aliases)
{
	return aliases != NULL && aliases->keys.count > 0;
}

static inline struct slice aliases_find(struct aliases *aliases, struct slice name)
{
	return aliases_are_there(aliases) ? aliases_look_up(aliases, name) : name;
}

#endif
