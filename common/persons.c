#include "persons.h"

#include "beside.h"
#include "capitals.h"

#include <stdlib.h>

/* A word by which a person is found again. */
struct persons_key {
	size_t person;
	uint64_t hash;
	uint32_t next;      /* 1 + number of the next key in the chain; 0 for none */
	bool surname;
};

/* Slots are a power of two, more where there are many words; of people who share a name only the latest are asked. */
enum { FEWEST_SLOTS = 1024, WORDS_PER_SLOT = 16, NAMESAKES = 256 };

void persons_release(struct persons *persons)
{
	free(persons->items);
	free(persons->names);
	free(persons->first_name);
	free(persons->name_at);
	free(persons->keys);
	free(persons->slots);
	*persons = (struct persons){.items = NULL};
}

const struct person_name *persons_at(const struct persons *persons, size_t word)
{
	uint32_t number = persons->name_at[word];

	if (number == 0 || persons->names[number - 1].person == PERSONS_NONE)
		return NULL;
	return &persons->names[number - 1];
}

size_t persons_names_before(const struct persons *persons, size_t word)
{
	size_t low = 0, high = persons->name_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (persons->names[middle].first < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void clear(struct persons *persons, const struct reading *reading)
{
	persons->count = persons->name_count = persons->key_count = 0;
	persons->slot_count = FEWEST_SLOTS;
	while (persons->slot_count < reading->words.count / WORDS_PER_SLOT)
		persons->slot_count *= 2;
	persons->slots =
	    memory_room(persons->slots, &persons->slot_capacity, persons->slot_count, sizeof *persons->slots);
	memset(persons->slots, 0, persons->slot_count * sizeof *persons->slots);
	persons->name_at = memory_room(
	    persons->name_at, &persons->name_at_capacity, reading->words.count + 1, sizeof *persons->name_at);
	memset(persons->name_at, 0, (reading->words.count + 1) * sizeof *persons->name_at);
}

/* `Bergs` without its s, where it has one. */
static struct slice without_genitive(struct slice text)
{
	return text.length > 2 && text.data[text.length - 1] == 's' ? slice_part(text, 0, text.length - 1) : text;
}

/* The hash of a word of the block, whose text may be read beyond it. */
static uint64_t hash_in(const struct reading *reading, size_t block, struct slice word)
{
	struct slice text = reading_block_text(reading, block);

	return lexicon_hash(word, text.data + text.length, 0);
}

static void add_key(
    struct persons *persons, const struct reading *reading, size_t person, struct slice word, bool surname)
{
	uint64_t hash = hash_in(reading, persons->items[person].block, word);
	uint32_t *slot = &persons->slots[hash & (persons->slot_count - 1)];

	persons->keys =
	    memory_room(persons->keys, &persons->key_capacity, persons->key_count + 1, sizeof *persons->keys);
	persons->keys[persons->key_count] = (struct persons_key){person, hash, *slot, surname};
	*slot = (uint32_t)++persons->key_count;
}

static struct slice person_word(const struct reading *reading, const struct person *person, bool surname)
{
	struct slice text =
	    reading_word_text(reading, person->block, surname ? person->end - 1 : person->first);

	/* The canonical name may end before a genitive s. */
	if (surname && text.data + text.length > person->name.data + person->name.length)
		text = without_genitive(text);
	return text;
}

/* Is name `a`, of the person, said by the words of `name`? The surname stands, and what else is said is part of the full name. */
static bool is_form_of(const struct reading *reading, const struct person *person, const struct person_name *name,
    struct slice last)
{
	size_t at = person->first;

	if (!slice_equal(person_word(reading, person, true), last))
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
static bool is_nearer(const struct persons *persons, size_t a, size_t b)
{
	size_t last_a, last_b;

	if (a == PERSONS_NONE)
		return true;
	last_a = persons->items[a].last_name;
	last_b = persons->items[b].last_name;
	if (last_a == PERSONS_NONE || last_b == PERSONS_NONE)
		return last_b != PERSONS_NONE || (last_a == PERSONS_NONE && b < a);
	return last_b > last_a;
}

/* The person whom the words of `name` mean when its last word is read as `last`. */
static size_t find_person(const struct persons *persons, const struct reading *reading, const struct person_name *name,
    struct slice last)
{
	uint64_t hash = hash_in(reading, name->block, last);
	size_t nearest = PERSONS_NONE, asked = 0;

	for (uint32_t key = persons->slots[hash & (persons->slot_count - 1)]; key != 0; key = persons->keys[key - 1].next) {
		const struct persons_key *it = &persons->keys[key - 1];
		const struct person *person = &persons->items[it->person];
		bool alone = name->end - name->first == 1;

		if (it->hash != hash)
			continue;
		if (++asked > NAMESAKES)
			break;
		if (it->surname ? is_form_of(reading, person, name, last)
				: alone && slice_equal(person_word(reading, person, false), last))
			nearest = is_nearer(persons, nearest, it->person) ? it->person : nearest;
	}
	return nearest;
}

static enum gender gender_of(const struct word *given)
{
	if (word_is(given, LEXICON_GIVEN_FEMALE))
		return GENDER_FEMALE;
	return word_is(given, LEXICON_GIVEN_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

static bool is_single(const struct person *person)
{
	return person->end - person->first == 1;
}

static void add_person(struct persons *persons, const struct reading *reading, const struct person_name *name)
{
	struct person person = {
	    .name = reading_text(reading, name->block, name->first, name->end),
	    .gender = gender_of(reading_word(reading, name->first)),
	    .block = name->block,
	    .first = name->first,
	    .end = name->end,
	    .last_name = PERSONS_NONE,
	};

	if (name->genitive)
		person.name = without_genitive(person.name);
	persons->items = memory_room(persons->items, &persons->capacity, persons->count + 1, sizeof *persons->items);
	persons->items[persons->count] = person;
	add_key(persons, reading, persons->count, person_word(reading, &person, true), true);
	if (!is_single(&person))
		add_key(persons, reading, persons->count, person_word(reading, &person, false), false);
	persons->count++;
}

static void mark_words(struct persons *persons, size_t number)
{
	const struct person_name *name = &persons->names[number];

	for (size_t word = name->role_first; word < name->end; word++)
		persons->name_at[word] = (uint32_t)number + 1;
}

/* `Eva Lindbergs sida`: an s before what is owned, behind a consonant or what surnames end in. */
static bool ends_in_genitive(const struct reading *reading, const struct person_name *name)
{
	struct slice text = reading_word_text(reading, name->block, name->end - 1);
	struct slice stem = without_genitive(text);
	const struct word *next = reading_word(reading, name->end);

	if (stem.length == text.length || name->end == reading->first[name->block + 1])
		return false;
	if (next->kind != WORD_LETTERS || next->capital || word_is_any(next, LEXICON_FUNCTION | LEXICON_SET(LEXICON_FINITE)))
		return false;
	return strchr("aeiouys", stem.data[stem.length - 1]) == NULL ||
	    lexicon_find_ending(reading->lexicon, stem, LEXICON_SET(LEXICON_SURNAME_ENDING)) != 0;
}

/* `beskriver Eva Ek Malkös badplatser`: a word with a genitive s behind a name that is known does not belong to the name. */
static void cut_behind_known(struct persons *persons, const struct reading *reading, struct person_name *name)
{
	struct person_name shorter = *name;

	shorter.end--;
	if (name->end - name->first < 3 || without_genitive(reading_word_text(reading, name->block, name->end - 1)).length ==
		reading_word_text(reading, name->block, name->end - 1).length)
		return;
	if (find_person(persons, reading, &shorter, reading_word_text(reading, name->block, shorter.end - 1)) == PERSONS_NONE)
		return;
	*name = shorter;
	name->after = name->apposition = name->apposition_end = name->end;
}

static void add_name(struct persons *persons, size_t block, const struct capitals *run)
{
	struct person_name name = {
	    .person = PERSONS_NONE,
	    .block = block,
	    .role_first = run->name,
	    .first = run->name,
	    .end = run->end,
	    .apposition = run->end,
	    .apposition_end = run->end,
	    .after = run->end,
	};

	persons->names =
	    memory_room(persons->names, &persons->name_capacity, persons->name_count + 1, sizeof *persons->names);
	persons->names[persons->name_count++] = name;
}

/* The same person in a shorter form: the first and last words are the same. The longer form becomes the name. */
static bool takes_over(struct persons *persons, const struct reading *reading, const struct person_name *name,
    struct slice last)
{
	struct slice given = reading_word_text(reading, name->block, name->first);
	uint64_t hash = hash_in(reading, name->block, last);
	size_t asked = 0;

	for (uint32_t key = persons->slots[hash & (persons->slot_count - 1)]; key != 0; key = persons->keys[key - 1].next) {
		struct person *person = &persons->items[persons->keys[key - 1].person];

		if (persons->keys[key - 1].hash != hash)
			continue;
		if (++asked > NAMESAKES)
			break;
		if (!persons->keys[key - 1].surname || person->end - person->first < 2 ||
		    !slice_equal(person_word(reading, person, true), last) ||
		    !slice_equal(person_word(reading, person, false), given))
			continue;
		person->name = reading_text(reading, name->block, name->first, name->end);
		if (last.data + last.length < person->name.data + person->name.length)
			person->name = without_genitive(person->name);
		person->block = name->block;
		person->first = name->first;
		person->end = name->end;
		return true;
	}
	return false;
}

static bool is_known(struct persons *persons, const struct reading *reading, const struct person_name *name, struct slice last)
{
	return find_person(persons, reading, name, last) != PERSONS_NONE || takes_over(persons, reading, name, last);
}

/* First pass: the run at a word, as a name of nobody yet, and as a person where it is a full name. */
static void take_run(struct persons *persons, const struct reading *reading, size_t block, const struct capitals *run)
{
	bool full = run->has_given && run->end - run->name >= 2;
	struct person_name *name;
	struct slice last;

	add_name(persons, block, run);
	if (!full && !capitals_are_person(reading, block, run))
		return;
	name = &persons->names[persons->name_count - 1];
	cut_behind_known(persons, reading, name);
	last = reading_word_text(reading, block, name->end - 1);
	if (is_known(persons, reading, name, last) || (full && capitals_are_place(reading, block, run->name, run->end)))
		return;
	name->genitive = ends_in_genitive(reading, name);
	if (!name->genitive || !is_known(persons, reading, name, without_genitive(last)))
		add_person(persons, reading, name);
}

/* Most words have no capital: they are passed before anything is asked. */
static size_t next_capital(const struct reading *reading, size_t at, size_t end)
{
	const struct word *word = reading_word(reading, at), *last = reading_word(reading, end);

	while (word < last && !word->capital)
		word++;
	return end - (size_t)(last - word);
}

static void find_names(struct persons *persons, const struct reading *reading)
{
	size_t title = reading_title(reading);

	persons->first_name =
	    memory_room(persons->first_name, &persons->first_name_capacity, title + 2, sizeof *persons->first_name);
	for (size_t block = 0; block <= title; block++) {
		size_t end = reading->first[block + 1];
		size_t at = reading->first[block];
		struct capitals run;

		persons->first_name[block] = persons->name_count;
		while ((at = next_capital(reading, at, end)) < end) {
			if (!capitals_at(reading, block, at, end, &run)) {
				at++;
				continue;
			}
			take_run(persons, reading, block, &run);
			at = run.end;
		}
	}
	persons->first_name[title + 1] = persons->name_count;
}

/* Second pass: whose name is it? */
static void resolve(struct persons *persons, const struct reading *reading, size_t number)
{
	struct person_name *name = &persons->names[number];
	struct slice last = reading_word_text(reading, name->block, name->end - 1);

	name->person = find_person(persons, reading, name, last);
	name->genitive = false;
	if (name->person == PERSONS_NONE && without_genitive(last).length < last.length) {
		name->person = find_person(persons, reading, name, without_genitive(last));
		name->genitive = name->person != PERSONS_NONE;
	}
	if (name->person == PERSONS_NONE)
		return;
	persons->items[name->person].last_name = number;
	beside_look(&persons->items[name->person], reading, name);
	mark_words(persons, number);
}

/* People who are called by nothing but a given name, which may stand before it is seen to speak. */
static void find_lone(struct persons *persons, const struct reading *reading)
{
	for (size_t number = 0; number < persons->name_count; number++) {
		const struct person_name *name = &persons->names[number];

		if (capitals_are_lone_speaker(reading, name->block, name->first, name->end) &&
		    find_person(persons, reading, name, reading_word_text(reading, name->block, name->first)) == PERSONS_NONE)
			add_person(persons, reading, name);
	}
}

void persons_find(struct persons *persons, const struct reading *reading)
{
	clear(persons, reading);
	find_names(persons, reading);
	find_lone(persons, reading);
	for (size_t number = 0; number < persons->name_count; number++)
		resolve(persons, reading, number);
}
