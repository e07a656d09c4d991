#include "houses.h"

#include "hash.h"
#include "letters.h"
#include "unicode.h"

#include <stdlib.h>

enum { FIRST_SLOTS = 64 };

static bool is_letter_or_digit(const char *at, const char *end)
{
	uint32_t code;

	return letters_digit(at, end) || letters_size(at, &code) > 0;
}

/* The letters of Latin-1 from U+00E0 on without their accents, as web addresses write them. */
static uint32_t base_of(uint32_t code)
{
	static const char bases[] = "aaaaaaaceeeeiiiidnooooo-ouuuuyty";

	return code >= 0xE0 && code <= 0xFF ? (unsigned char)bases[code - 0xE0] : code;
}

/* The hash of a name in lower case by its letters and digits alone. */
static uint64_t hash_folded(struct houses *houses, struct slice name)
{
	const char *at = name.data, *end = name.data + name.length;
	size_t size;

	houses->folded.length = 0;
	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);

		if (is_letter_or_digit(at, end))
			houses->folded.length += utf8_encode(base_of(code), buffer_reserve(&houses->folded, 4));
	}
	return hash_of(buffer_slice(&houses->folded));
}

static struct slice without_marks_at_end(struct slice name)
{
	while (name.length > 0) {
		const char *end = name.data + name.length, *last = utf8_before(end, name.data);

		if (is_letter_or_digit(last, end))
			break;
		name.length = (size_t)(last - name.data);
	}
	return name;
}

/* `extra` is a beginning (`www.`), an ending (`.se`) or a word that stands last (`webb`): the name without it. */
static struct slice without_extra(struct slice name, struct slice extra)
{
	struct slice rest;

	if (extra.data[extra.length - 1] == '.')
		return slice_starts(name, extra) ? slice_part(name, extra.length, name.length) : name;
	if (!slice_ends(name, extra))
		return name;
	rest = slice_part(name, 0, name.length - extra.length);
	if (extra.data[0] != '.' && without_marks_at_end(rest).length == rest.length)
		return name;
	return without_marks_at_end(rest);
}

/* False where the name carries no extra, or is nothing but one. */
static bool cut_extra(const struct houses *houses, struct slice *name)
{
	struct slice whole = without_marks_at_end(*name);

	for (size_t i = 0; i < houses->extra_count; i++) {
		struct span span = houses->extras[i];
		struct slice extra = slice_part(buffer_slice(&houses->texts), span.start, span.end);
		struct slice rest = without_extra(whole, extra);

		if (rest.length > 0 && rest.length < whole.length) {
			*name = rest;
			return true;
		}
	}
	return false;
}

/* A later row goes before an earlier one, so that a user's list may differ. */
static const struct houses_row *find_row(const struct houses *houses, uint64_t name)
{
	for (size_t i = houses->row_count; i > 0; i--)
		if (houses->rows[i - 1].name == name)
			return &houses->rows[i - 1];
	return NULL;
}

/* Of a name in lower case. A row for all of it goes before one for what is left without extras: `mp.no` before `mp`. */
static uint64_t find_house(struct houses *houses, struct slice name)
{
	uint64_t folded;

	do {
		const struct houses_row *row;

		folded = hash_folded(houses, name);
		row = find_row(houses, folded);
		if (row != NULL)
			return row->house;
	} while (cut_extra(houses, &name));
	return folded;
}

/* Lends the name until the next call. */
static struct slice lower(struct houses *houses, struct slice name)
{
	houses->lower.length = 0;
	unicode_add_lower(&houses->lower, name);
	return buffer_slice(&houses->lower);
}

static void add_extra(struct houses *houses, struct slice text)
{
	struct span extra = {.start = houses->texts.length};

	unicode_add_lower(&houses->texts, text);
	extra.end = houses->texts.length;
	houses->extras = memory_room(houses->extras, &houses->extra_capacity, houses->extra_count + 1, sizeof extra);
	houses->extras[houses->extra_count++] = extra;
}

static void add_row(struct houses *houses, struct slice name, struct slice house)
{
	struct houses_row row = {.name = hash_folded(houses, lower(houses, name))};

	row.house = find_house(houses, lower(houses, house));
	houses->rows = memory_room(houses->rows, &houses->row_capacity, houses->row_count + 1, sizeof row);
	houses->rows[houses->row_count++] = row;
}

void houses_load(struct houses *houses, const struct list_source *source, struct report *report)
{
	static const char *const columns[] = {"source", "house"};
	struct list list;

	*houses = (struct houses){.slots = NULL};
	list_read(&list, source, "houses", columns, 2, report);
	for (size_t row = 0; row < list.row_count; row++)
		if (list_field(&list, row, 0).length == 0)
			report_subject(report, "houses.csv", "cannot use a row without a source");
		else if (list_field(&list, row, 1).length == 0)
			add_extra(houses, list_field(&list, row, 0));
	for (size_t row = 0; row < list.row_count; row++)
		if (list_field(&list, row, 0).length > 0 && list_field(&list, row, 1).length > 0)
			add_row(houses, list_field(&list, row, 0), list_field(&list, row, 1));
	list_release(&list);
}

void houses_release(struct houses *houses)
{
	buffer_release(&houses->texts);
	buffer_release(&houses->lower);
	buffer_release(&houses->folded);
	free(houses->extras);
	free(houses->rows);
	free(houses->sources);
	free(houses->slots);
	*houses = (struct houses){.slots = NULL};
}

/* The slot of the source, or the empty one where it would stand. */
static uint32_t *slot_of(const struct houses *houses, uint64_t name)
{
	size_t at = (size_t)name & (houses->slot_count - 1);

	while (houses->slots[at] != 0 && houses->sources[houses->slots[at] - 1].name != name)
		at = (at + 1) & (houses->slot_count - 1);
	return &houses->slots[at];
}

static void grow(struct houses *houses)
{
	size_t capacity = 0;

	free(houses->slots);
	houses->slot_count = houses->slot_count == 0 ? FIRST_SLOTS : houses->slot_count * 2;
	houses->slots = memory_room(NULL, &capacity, houses->slot_count, sizeof *houses->slots);
	memset(houses->slots, 0, houses->slot_count * sizeof *houses->slots);
	for (size_t i = 0; i < houses->source_count; i++)
		*slot_of(houses, houses->sources[i].name) = (uint32_t)i + 1;
}

uint32_t houses_number(struct houses *houses, struct slice name)
{
	struct slice lowered = lower(houses, name);
	uint64_t hash = hash_of(lowered);
	uint32_t *slot;

	if (houses->slot_count < (houses->source_count + 1) * 2)
		grow(houses);
	slot = slot_of(houses, hash);
	if (*slot != 0)
		return *slot - 1;
	houses->sources =
	    memory_room(houses->sources, &houses->source_capacity, houses->source_count + 1, sizeof *houses->sources);
	houses->sources[houses->source_count] = (struct houses_source){hash, find_house(houses, lowered)};
	*slot = (uint32_t)++houses->source_count;
	return *slot - 1;
}
