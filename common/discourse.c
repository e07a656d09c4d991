#include "discourse.h"

#include "sentence.h"

/* How many blocks of narration may hold somebody without a name, and how many names and quotes since are looked at. */
enum { NAMELESS_BLOCKS = 3, NAMES_BACK = 128 };

enum gender discourse_gender(const struct word *pronoun)
{
	if (word_is(pronoun, LEXICON_FEMALE))
		return GENDER_FEMALE;
	return word_is(pronoun, LEXICON_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

/* Does the block go on about somebody by pronoun alone: a sentence with han or hon as its subject? */
static bool has_pronoun_subject(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	struct scene scene = salience_scene(discourse, block);

	for (size_t at = salience_oldest_word(&scene, limit); at < scene.end && at < limit; at++)
		if (scene_is(&scene, at, LEXICON_SUBJECT) && !scene_is(&scene, at, LEXICON_PLURAL) &&
		    discourse_gender(scene_word(&scene, at)) == gender && !discourse->quotes->taken[at])
			return true;
	return false;
}

/* Looks back from word `limit` of `block` for the latest person of the gender who spoke or was a subject. */
static size_t look_back(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	size_t oldest = block > DISCOURSE_BLOCKS ? block - DISCOURSE_BLOCKS : 0, fallback = PERSONS_NONE;

	for (size_t at = block + 1; at-- > oldest;) {
		bool is_weak;
		size_t person = salience_speaker(discourse, at, limit, gender), named;

		if (!salience_is_told(discourse, at)) {
			limit = SIZE_MAX;
			continue;
		}
		named = salience_person(discourse, at, limit, gender, &is_weak);
		if (named != PERSONS_NONE && !is_weak)
			return named;
		if (person != PERSONS_NONE)
			return person;
		if (named != PERSONS_NONE && fallback == PERSONS_NONE && !has_pronoun_subject(discourse, at, limit, gender))
			return named;
		if (fallback == PERSONS_NONE)
			fallback = named;
		limit = SIZE_MAX;
	}
	return fallback;
}

size_t discourse_pronoun(const struct discourse *discourse, size_t block, size_t word)
{
	enum gender gender = discourse_gender(reading_word(discourse->reading, word));
	size_t person = look_back(discourse, block, word, gender);

	if (person != PERSONS_NONE && discourse->persons->items[person].gender == GENDER_UNKNOWN)
		discourse->persons->items[person].gender = gender;
	return person;
}

/* Is the name, outside of speech, more than an object of what a pronoun does: `Hon klappar Eva Ek på axeln.`? */
static bool is_told_of(const struct discourse *discourse, const struct person_name *name)
{
	struct scene scene = salience_scene(discourse, name->block);
	size_t sentence = reading_sentence_start(discourse->reading, name->role_first, scene.first);

	if (name->genitive || salience_is_spoken(discourse, name))
		return false;
	return sentence_has_subject(&scene, name->role_first) || clause_is_finite(&scene, name->end) ||
	    !(scene_is(&scene, sentence, LEXICON_SUBJECT) || scene_is(&scene, sentence, LEXICON_ARTICLE));
}

static enum gender gender_of_role(uint64_t role)
{
	if (role & LEXICON_SET(LEXICON_ROLE_FEMALE))
		return GENDER_FEMALE;
	return role & LEXICON_SET(LEXICON_ROLE_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

size_t discourse_only_one(const struct discourse *discourse, size_t word)
{
	if (discourse->persons->count != 1)
		return PERSONS_NONE;
	/* The text knows better than the list of names. */
	discourse->persons->items[0].gender = discourse_gender(reading_word(discourse->reading, word));
	return 0;
}

/* Does anybody whose gender fits speak, or is told of, at word `first` or later, before word `word`? */
static bool is_named_since(const struct discourse *discourse, size_t first, size_t word, enum gender gender)
{
	const struct persons *persons = discourse->persons;
	const struct quotes *quotes = discourse->quotes;

	size_t names = persons_names_before(persons, word), said = salience_quotes_before(quotes, word);

	for (size_t i = names; i-- > 0 && persons->names[i].first >= first;)
		if (names - i > NAMES_BACK || (persons->names[i].person != PERSONS_NONE &&
		    person_fits(&persons->items[persons->names[i].person], gender) &&
		    is_told_of(discourse, &persons->names[i])))
			return true;
	for (size_t i = said; i-- > 0 && said - i <= NAMES_BACK && quotes->items[i].spans[0].start >= first;)
		if (i < discourse->settled && quotes->items[i].person_count == 1 &&
		    person_fits(&persons->items[quotes->items[i].persons[0]], gender))
			return true;
	return false;
}

bool discourse_nameless(const struct discourse *discourse, size_t block, size_t word, enum nameless_kind kind, enum gender gender,
    struct nameless *nameless)
{
	const bool *taken = discourse->quotes->taken;
	size_t limit = word;

	for (size_t at = block + 1, looked = 0; at-- > 0 && looked < NAMELESS_BLOCKS; limit = SIZE_MAX) {
		if (!salience_is_told(discourse, at))
			continue;
		looked++;
		if (nameless_in_block(discourse->reading, discourse->persons, taken, at, limit, kind, gender, nameless))
			return !is_named_since(discourse, nameless->first, word, gender);
	}
	return nameless_in_block(discourse->reading, discourse->persons, taken, reading_title(discourse->reading), SIZE_MAX, kind, gender,
	    nameless);
}

size_t discourse_epithet(const struct discourse *discourse, size_t block, size_t word, uint64_t role)
{
	enum gender gender = gender_of_role(role);
	struct nameless nameless;

	if (discourse_nameless(discourse, block, word, NAMELESS_NEW, gender, &nameless))
		return PERSONS_NONE;
	return look_back(discourse, block, word, gender);
}
