#include "namesakes.h"

#include <stdlib.h>

/* A word by which a person is found again. */
struct namesakes_key {
	size_t person;
	uint64_t hash;
	uint32_t next;      /* 1 + number of the next key in the chain; 0 for none */
	bool surname;
};

/* Slots are a power of two, more where there are many words; of people who share a name only the latest are asked. */
enum { FEWEST_SLOTS = 1024, WORDS_PER_SLOT = 16, MOST_ASKED = 256 };

void namesakes_release(struct namesakes *namesakes)
{
	free(namesakes->keys);
	free(namesakes->slots);
	*namesakes = (struct namesakes){.keys = NULL};
}

void namesakes_begin(struct namesakes *namesakes, const struct reading *reading)
{
	namesakes->reading = reading;
	namesakes->key_count = 0;
	namesakes->slot_count = FEWEST_SLOTS;
	while (namesakes->slot_count < reading->words.count / WORDS_PER_SLOT)
		namesakes->slot_count *= 2;
	namesakes->slots =
	    memory_room(namesakes->slots, &namesakes->slot_capacity, namesakes->slot_count, sizeof *namesakes->slots);
	memset(namesakes->slots, 0, namesakes->slot_count * sizeof *namesakes->slots);
}

/* The hash of a word of the block, whose text may be read beyond it. */
static uint64_t hash_in(const struct reading *reading, size_t block, struct slice word)
{
	struct slice text = reading_block_text(reading, block);

	return lexicon_hash(word, text.data + text.length, 0);
}

static struct slice given_name(const struct reading *reading, const struct person *person)
{
	return reading_word_text(reading, person->block, person->first);
}

static struct slice surname(const struct reading *reading, const struct person *person)
{
	struct slice text = reading_word_text(reading, person->block, person->end - 1);

	/* The canonical name may end before a genitive s. */
	if (text.data + text.length > person->name.data + person->name.length)
		text = person_without_genitive(text);
	return text;
}

static bool is_single(const struct person *person)
{
	return person->end - person->first == 1;
}

static void add_key(struct namesakes *namesakes, struct namesakes_key key)
{
	uint32_t *slot = &namesakes->slots[key.hash & (namesakes->slot_count - 1)];

	key.next = *slot;
	namesakes->keys =
	    memory_room(namesakes->keys, &namesakes->key_capacity, namesakes->key_count + 1, sizeof *namesakes->keys);
	namesakes->keys[namesakes->key_count] = key;
	*slot = (uint32_t)++namesakes->key_count;
}

void namesakes_add(struct namesakes *namesakes, const struct person *people, size_t number)
{
	const struct reading *reading = namesakes->reading;
	const struct person *person = &people[number];
	struct namesakes_key key = {number, hash_in(reading, person->block, surname(reading, person)), 0, true};

	add_key(namesakes, key);
	if (is_single(person))
		return;
	key.hash = hash_in(reading, person->block, given_name(reading, person));
	key.surname = false;
	add_key(namesakes, key);
}

/* The keys of a word on the way through their chain. */
struct walk {
	uint64_t hash;
	uint32_t next;
	size_t asked;
};

static struct walk walk_to(const struct namesakes *namesakes, size_t block, struct slice word)
{
	uint64_t hash = hash_in(namesakes->reading, block, word);

	return (struct walk){hash, namesakes->slots[hash & (namesakes->slot_count - 1)], 0};
}

/* The latest first; NULL where enough were asked or none is left. */
static const struct namesakes_key *next_key(const struct namesakes *namesakes, struct walk *walk)
{
	while (walk->next != 0) {
		const struct namesakes_key *key = &namesakes->keys[walk->next - 1];

		walk->next = key->next;
		if (key->hash == walk->hash)
			return ++walk->asked > MOST_ASKED ? NULL : key;
	}
	return NULL;
}

/* Is the person meant by the words of `name`? The surname stands, and what else is said is part of the full name. */
static bool is_form_of(const struct reading *reading, const struct person *person, const struct person_name *name,
    struct slice last)
{
	size_t at = person->first;

	if (!slice_equal(surname(reading, person), last))
		return false;
	for (size_t i = name->first; i + 1 < name->end; i++) {
		struct slice word = reading_word_text(reading, name->block, i);

		while (at < person->end && !slice_equal(reading_word_text(reading, person->block, at), word))
			at++;
		if (at == person->end)
			return false;
	}
	return true;
}

/* Of two people who may be meant by a name, is `b` nearer? The one named last before it; else the one to be named first. */
static bool is_nearer(const struct person *people, size_t a, size_t b)
{
	size_t last_a, last_b;

	if (a == PERSONS_NONE)
		return true;
	last_a = people[a].last_name;
	last_b = people[b].last_name;
	if (last_a == PERSONS_NONE || last_b == PERSONS_NONE)
		return last_b != PERSONS_NONE || (last_a == PERSONS_NONE && b < a);
	return last_b > last_a;
}

size_t namesakes_find(const struct namesakes *namesakes, const struct person *people, const struct person_name *name,
    struct slice last)
{
	const struct reading *reading = namesakes->reading;
	struct walk walk = walk_to(namesakes, name->block, last);
	const struct namesakes_key *key;
	size_t nearest = PERSONS_NONE;
	bool alone = name->end - name->first == 1;

	while ((key = next_key(namesakes, &walk)) != NULL) {
		const struct person *person = &people[key->person];

		if (key->surname ? is_form_of(reading, person, name, last)
				 : alone && slice_equal(given_name(reading, person), last))
			nearest = is_nearer(people, nearest, key->person) ? key->person : nearest;
	}
	return nearest;
}

size_t namesakes_find_shorter(const struct namesakes *namesakes, const struct person *people, const struct person_name *name,
    struct slice last)
{
	const struct reading *reading = namesakes->reading;
	struct slice given = reading_word_text(reading, name->block, name->first);
	struct walk walk = walk_to(namesakes, name->block, last);
	const struct namesakes_key *key;

	while ((key = next_key(namesakes, &walk)) != NULL) {
		const struct person *person = &people[key->person];

		if (key->surname && !is_single(person) && slice_equal(surname(reading, person), last) &&
		    slice_equal(given_name(reading, person), given))
			return key->person;
	}
	return PERSONS_NONE;
}
