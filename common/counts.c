#include "counts.h"

#include "hash.h"

#include <assert.h>
#include <stdlib.h>

static const char *const names[] = {"count", "articles", "words", "first", "last", "key"};
static_assert(sizeof names / sizeof *names == COUNTS_MEASURES, "a name for each measure");

enum counts_measure counts_measure_named(const char *name)
{
	enum counts_measure measure;

	for (measure = 0; measure < COUNTS_MEASURES; measure++)
		if (strcmp(name, names[measure]) == 0)
			break;
	return measure;
}

const char *counts_measure_name(enum counts_measure measure)
{
	return names[measure];
}

void counts_release(struct counts *counts)
{
	buffer_release(&counts->keys);
	free(counts->groups);
	free(counts->slots);
	hashset_release(&counts->pairs);
}

static void grow_slots(struct counts *counts)
{
	size_t capacity = 0;

	counts->slot_count = counts->slot_count == 0 ? 1024 : counts->slot_count * 2;
	free(counts->slots);
	counts->slots = memory_room(NULL, &capacity, counts->slot_count, sizeof *counts->slots);
	memset(counts->slots, 0, counts->slot_count * sizeof *counts->slots);
	for (size_t i = 0; i < counts->count; i++) {
		size_t at = (size_t)counts->groups[i].hash & (counts->slot_count - 1);

		while (counts->slots[at] != 0)
			at = (at + 1) & (counts->slot_count - 1);
		counts->slots[at] = i + 1;
	}
}

/* Adds the values behind the keys, each behind its length; they stay only if the group is new. */
static struct slice add_key(struct counts *counts, const struct slice *values)
{
	size_t start = counts->keys.length;

	for (size_t i = 0; i < counts->values; i++) {
		buffer_add(&counts->keys, (const char *)&values[i].length, sizeof values[i].length);
		buffer_add_slice(&counts->keys, values[i]);
	}
	return slice_part(buffer_slice(&counts->keys), start, counts->keys.length);
}

static struct counts_group *add_group(struct counts *counts, struct slice key, uint64_t hash)
{
	counts->groups = memory_room(counts->groups, &counts->capacity, counts->count + 1, sizeof *counts->groups);
	counts->groups[counts->count] = (struct counts_group){
	    .hash = hash,
	    .key_start = (size_t)(key.data - counts->keys.data),
	    .key_length = key.length,
	};
	return &counts->groups[counts->count++];
}

static struct counts_group *find_group(struct counts *counts, const struct slice *values)
{
	struct slice key = add_key(counts, values);
	uint64_t hash = hash_of(key);
	size_t at;

	if (counts->count * 2 >= counts->slot_count)
		grow_slots(counts);
	at = (size_t)hash & (counts->slot_count - 1);
	for (; counts->slots[at] != 0; at = (at + 1) & (counts->slot_count - 1)) {
		struct counts_group *group = &counts->groups[counts->slots[at] - 1];

		if (group->hash == hash &&
		    slice_equal(key, (struct slice){counts->keys.data + group->key_start, group->key_length})) {
			counts->keys.length -= key.length;
			return group;
		}
	}
	counts->slots[at] = counts->count + 1;
	return add_group(counts, key, hash);
}

static void add_date(struct counts_group *group, struct slice date)
{
	assert(date.length <= sizeof group->first);
	if (date.length == 0)
		return;
	if (group->first_length == 0 || slice_compare(date, counts_first(group)) < 0) {
		memcpy(group->first, date.data, date.length);
		group->first_length = (unsigned char)date.length;
	}
	if (slice_compare(date, counts_last(group)) > 0) {
		memcpy(group->last, date.data, date.length);
		group->last_length = (unsigned char)date.length;
	}
}

static void add_pairs(struct counts *counts)
{
	for (size_t i = 0; i < counts->waiting_count; i++) {
		const struct counts_pair *pair = &counts->waiting[i];

		counts->groups[pair->group].articles += hashset_add(&counts->pairs, pair->hash);
	}
	counts->waiting_count = 0;
}

static void add_article(struct counts *counts, struct counts_group *group, uint64_t article)
{
	uint64_t hash = hash_mix(group->hash + article);

	if (article == 0 || article == group->last_article)
		return;
	group->last_article = article;
	hashset_expect(&counts->pairs, hash);
	counts->waiting[counts->waiting_count++] = (struct counts_pair){hash, (size_t)(group - counts->groups)};
	if (counts->waiting_count == COUNTS_WAITING)
		add_pairs(counts);
}

void counts_add(struct counts *counts, const struct slice *values, const struct counts_record *record)
{
	struct counts_group *group = find_group(counts, values);

	group->count++;
	if (group->last_record == record->number)
		return;
	group->last_record = record->number;
	group->words += record->words;
	add_article(counts, group, record->article);
	add_date(group, record->date);
}

/* Takes the next value off a key. */
static struct slice take_value(const char **key)
{
	struct slice value;

	memcpy(&value.length, *key, sizeof value.length);
	value.data = *key + sizeof value.length;
	*key = value.data + value.length;
	return value;
}

void counts_values(const struct counts *counts, const struct counts_group *group, struct slice *values)
{
	const char *key = group->key;

	for (size_t i = 0; i < counts->values; i++)
		values[i] = take_value(&key);
}

static int by_key(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	const char *key = a->key, *other = b->key, *end = key + a->key_length;
	int order = 0;

	while (order == 0 && key < end)
		order = slice_compare(take_value(&key), take_value(&other));
	return order;
}

static int most_first(unsigned long long a, unsigned long long b)
{
	return (a < b) - (a > b);
}

/* No date comes last. */
static int earliest_first(struct slice a, struct slice b)
{
	return a.length == 0 || b.length == 0 ? (a.length == 0) - (b.length == 0) : slice_compare(a, b);
}

static int by_count(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	int order = most_first(a->count, b->count);

	return order != 0 ? order : by_key(a, b);
}

static int by_articles(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	int order = most_first(a->articles, b->articles);

	return order != 0 ? order : by_key(a, b);
}

static int by_words(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	int order = most_first(a->words, b->words);

	return order != 0 ? order : by_key(a, b);
}

static int by_first(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	int order = earliest_first(counts_first(a), counts_first(b));

	return order != 0 ? order : by_key(a, b);
}

static int by_last(const void *first, const void *second)
{
	const struct counts_group *a = first, *b = second;
	int order = earliest_first(counts_last(a), counts_last(b));

	return order != 0 ? order : by_key(a, b);
}

void counts_sort(struct counts *counts, enum counts_measure measure)
{
	static int (*const orders[])(const void *, const void *) = {
	    by_count, by_articles, by_words, by_first, by_last, by_key,
	};
	static_assert(sizeof orders / sizeof *orders == COUNTS_MEASURES, "an order for each measure");

	add_pairs(counts);
	for (size_t i = 0; i < counts->count; i++)
		counts->groups[i].key = counts->keys.data + counts->groups[i].key_start;
	if (counts->count > 0)
		qsort(counts->groups, counts->count, sizeof *counts->groups, orders[measure]);
}
