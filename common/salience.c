#include "salience.h"

#include "sentence.h"

/* How far back is searched in a block that does not end: words, names, quotes. */
enum { WORDS_BACK = 512, NAMES_BACK = 128, QUOTES_BACK = 128 };

bool salience_is_told(const struct discourse *discourse, size_t block)
{
	const struct block *it = &discourse->reading->article->blocks[block];

	return block_is_prose(it) || it->kind == BLOCK_ITEM;
}

void salience_names(const struct discourse *discourse, size_t block, size_t limit, size_t *first, size_t *end)
{
	const struct persons *persons = discourse->persons;

	*first = persons->first_name[block];
	*end = limit < discourse->reading->first[block + 1] ? persons_names_before(persons, limit)
							     : persons->first_name[block + 1];
	if (*end > *first + NAMES_BACK)
		*first = *end - NAMES_BACK;
}

size_t salience_oldest_word(const struct scene *scene, size_t limit)
{
	size_t end = limit < scene->end ? limit : scene->end;

	return end > scene->first + WORDS_BACK ? end - WORDS_BACK : scene->first;
}

struct scene salience_scene(const struct discourse *discourse, size_t block)
{
	return (struct scene){.reading = discourse->reading, .persons = discourse->persons, .block = block,
	    .first = discourse->reading->first[block], .end = discourse->reading->first[block + 1], .label = SCENE_NONE};
}

size_t salience_quotes_before(const struct quotes *quotes, size_t word)
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

size_t salience_speaker(const struct discourse *discourse, size_t block, size_t limit, enum gender gender)
{
	size_t behind = discourse->reading->first[block + 1];
	size_t end = salience_quotes_before(discourse->quotes, limit < behind ? limit : behind);

	end = end < discourse->settled ? end : discourse->settled;
	for (size_t i = end; i-- > 0 && end - i <= QUOTES_BACK;) {
		const struct quote *quote = &discourse->quotes->items[i];

		if (quote->block < block)
			break;
		if (quote->person_count == 1 && person_fits(&discourse->persons->items[quote->persons[0]], gender))
			return quote->persons[0];
	}
	return PERSONS_NONE;
}

bool salience_is_spoken(const struct discourse *discourse, const struct person_name *name)
{
	size_t until = salience_quotes_before(discourse->quotes, name->first + 1);
	const struct quote *quote = until > 0 ? &discourse->quotes->items[until - 1] : NULL;

	if (quote == NULL || quote->kind != QUOTE_DIRECT)
		return false;
	for (size_t span = 0; span < quote->span_count; span++)
		if (name->first >= quote->spans[span].start && name->first < quote->spans[span].end)
			return true;
	return false;
}

size_t salience_person(
    const struct discourse *discourse, size_t block, size_t limit, enum gender gender, bool *is_weak)
{
	struct scene scene = salience_scene(discourse, block);
	size_t first, end, weak = PERSONS_NONE;

	salience_names(discourse, block, limit, &first, &end);
	while (end-- > first) {
		const struct person_name *name = &discourse->persons->names[end];

		if (name->person == PERSONS_NONE || name->genitive ||
		    !person_fits(&discourse->persons->items[name->person], gender) || salience_is_spoken(discourse, name))
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
