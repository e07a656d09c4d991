#include "twins.h"

#include "hash.h"
#include "isodate.h"
#include "letters.h"
#include "unicode.h"

#include <assert.h>
#include <stdlib.h>

enum { FIRST_HEADS = 1024, MOST_DAYS = 2, NOT_KNOWN = 0, BROADCAST = 3, ID_HEAD = sizeof(uint16_t) };

#define NOT_CHAINED UINT32_MAX

static_assert(sizeof(struct twins_item) == 48, "a story is 48 bytes");

/* A story and what is found of it. */
struct search {
	struct twins_item item;
	uint64_t house;
	uint32_t first;                    /* number of the earliest story that fits, plus 1; NOT_CHAINED for none */
	bool is_known[TWINS_INDEXES];      /* one is chained that differs in nothing that the index asks */
};

void twins_load(struct twins *twins, const struct list_source *source, struct report *report)
{
	*twins = (struct twins){.count = 0};
	houses_load(&twins->houses, source, report);
}

void twins_release(struct twins *twins)
{
	houses_release(&twins->houses);
	buffer_release(&twins->ids);
	free(twins->items);
	for (size_t i = 0; i < TWINS_INDEXES; i++)
		free(twins->heads[i]);
	*twins = (struct twins){.count = 0};
}

/* Days since 1 March of the year 0, by the calendar of today. Years begin with March here: a leap day ends them. */
static uint32_t day_number(const struct isodate *date)
{
	int year = date->year - (date->month < 3), month = (date->month + 9) % 12;

	return (uint32_t)(year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + date->day - 1);
}

static unsigned medium_of(struct slice name)
{
	static const char *const media[] = {"print", "web", "broadcast"};

	for (unsigned i = 0; i < sizeof media / sizeof *media; i++)
		if (slice_is(name, media[i]))
			return i + 1;
	return NOT_KNOWN;
}

/* The hash of the letters and digits, in lower case, of the next word between white space; 0 where none is left. */
static uint64_t next_word(struct slice *text)
{
	const char *at = text->data, *end = at + text->length;
	uint64_t hash = 0;
	size_t size;

	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);

		if (letters_space(at, end) > 0) {
			if (hash != 0)
				break;
		} else if (letters_digit(at, end) || letters_size(at, &code) > 0) {
			hash = (hash + unicode_lower(code)) * UINT64_C(0x9FB21C651E98DF25);
			hash ^= hash >> 32;
		}
	}
	*text = (struct slice){at, (size_t)(end - at)};
	return hash;
}

/*
 * Hashes the first word, the first two and so on, up to `most`; returns how many there are. As each is of all words
 * so far, texts that differ in one word differ in all hashes from there on.
 */
static size_t hash_words(struct slice text, uint64_t *hashes, size_t most)
{
	uint64_t word, hash = 0;
	size_t count = 0;

	while (count < most && text.length > 0 && (word = next_word(&text)) != 0)
		hashes[count++] = hash = hash_mix(hash + word);
	return count;
}

static void read_words(struct twins_item *item, struct slice title, struct slice opening)
{
	uint64_t hashes[TWINS_WORDS];
	size_t count = hash_words(title, hashes, TWINS_WORDS);

	for (size_t i = 0; i < count; i++)
		item->title[i] = (uint16_t)hashes[i] != 0 ? (uint16_t)hashes[i] : 1;
	if (hash_words(opening, hashes, TWINS_OPENING_WORDS) == TWINS_OPENING_WORDS)
		item->opening = (uint32_t)hashes[TWINS_OPENING_WORDS - 1] != 0 ? (uint32_t)hashes[TWINS_OPENING_WORDS - 1] : 1;
}

static bool is_indexed(const struct twins_item *item, enum twins_index index)
{
	return index == TWINS_BY_TITLE ? item->title[1] != 0 : item->opening != 0;
}

/* Where the chain begins of stories of the house and the four days that begin like this one, and of some others. */
static uint32_t *head_of(const struct twins *twins, const struct twins_item *item, enum twins_index index,
    uint64_t house, uint32_t four_days)
{
	uint64_t words = index == TWINS_BY_TITLE ? (uint32_t)item->title[0] << 16 | item->title[1] : item->opening;
	uint64_t hash = hash_mix(house ^ hash_mix((uint64_t)four_days << 32 | words));

	return &twins->heads[index][(size_t)hash & (twins->head_count - 1)];
}

/* One in print, the other on the web, as far as is known; what was broadcast tells it in other words. */
static bool are_apart(const struct twins_item *a, const struct twins_item *b)
{
	if (a->medium == BROADCAST || b->medium == BROADCAST)
		return false;
	return a->medium != NOT_KNOWN && b->medium != NOT_KNOWN ? a->medium != b->medium : a->source != b->source;
}

/* One is the beginning of the other, and has two words or more. */
static bool titles_agree(const uint16_t *a, const uint16_t *b)
{
	size_t i = 0;

	while (i < TWINS_WORDS && a[i] == b[i] && a[i] != 0)
		i++;
	return i >= 2 && (i == TWINS_WORDS || a[i] == 0 || b[i] == 0);
}

