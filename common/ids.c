#include "ids.h"

#include "hash.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>

enum { FIRST_SLOTS = 64 };

void ids_release(struct ids *ids)
{
	buffer_release(&ids->names);
	free(ids->items);
	free(ids->slots);
	*ids = (struct ids){.items = NULL};
}

static struct slice name_of(const struct ids *ids, const struct id *id)
{
	return (struct slice){ids->names.data + id->start, id->length};
}

/* The slot of the name, or the empty one where it would stand. */
static size_t *slot_of(const struct ids *ids, struct slice name)
{
	size_t at = (size_t)hash_of(name) & (ids->slot_count - 1);

	while (ids->slots[at] != 0 && !slice_equal(name_of(ids, &ids->items[ids->slots[at] - 1]), name))
		at = (at + 1) & (ids->slot_count - 1);
	return &ids->slots[at];
}

static void grow(struct ids *ids)
{
	size_t capacity = 0;

	free(ids->slots);
	ids->slot_count = ids->slot_count == 0 ? FIRST_SLOTS : ids->slot_count * 2;
	ids->slots = memory_room(NULL, &capacity, ids->slot_count, sizeof *ids->slots);
	memset(ids->slots, 0, ids->slot_count * sizeof *ids->slots);
	for (size_t i = 0; i < ids->count; i++)
		*slot_of(ids, name_of(ids, &ids->items[i])) = i + 1;
}

static struct id *find(const struct ids *ids, struct slice name)
{
	size_t number = ids->slot_count == 0 ? 0 : *slot_of(ids, name);

	return number == 0 ? NULL : &ids->items[number - 1];
}

static struct id *find_or_add(struct ids *ids, struct slice name)
{
	struct id *found = find(ids, name);

	if (found != NULL)
		return found;
	if (ids->slot_count < (ids->count + 1) * 2)
		grow(ids);
	ids->items = memory_room(ids->items, &ids->capacity, ids->count + 1, sizeof *ids->items);
	*slot_of(ids, name) = ids->count + 1;
	found = &ids->items[ids->count++];
	*found = (struct id){ids->names.length, name.length, 0};
	buffer_add_slice(&ids->names, name);
	return found;
}

/* Whether `name` is one that another name was given with its number: `a#2` where there were two of `a`. */
static bool is_given(const struct ids *ids, struct slice name)
{
	size_t at = name.length, number = 0, unit = 1;
	const struct id *base;

	while (at > 0 && name.data[at - 1] >= '0' && name.data[at - 1] <= '9' && unit < SIZE_MAX / 100) {
		number += (size_t)(name.data[--at] - '0') * unit;
		unit *= 10;
	}
	if (at == 0 || at == name.length || name.data[at] == '0' || name.data[at - 1] != '#')
		return false;
	base = find(ids, slice_part(name, 0, at - 1));
	return number > 1 && base != NULL && base->given >= number;
}

void ids_add_unique(struct ids *ids, struct slice name, struct buffer *to)
{
	struct id *id = find_or_add(ids, name);
	size_t start = to->length;
	const struct id *other;

	if (id->given == 0 && is_given(ids, name))
		id->given = 1;
	do {
		to->length = start;
		buffer_add_slice(to, name);
		if (++id->given > 1) {
			buffer_add_byte(to, '#');
			buffer_add_number(to, id->given);
		}
		other = find(ids, slice_part(buffer_slice(to), start, to->length));
	} while (other != NULL && other != id && other->given > 0);
}

struct slice ids_base_name(struct slice path)
{
	size_t start = path.length, end;

	if (slice_is(path, "-"))
		return slice_of("stdin");
	while (start > 0 && path.data[start - 1] != '/')
		start--;
	end = path.length;
	while (end > start && path.data[end - 1] != '.')
		end--;
	return slice_part(path, start, end > start + 1 ? end - 1 : path.length);
}

void ids_add_system_name(struct buffer *to, struct slice name)
{
	while (name.length > 0) {
		size_t good = utf8_valid(name.data, name.length);

		buffer_add(to, name.data, good);
		if (good < name.length)
			buffer_add_byte(to, '?');
		name = slice_part(name, good + (good < name.length), name.length);
	}
}
