#include "aliases.h"

#include "plain.h"
#include "unicode.h"

#include <stdlib.h>

struct alias {
	bool is_alias;         /* what follows is known */
	struct span told;      /* its name as it was added */
	size_t next;           /* the item of `name`; its own where they differ in case alone */
	struct span name;      /* of the end of the chain, as far as it was followed */
};

void aliases_release(struct aliases *aliases)
{
	textset_release(&aliases->keys);
	free(aliases->items);
	buffer_release(&aliases->names);
	buffer_release(&aliases->plain);
	buffer_release(&aliases->lower);
	*aliases = (struct aliases)ALIASES_INIT;
}

static struct slice name_at(const struct aliases *aliases, struct span span)
{
	return slice_part(buffer_slice(&aliases->names), span.start, span.end);
}

static struct span keep(struct aliases *aliases, struct slice name)
{
	size_t start = aliases->names.length;

	buffer_add_slice(&aliases->names, name);
	return (struct span){start, aliases->names.length};
}

/*
 * What names that differ in case, normal form or white space alone have in common; lent until the next. Small letters may compose
 * with a mark that no capital composes with.
 */
static struct slice key_of(struct aliases *aliases, struct slice name)
{
	struct slice lower;
	unsigned changes = 0;

	aliases->lower.length = aliases->plain.length = 0;
	unicode_add_lower(&aliases->lower, plain_trim(name));
	lower = buffer_slice(&aliases->lower);
	if (plain_is(lower))
		return lower;
	plain_add(&aliases->plain, lower, &changes);
	return buffer_slice(&aliases->plain);
}

/* The number of the item of `name`, made where there is none. */
static size_t item_of(struct aliases *aliases, struct slice name)
{
	size_t known = aliases->keys.count, number = textset_add(&aliases->keys, key_of(aliases, name));

	if (number == known) {
		aliases->items = memory_room(aliases->items, &aliases->capacity, number + 1, sizeof *aliases->items);
		aliases->items[number] = (struct alias){.is_alias = false};
	}
	return number;
}

/* Is there a way on from the item? */
static bool leads_on(const struct aliases *aliases, size_t number)
{
	return aliases->items[number].is_alias && aliases->items[number].next != number;
}

/* The last item of the chain. All on the way will lead straight to it, under the name that it has at the end. */
static size_t end_of(struct aliases *aliases, size_t number)
{
	size_t end = number, last = number, next;
	struct span name;

	for (; leads_on(aliases, end); end = aliases->items[end].next)
		last = end;
	name = aliases->items[aliases->items[end].is_alias ? end : last].name;
	for (; number != end; number = next) {
		next = aliases->items[number].next;
		aliases->items[number].next = end;
		aliases->items[number].name = name;
	}
	return end;
}

struct slice aliases_look_up(struct aliases *aliases, struct slice name)
{
	size_t number = textset_find(&aliases->keys, key_of(aliases, name));

	if (number == TEXTSET_NONE || !aliases->items[number].is_alias)
		return name;
	end_of(aliases, number);
	return name_at(aliases, aliases->items[number].name);
}

/* `alias` becomes `name`: both are plain and not empty. */
static const char *add(struct aliases *aliases, struct slice alias, struct slice name)
{
	size_t from = item_of(aliases, alias), to = item_of(aliases, name);
	struct alias *item = &aliases->items[from];

	if (item->is_alias)
		return slice_equal(name_at(aliases, item->told), name) ? NULL : "the alias has another name already";
	if (to != from && end_of(aliases, to) == from)
		return "the name leads back to its alias";
	item->is_alias = true;
	item->told = item->name = keep(aliases, name);
	item->next = to;
	return NULL;
}

const char *aliases_add(struct aliases *aliases, struct slice alias, struct slice name)
{
	struct buffer both = BUFFER_INIT;
	const char *wrong = NULL;
	unsigned changes = 0;
	size_t end;

	plain_add(&both, alias, &changes);
	end = both.length;
	plain_add(&both, name, &changes);
	if (end > 0 && both.length > end) {
		alias = slice_part(buffer_slice(&both), 0, end);
		name = slice_part(buffer_slice(&both), end, both.length);
		if (!slice_equal(alias, name))
			wrong = add(aliases, alias, name);
	}
	buffer_release(&both);
	return wrong;
}
