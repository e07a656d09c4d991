#include "discourse.h"

#include "holders.h"
#include "sentence.h"

/* How far back is searched in a block that does not end: words, names, quotes. */
enum { WORDS_BACK = 512, NAMES_BACK = 128, QUOTES_BACK = 128, NAMELESS_BLOCKS = 3 };

static bool is_narration(const struct discourse *discourse, size_t block)
{
	const struct block *it = &discourse->reading->article->blocks[block];

	return block_is_prose(it) || it->kind == BLOCK_ITEM;
}

/* Names of the block before word `limit` are numbers [*first, *end) of the persons' names, the last NAMES_BACK of them. */
static void names_of_block(const struct discourse *discourse, size_t block, size_t limit, size_t *first, size_t *end)
{
	const struct persons *persons = discourse->persons;

	*first = persons->first_name[block];
	*end = limit < discourse->reading->first[block + 1] ? persons_names_before(persons, limit)
							     : persons->first_name[block + 1];
	if (*end > *first + NAMES_BACK)
		*first = *end - NAMES_BACK;
}

/* The place in the scene where a search back from `limit` ends. */
static size_t oldest_word(const struct scene *scene, size_t limit)
{
	size_t end = limit < scene->end ? limit : scene->end;

	return end > scene->first + WORDS_BACK ? end - WORDS_BACK : scene->first;
}

static struct scene scene_of(const struct discourse *discourse, size_t block)
{
	return (struct scene){.reading = discourse->reading, .persons = discourse->persons, .block = block,
	    .first = discourse->reading->first[block], .end = discourse->reading->first[block + 1], .label = SCENE_NONE};
}

static bool gender_fits(const struct person *person, enum gender gender)
{
	return gender == GENDER_UNKNOWN || person->gender == GENDER_UNKNOWN || person->gender == gender;
}

static enum gender gender_of_pronoun(const struct word *pronoun)
{
	if (word_is(pronoun, LEXICON_FEMALE))
		return GENDER_FEMALE;
	return word_is(pronoun, LEXICON_MALE) ? GENDER_MALE : GENDER_UNKNOWN;
}

