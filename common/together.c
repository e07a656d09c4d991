#include "together.h"

/* How far back is searched in a text that does not end: quotes, names, blocks. */
enum { QUOTES_BACK = 128, NAMES_BACK = 128, BLOCKS_BACK = 24 };

/* From `och` to the name in `och hennes man Bo`. */
enum { KIN_WORDS = 3 };

const struct quote *together_last(const struct quotes *quotes, size_t number)
{
	size_t oldest = number > QUOTES_BACK ? number - QUOTES_BACK : 0;

	while (number-- > oldest)
		if (quotes->items[number].person_count > 1)
			return &quotes->items[number];
	return NULL;
}

/* `forskarna`, `fem av tio lärare`: a phrase whose head is no single person. */
static bool is_group(const struct reading *reading, const struct quote *quote)
{
	uint64_t role;

	if (quote->person_count > 0 || quote->phrase.length == 0 || !quote->has_clause ||
	    quote->clause.subject.kind != SUBJECT_PHRASE)
		return false;
	role = lexicon_classes(reading->lexicon,
	    reading_ending(reading, quote->clause_block, quote->clause.subject.head, LEXICON_SET(LEXICON_ROLE)));
	return role == 0 || role & LEXICON_SET(LEXICON_ROLE_PLURAL);
}

static const struct quote *last_group(const struct quotes *quotes, size_t number, const struct reading *reading)
{
	size_t oldest = number > QUOTES_BACK ? number - QUOTES_BACK : 0;

	while (number-- > oldest)
		if (quotes->items[number].person_count > 1 || is_group(reading, &quotes->items[number]))
			return &quotes->items[number];
	return NULL;
}

/* Does `och` alone, or with `hennes` behind it, stand between the two names? */
static bool are_joined(const struct reading *reading, const struct person_name *a, const struct person_name *b)
{
	size_t and = a->after;

	if (a->block != b->block || a->person == PERSONS_NONE || b->person == PERSONS_NONE || a->genitive)
		return false;
	if (and >= b->role_first || !slice_is(reading_word_text(reading, a->block, and), "och"))
		and = a->end;
	if (and >= b->role_first || !slice_is(reading_word_text(reading, a->block, and), "och"))
		return false;
	return and + 1 == b->role_first ||
	    (and + KIN_WORDS >= b->role_first && word_is(reading_word(reading, and + 1), LEXICON_POSSESSIVE));
}

/* The number of the second of the two names that were last joined before `word`; 0 for none. */
static size_t last_joined(const struct reading *reading, const struct persons *persons, size_t block, size_t word)
{
	size_t end = persons_names_before(persons, word);
	size_t oldest = persons->first_name[block > BLOCKS_BACK ? block - BLOCKS_BACK : 0];

	if (end > oldest + NAMES_BACK)
		oldest = end - NAMES_BACK;
	for (size_t i = end; i-- > oldest + 1;)
		if (!persons->names[i].genitive && are_joined(reading, &persons->names[i - 1], &persons->names[i]))
			return i;
	return 0;
}

void together_say(const struct quotes *quotes, size_t number, const struct reading *reading, const struct persons *persons,
    size_t block, size_t word, struct quote *quote)
{
	const struct quote *group = last_group(quotes, number, reading);
	size_t joined = last_joined(reading, persons, block, word);

	if (group != NULL && (joined == 0 || group->spans[0].start > persons->names[joined].first)) {
		quote_say_same(quote, group);
	} else if (joined > 0) {
		quote_say(quote, persons->names[joined - 1].person);
		quote_say(quote, persons->names[joined].person);
	}
}
