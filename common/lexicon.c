#include "lexicon.h"

#include "unicode.h"

#include <assert.h>
#include <stdlib.h>

static_assert(LEXICON_CLASSES <= 64, "a set of classes fits into 64 bits");

enum { COLUMNS = 6 };

/* What a value of a column says of the words of its row. */
struct meaning {
	const char *value;
	uint64_t classes;
};

/* One list: which columns hold words, and what the other columns say. */
struct source {
	const char *list;
	const char *columns[COLUMNS];      /* the first ones hold words */
	size_t column_count, word_columns;
	uint64_t own[COLUMNS];             /* classes of the words of each word column */
	struct meaning meanings[12];       /* of the values of the other columns; ended by NULL */
	size_t particle_column;            /* 0 for none */
	bool only_names;                   /* the words are always written with a capital */
};

#define SET(CLASS) LEXICON_SET(LEXICON_##CLASS)

/* The words that texts hold most often come first, and so lie side by side; names come last. */
static const struct source sources[] = {
    {"reporting-verbs", {"infinitive", "present", "past", "supine", "class", "particle"}, 6, 4,
	{SET(INFINITIVE), SET(FINITE), SET(FINITE) | SET(PAST), SET(SUPINE)},
	{{"say", SET(SAY)}, {"speech", SET(SPEECH)}, {"weak", SET(WEAK)}, {"show", SET(SHOW)}}, 5, false},
    {"leads", {"word"}, 1, 1, {SET(LEAD)}, {{NULL, 0}}, 0, false},
    {"pronouns", {"pronoun", "gender", "number", "case"}, 4, 1, {0},
	{{"female", SET(FEMALE)}, {"male", SET(MALE)}, {"plural", SET(PLURAL)}, {"subject", SET(SUBJECT)},
	    {"object", SET(OBJECT)}, {"possessive", SET(POSSESSIVE)}, {"speaker", SET(SPEAKER)}, {"nobody", SET(NOBODY)}}, 0, false},
    {"function-words", {"word", "class"}, 2, 1, {0},
	{{"conjunction", SET(CONJUNCTION)}, {"subordinator", SET(SUBORDINATOR)}, {"preposition", SET(PREPOSITION)},
	    {"source", SET(PREPOSITION) | SET(SOURCE)},
	    {"article", SET(ARTICLE)}, {"adverb", SET(ADVERB)}, {"auxiliary", SET(AUXILIARY)},
	    {"modal", SET(AUXILIARY) | SET(MODAL)}, {"perfect", SET(AUXILIARY) | SET(PERFECT)},
	    {"pronoun", SET(OTHER_FUNCTION)}, {"noun", SET(OTHER_FUNCTION)}}, 0, false},
    {"abbreviations", {"abbreviation", "last"}, 2, 1, {SET(ABBREVIATION)}, {{"yes", SET(MAY_END_SENTENCE)}}, 0, false},
    {"organisations", {"word", "match", "kind"}, 3, 1, {SET(ORGANISATION)},
	{{"ending", SET(ENDS_ORGANISATION)}, {"any", SET(ANY_ORGANISATION)}}, 0, false},
    {"documents", {"word", "definite"}, 2, 2, {SET(DOCUMENT), SET(DOCUMENT)}, {{NULL, 0}}, 0, false},
    {"things", {"thing"}, 1, 1, {SET(NOBODY)}, {{NULL, 0}}, 0, false},
    {"roles", {"role", "definite", "plural", "definite_plural", "gender", "match"}, 6, 4,
	{SET(ROLE), SET(ROLE) | SET(ROLE_DEFINITE), SET(ROLE) | SET(ROLE_PLURAL),
	    SET(ROLE) | SET(ROLE_DEFINITE) | SET(ROLE_PLURAL)},
	{{"female", SET(ROLE_FEMALE)}, {"male", SET(ROLE_MALE)}, {"whole", SET(ROLE_WHOLE)}, {"firm", SET(ROLE_FIRM)}}, 0, false},
    {"parties", {"letter", "member", "party"}, 3, 2, {SET(PARTY), SET(ROLE) | SET(ROLE_DEFINITE) | SET(PARTY_MEMBER)},
	{{NULL, 0}}, 0, false},
    {"epithets", {"epithet", "gender"}, 2, 1, {SET(EPITHET)}, {{"female", SET(ROLE_FEMALE)}, {"male", SET(ROLE_MALE)}}, 0, false},
    {"role-modifiers", {"modifier"}, 1, 1, {SET(ROLE_MODIFIER)}, {{NULL, 0}}, 0, false},
    {"past-forms", {"past"}, 1, 1, {SET(PAST)}, {{NULL, 0}}, 0, false},
    {"gestures", {"present", "past", "with"}, 3, 2, {0, SET(PAST)},
	{{"alone", SET(GESTURE)}, {"bound", SET(GESTURE_BOUND)}, {"way", SET(WAY)}}, 0, false},
    {"speech-nouns", {"noun"}, 1, 1, {SET(UTTERANCE)}, {{NULL, 0}}, 0, false},
    {"name-particles", {"particle"}, 1, 1, {SET(NAME_PARTICLE)}, {{NULL, 0}}, 0, false},
    {"surname-endings", {"ending"}, 1, 1, {SET(SURNAME_ENDING)}, {{NULL, 0}}, 0, false},
    {"places", {"place", "kind"}, 2, 1, {SET(PLACE)}, {{NULL, 0}}, 0, true},
    {"given-names", {"name", "gender"}, 2, 1, {SET(GIVEN)},
	{{"female", SET(GIVEN_FEMALE)}, {"male", SET(GIVEN_MALE)}}, 0, true},
};

