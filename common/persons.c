#include "persons.h"

#include "beside.h"
#include "capitals.h"

#include <stdlib.h>

void persons_release(struct persons *persons)
{
	free(persons->items);
	free(persons->names);
	free(persons->first_name);
	free(persons->name_at);
	namesakes_release(&persons->namesakes);
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
	persons->count = persons->name_count = 0;
	namesakes_begin(&persons->namesakes, reading);
	persons->name_at = memory_room(
	    persons->name_at, &persons->name_at_capacity, reading->words.count + 1, sizeof *persons->name_at);
	memset(persons->name_at, 0, (reading->words.count + 1) * sizeof *persons->name_at);
}

/* The person whom the words of `name` mean when its last word is read as `last`. */
static size_t find_person(const struct persons *persons, const struct person_name *name, struct slice last)
{
	return namesakes_find(&persons->namesakes, persons->items, name, last);
}

static enum gender gender_of(const struct word *given)
{
	if (word_is(given, LEXICON_GIVEN_FEMALE))
		return GENDER_FEMALE;
	return word_is(given, LEXICON_GIVEN_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
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
		person.name = person_without_genitive(person.name);
	persons->items = memory_room(persons->items, &persons->capacity, persons->count + 1, sizeof *persons->items);
	persons->items[persons->count] = person;
	namesakes_add(&persons->namesakes, persons->items, persons->count++);
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
	struct slice stem = person_without_genitive(text);
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
	struct slice last = reading_word_text(reading, name->block, name->end - 1);
	struct person_name shorter = *name;

	shorter.end--;
	if (name->end - name->first < 3 || person_without_genitive(last).length == last.length)
		return;
	if (find_person(persons, &shorter, reading_word_text(reading, name->block, shorter.end - 1)) == PERSONS_NONE)
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
	size_t number = namesakes_find_shorter(&persons->namesakes, persons->items, name, last);
	struct person *person;

	if (number == PERSONS_NONE)
		return false;
	person = &persons->items[number];
	person->name = reading_text(reading, name->block, name->first, name->end);
	if (last.data + last.length < person->name.data + person->name.length)
		person->name = person_without_genitive(person->name);
	person->block = name->block;
	person->first = name->first;
	person->end = name->end;
	return true;
}

static bool is_known(struct persons *persons, const struct reading *reading, const struct person_name *name, struct slice last)
{
	return find_person(persons, name, last) != PERSONS_NONE || takes_over(persons, reading, name, last);
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
	if (!name->genitive || !is_known(persons, reading, name, person_without_genitive(last)))
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

	name->person = find_person(persons, name, last);
	name->genitive = false;
	if (name->person == PERSONS_NONE && person_without_genitive(last).length < last.length) {
		name->person = find_person(persons, name, person_without_genitive(last));
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
		    find_person(persons, name, reading_word_text(reading, name->block, name->first)) == PERSONS_NONE)
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