/* The number of quotes that begin before word `word`. */
static size_t quotes_before(const struct quotes *quotes, size_t word)
{
	size_t low = 0, high = quotes->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (quotes->items[middle].spans[0].start < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The last quote of the block among those that are settled, before word `limit`, whose only speaker fits. */
static size_t speaker_in_block(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	size_t behind = discourse->reading->first[block + 1];
	size_t end = quotes_before(discourse->quotes, limit < behind ? limit : behind);

	end = end < discourse->settled ? end : discourse->settled;
	for (size_t i = end; i-- > 0 && end - i <= QUOTES_BACK;) {
		const struct quote *quote = &discourse->quotes->items[i];

		if (quote->block < block)
			break;
		if (quote->person_count == 1 && gender_fits(&discourse->persons->items[quote->persons[0]], gender))
			return quote->persons[0];
	}
	return PERSONS_NONE;
}

static bool in_direct_speech(const struct discourse *discourse, const struct person_name *name)
{
	size_t until = quotes_before(discourse->quotes, name->first + 1);
	const struct quote *quote = until > 0 ? &discourse->quotes->items[until - 1] : NULL;

	if (quote == NULL || quote->kind != QUOTE_DIRECT)
		return false;
	for (size_t span = 0; span < quote->span_count; span++)
		if (name->first >= quote->spans[span].start && name->first < quote->spans[span].end)
			return true;
	return false;
}

/* The person whom the block, before word `limit`, is about: a subject if there is one, else whoever is named and fits. */
static size_t person_in_block(
    const struct discourse *discourse, size_t block, size_t limit, enum gender gender, bool *is_weak)
{
	struct scene scene = scene_of(discourse, block);
	size_t first, end, weak = PERSONS_NONE;

	names_of_block(discourse, block, limit, &first, &end);
	while (end-- > first) {
		const struct person_name *name = &discourse->persons->names[end];

		if (name->person == PERSONS_NONE || name->genitive ||
		    !gender_fits(&discourse->persons->items[name->person], gender) || in_direct_speech(discourse, name))
			continue;
		if (sentence_has_subject(&scene, name->role_first)) {
			*is_weak = false;
			return name->person;
		}
		if (weak == PERSONS_NONE)
			weak = name->person;
	}
	*is_weak = true;
	return weak;
}

/* Does the block go on about somebody by pronoun alone: a sentence with han or hon as its subject? */
static bool has_pronoun_subject(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	struct scene scene = scene_of(discourse, block);

	for (size_t at = oldest_word(&scene, limit); at < scene.end && at < limit; at++)
		if (scene_is(&scene, at, LEXICON_SUBJECT) && !scene_is(&scene, at, LEXICON_PLURAL) &&
		    gender_of_pronoun(scene_word(&scene, at)) == gender && !discourse->quotes->taken[at])
			return true;
	return false;
}

/* Looks back from word `limit` of `block` for the latest person of the gender who spoke or was a subject. */
static size_t look_back(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	size_t oldest = block > DISCOURSE_BLOCKS ? block - DISCOURSE_BLOCKS : 0, fallback = PERSONS_NONE;

	for (size_t at = block + 1; at-- > oldest;) {
		bool is_weak;
		size_t person = speaker_in_block(discourse, at, limit, gender), named;

		if (!is_narration(discourse, at)) {
			limit = SIZE_MAX;
			continue;
		}
		named = person_in_block(discourse, at, limit, gender, &is_weak);
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
	enum gender gender = gender_of_pronoun(reading_word(discourse->reading, word));
	size_t person = look_back(discourse, block, word, gender);

	if (person != PERSONS_NONE && discourse->persons->items[person].gender == GENDER_UNKNOWN)
		discourse->persons->items[person].gender = gender;
	return person;
}

/* Is the name, outside of speech, more than an object of what a pronoun does: `Hon klappar Eva Ek på axeln.`? */
static bool is_told_of(const struct discourse *discourse, const struct person_name *name)
{
	struct scene scene = scene_of(discourse, name->block);
	size_t sentence = reading_sentence_start(discourse->reading, name->role_first, scene.first);

	if (name->genitive || in_direct_speech(discourse, name))
		return false;
	return sentence_has_subject(&scene, name->role_first) || clause_is_finite(&scene, name->end) ||
	    !(scene_is(&scene, sentence, LEXICON_SUBJECT) || scene_is(&scene, sentence, LEXICON_ARTICLE));
}

size_t discourse_only_one(const struct discourse *discourse, size_t word)
{
	if (discourse->persons->count != 1)
		return PERSONS_NONE;
	/* The text knows better than the list of names. */
	discourse->persons->items[0].gender = gender_of_pronoun(reading_word(discourse->reading, word));
	return 0;
}

/* Does anybody whose gender fits speak, or is told of, at word `first` or later, before word `word`? */
static bool is_named_since(const struct discourse *discourse, size_t first, size_t word, enum gender gender)
{
	const struct persons *persons = discourse->persons;
	const struct quotes *quotes = discourse->quotes;

	for (size_t i = persons_names_before(persons, word); i-- > 0 && persons->names[i].first >= first;)
		if (persons->names[i].person != PERSONS_NONE &&
		    gender_fits(&persons->items[persons->names[i].person], gender) &&
		    is_told_of(discourse, &persons->names[i]))
			return true;
	for (size_t i = quotes_before(quotes, word); i-- > 0 && quotes->items[i].spans[0].start >= first;)
		if (i < discourse->settled && quotes->items[i].person_count == 1 &&
		    gender_fits(&persons->items[quotes->items[i].persons[0]], gender))
			return true;
	return false;
}

/* The last nameless subject of the block before word `limit` that is not spoken of in a quote. */
static bool nameless_in_narration(
    const struct discourse *discourse, size_t block, size_t limit, enum gender gender, struct nameless *nameless)
{
	while (nameless_in_block(discourse->reading, discourse->persons, block, limit, gender, nameless)) {
		if (!discourse->quotes->taken[nameless->first])
			return true;
		limit = nameless->first;
	}
	return false;
}

bool discourse_nameless(const struct discourse *discourse, size_t block, size_t word, struct nameless *nameless)
{
	enum gender gender = gender_of_pronoun(reading_word(discourse->reading, word));
	size_t limit = word;

	for (size_t at = block + 1, looked = 0; at-- > 0 && looked < NAMELESS_BLOCKS; limit = SIZE_MAX) {
		if (!is_narration(discourse, at))
			continue;
		looked++;
		if (nameless_in_narration(discourse, at, limit, gender, nameless))
			return !is_named_since(discourse, nameless->first, word, gender);
	}
	return nameless_in_block(
	    discourse->reading, discourse->persons, reading_title(discourse->reading), SIZE_MAX, gender, nameless);
}

/* `Rektorn är nöjd.`: whom the definite role that begins a sentence means, the latest such sentence first. */
static size_t role_subject(const struct discourse *discourse, const struct scene *scene, size_t limit)
{
	size_t oldest = oldest_word(scene, limit);

	for (size_t at = limit < scene->end ? limit : scene->end; at-- > oldest;) {
		uint64_t role;

		if (at > scene->first && !scene_word(scene, at - 1)->ends_sentence)
			continue;
		role = lexicon_classes(discourse->reading->lexicon,
		    reading_ending(discourse->reading, scene->block, at, LEXICON_SET(LEXICON_ROLE_DEFINITE)));
		if (role & LEXICON_SET(LEXICON_ROLE_DEFINITE) && !(role & LEXICON_SET(LEXICON_ROLE_PLURAL)) &&
		    persons_at(discourse->persons, at) == NULL)
			return holder_of_role(discourse->reading, discourse->persons, scene->block, at);
	}
	return PERSONS_NONE;
}

/* The person whom the last pronoun before `limit` that is a subject means. */
static size_t pronoun_subject(const struct discourse *discourse, const struct scene *scene, size_t limit)
{
	size_t oldest = oldest_word(scene, limit);

	for (size_t at = limit < scene->end ? limit : scene->end; at-- > oldest;)
		if (scene_is(scene, at, LEXICON_SUBJECT) && !scene_is(scene, at, LEXICON_PLURAL) &&
		    !discourse->quotes->taken[at])
			return discourse_pronoun(discourse, scene->block, at);
	return PERSONS_NONE;
}

size_t discourse_topic(const struct discourse *discourse, size_t block, size_t limit)
{
	size_t person = speaker_in_block(discourse, block, limit, GENDER_UNKNOWN), subject;
	struct scene scene = scene_of(discourse, block);
	bool is_weak;

	if (person != PERSONS_NONE || !is_narration(discourse, block))
		return person;
	person = person_in_block(discourse, block, limit, GENDER_UNKNOWN, &is_weak);
	if (person != PERSONS_NONE && !is_weak)
		return person;
	subject = role_subject(discourse, &scene, limit);
	if (subject == PERSONS_NONE)
		subject = pronoun_subject(discourse, &scene, limit);
	return subject != PERSONS_NONE ? subject : person;
}

size_t discourse_only_person(const struct discourse *discourse, size_t block, size_t limit)
{
	size_t first, end, only = PERSONS_NONE;

	names_of_block(discourse, block, limit, &first, &end);
	for (; first < end; first++) {
		const struct person_name *name = &discourse->persons->names[first];

		if (name->person == PERSONS_NONE || in_direct_speech(discourse, name))
			continue;
		if (only != PERSONS_NONE && only != name->person)
			return PERSONS_NONE;
		only = name->person;
	}
	return only;
}