static uint64_t hash_of(struct slice word)
{
	return lexicon_hash(word, word.data + word.length, 0);
}

uint32_t lexicon_find(const struct lexicon *lexicon, struct slice word)
{
	return word.length > LEXICON_LONGEST ? 0 : lexicon_find_hashed(lexicon, &lexicon->all, hash_of(word));
}

uint32_t lexicon_find_any_case(const struct lexicon *lexicon, struct slice word)
{
	char lower[2 * LEXICON_LONGEST];
	struct buffer folded = {lower, 0, sizeof lower};

	if (word.length > LEXICON_LONGEST)
		return 0;
	unicode_add_lower(&folded, word);
	return lexicon_find(lexicon, buffer_slice(&folded));
}

uint32_t lexicon_find_ending(const struct lexicon *lexicon, struct slice word, uint64_t classes)
{
	size_t length = word.length > LEXICON_LONGEST ? LEXICON_LONGEST : word.length;
	char copy[LEXICON_LONGEST + 8];
	const char *end = copy + length, *limit = end + 8;

	/* With room behind it every ending is hashed eight bytes at a time. */
	memcpy(copy, word.data + word.length - length, length);
	memset(copy + length, 0, 8);
	for (const char *at = copy; end - at >= LEXICON_SHORTEST_ENDING; at++) {
		struct slice ending = {at, (size_t)(end - at)};
		uint32_t entry = lexicon_find_hashed(lexicon, &lexicon->small, lexicon_hash(ending, limit, 0));

		if (lexicon_classes(lexicon, entry) & classes)
			return entry;
	}
	return 0;
}

/* Puts the entry into the table, once. */
static void put(struct lexicon *lexicon, struct lexicon_table *table, uint32_t entry)
{
	uint32_t slot = (uint32_t)lexicon->entries[entry].hash % LEXICON_SLOTS;

	while (table->slots[slot] != 0 && table->slots[slot] != entry)
		slot = (slot + 1) % LEXICON_SLOTS;
	table->slots[slot] = (uint16_t)entry;
}