static bool is_twin(const struct twins *twins, const struct search *search, const struct twins_item *other)
{
	const struct twins_item *item = &search->item;
	uint32_t days = item->day > other->day ? item->day - other->day : other->day - item->day;

	return days <= MOST_DAYS && are_apart(item, other) &&
	    houses_of(&twins->houses, other->source) == search->house &&
	    (titles_agree(item->title, other->title) || (item->opening != 0 && item->opening == other->opening));
}

static bool is_same(const struct twins_item *a, const struct twins_item *b, enum twins_index index)
{
	if (a->source != b->source || a->day != b->day || a->medium != b->medium)
		return false;
	return index == TWINS_BY_TITLE ? memcmp(a->title, b->title, sizeof a->title) == 0 : a->opening == b->opening;
}

static void look(const struct twins *twins, struct search *search, enum twins_index index, uint32_t four_days)
{
	uint32_t number = *head_of(twins, &search->item, index, search->house, four_days);

	for (int i = 0; i < TWINS_MOST && number != 0; i++) {
		const struct twins_item *other = &twins->items[number - 1];

		if (is_same(&search->item, other, index))
			search->is_known[index] = true;
		else if (number < search->first && is_twin(twins, search, other))
			search->first = number;
		number = other->next[index];
	}
}

static void chain(struct twins *twins, struct twins_item *item, uint32_t number, enum twins_index index)
{
	uint32_t *head = head_of(twins, item, index, houses_of(&twins->houses, item->source), item->day / 4);

	item->next[index] = *head;
	*head = number;
}

/* The old heads go before the new ones come; the stories stay where they are, and are chained anew in their order. */
static void grow_index(struct twins *twins, enum twins_index index)
{
	size_t capacity = 0;

	free(twins->heads[index]);
	twins->heads[index] = memory_room(NULL, &capacity, twins->head_count, sizeof *twins->heads[index]);
	memset(twins->heads[index], 0, twins->head_count * sizeof *twins->heads[index]);
	for (size_t i = 0; i < twins->count; i++)
		if (twins->items[i].next[index] != NOT_CHAINED)
			chain(twins, &twins->items[i], (uint32_t)i + 1, index);
}

static void grow(struct twins *twins)
{
	twins->head_count = twins->head_count == 0 ? FIRST_HEADS : twins->head_count * 2;
	for (enum twins_index index = 0; index < TWINS_INDEXES; index++)
		grow_index(twins, index);
}

static bool is_new_to(const struct search *search, enum twins_index index)
{
	return is_indexed(&search->item, index) && !search->is_known[index];
}

static bool has_room(const struct twins *twins, struct slice id)
{
	return id.length <= UINT16_MAX && twins->ids.length + ID_HEAD + id.length <= UINT32_MAX &&
	    twins->count < NOT_CHAINED - 1;
}

static uint32_t add_id(struct twins *twins, struct slice id)
{
	uint16_t length = (uint16_t)id.length;
	uint32_t start = (uint32_t)twins->ids.length;

	buffer_add(&twins->ids, (const char *)&length, sizeof length);
	buffer_add_slice(&twins->ids, id);
	return start;
}

static struct slice id_at(const struct twins *twins, uint32_t start)
{
	const char *at = twins->ids.data + start;
	uint16_t length;

	memcpy(&length, at, sizeof length);
	return (struct slice){at + sizeof length, length};
}

static void remember(struct twins *twins, const struct search *search)
{
	struct twins_item *item;

	if (twins->count >= twins->head_count * 2)
		grow(twins);
	twins->items = memory_room(twins->items, &twins->capacity, twins->count + 1, sizeof *twins->items);
	item = &twins->items[twins->count++];
	*item = search->item;
	for (enum twins_index index = 0; index < TWINS_INDEXES; index++) {
		item->next[index] = NOT_CHAINED;
		if (is_new_to(search, index))
			chain(twins, item, (uint32_t)twins->count, index);
	}
}

/* False where the story can have no twin. */
static bool read_story(struct twins *twins, const struct twin_story *story, struct search *search)
{
	struct twins_item *item = &search->item;
	struct isodate date;

	if (story->source.length == 0 || !isodate_read(story->date, &date) || date.year == 0 || date.day == 0)
		return false;
	item->source = houses_number(&twins->houses, story->source);
	item->day = day_number(&date);
	item->medium = medium_of(story->medium);
	read_words(item, story->title, story->opening);
	search->house = houses_of(&twins->houses, item->source);
	return true;
}

struct slice twins_find(struct twins *twins, const struct twin_story *story)
{
	struct search search = {.first = NOT_CHAINED};
	struct slice none = {NULL, 0};
	bool found;

	if (!read_story(twins, story, &search))
		return none;
	for (enum twins_index index = 0; index < TWINS_INDEXES && twins->count > 0; index++) {
		if (!is_indexed(&search.item, index))
			continue;
		look(twins, &search, index, (search.item.day - MOST_DAYS) / 4);
		look(twins, &search, index, (search.item.day + MOST_DAYS) / 4);
	}
	found = search.first != NOT_CHAINED;
	if ((is_new_to(&search, TWINS_BY_TITLE) || is_new_to(&search, TWINS_BY_OPENING)) &&
	    has_room(twins, found ? none : story->id)) {
		search.item.id = found ? twins->items[search.first - 1].id : add_id(twins, story->id);
		remember(twins, &search);
	}
	return found ? id_at(twins, twins->items[search.first - 1].id) : none;
}