/* The entry of `word`, made where there is none; entry 0 for a word that is too long or one word too many. */
static uint32_t entry_of(struct lexicon *lexicon, struct slice word)
{
	size_t start = lexicon->words.length;
	struct slice lower;
	uint32_t entry;

	unicode_add_lower(&lexicon->words, word);
	lower = slice_part(buffer_slice(&lexicon->words), start, lexicon->words.length);
	entry = lexicon_find(lexicon, lower);
	if (entry != 0 || lower.length > LEXICON_LONGEST || lexicon->count >= LEXICON_SLOTS / 2) {
		lexicon->words.length = start;
		return entry;
	}
	lexicon->entries =
	    memory_room(lexicon->entries, &lexicon->capacity, lexicon->count + 1, sizeof *lexicon->entries);
	lexicon->entries[lexicon->count] =
	    (struct lexicon_entry){0, hash_of(lower), (uint32_t)start, (uint32_t)lower.length, 0};
	put(lexicon, &lexicon->all, (uint32_t)lexicon->count);
	return (uint32_t)lexicon->count++;
}

static uint64_t classes_of_row(const struct source *source, const struct list *list, size_t row)
{
	uint64_t classes = 0;

	for (size_t column = source->word_columns; column < source->column_count; column++)
		for (const struct meaning *meaning = source->meanings; meaning->value != NULL; meaning++)
			if (slice_is(list_field(list, row, column), meaning->value))
				classes |= meaning->classes;
	return classes;
}

/* Entry 0 stays without classes. `small`: the word is also written without a capital. */
static void add_classes(struct lexicon *lexicon, uint32_t entry, uint64_t classes, bool small)
{
	if (entry == 0)
		return;
	lexicon->entries[entry].classes |= classes;
	if (small)
		put(lexicon, &lexicon->small, entry);
}

/* A verb that is only one with its particle: `slår fast`. */
static uint64_t take_particle(
    struct lexicon *lexicon, const struct source *source, const struct list *list, size_t row)
{
	struct slice particle = {NULL, 0};
	uint32_t entry;

	if (source->particle_column > 0)
		particle = list_field(list, row, source->particle_column);
	if (particle.length == 0)
		return 0;
	entry = entry_of(lexicon, particle);
	add_classes(lexicon, entry, SET(PARTICLE), true);
	return SET(WANTS_PARTICLE);
}

static void take_row(struct lexicon *lexicon, const struct source *source, const struct list *list, size_t row)
{
	uint64_t classes = classes_of_row(source, list, row) | take_particle(lexicon, source, list, row);
	uint32_t base = 0;

	for (size_t column = 0; column < source->word_columns; column++) {
		struct slice word = list_field(list, row, column);
		uint32_t entry;

		entry = word.length > 0 ? entry_of(lexicon, word) : 0;
		add_classes(lexicon, entry, classes | source->own[column], !source->only_names);
		if (base == 0)
			base = entry;
		else if (entry != base)
			lexicon->entries[entry].base = base;
	}
}

static void take_list(
    struct lexicon *lexicon, const struct source *source, const struct list_source *where, struct report *report)
{
	struct list list;

	list_read(&list, where, source->list, source->columns, source->column_count, report);
	for (size_t row = 0; row < list.row_count; row++)
		take_row(lexicon, source, &list, row);
	list_release(&list);
}

static void make_table(struct lexicon_table *table)
{
	size_t capacity = 0;

	table->slots = memory_room(NULL, &capacity, LEXICON_SLOTS, sizeof *table->slots);
	memset(table->slots, 0, LEXICON_SLOTS * sizeof *table->slots);
}

void lexicon_load(struct lexicon *lexicon, const struct list_source *source, struct report *report)
{
	*lexicon = (struct lexicon){.words = BUFFER_INIT};
	make_table(&lexicon->small);
	make_table(&lexicon->all);
	lexicon->entries = memory_room(NULL, &lexicon->capacity, 1, sizeof *lexicon->entries);
	lexicon->entries[lexicon->count++] = (struct lexicon_entry){0, 0, 0, 0, 0};
	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
		take_list(lexicon, &sources[i], source, report);
}

void lexicon_release(struct lexicon *lexicon)
{
	free(lexicon->entries);
	free(lexicon->small.slots);
	free(lexicon->all.slots);
	buffer_release(&lexicon->words);
}
