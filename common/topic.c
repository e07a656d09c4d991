#include "topic.h"

#include "holders.h"
#include "sentence.h"

/* `Rektorn är nöjd.`: whom the definite role that begins a sentence means, the latest such sentence first. */
static size_t role_subject(const struct discourse *discourse, const struct scene *scene, size_t limit)
{
	size_t oldest = salience_oldest_word(scene, limit);

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
	size_t oldest = salience_oldest_word(scene, limit);

	for (size_t at = limit < scene->end ? limit : scene->end; at-- > oldest;)
		if (scene_is(scene, at, LEXICON_SUBJECT) && !scene_is(scene, at, LEXICON_PLURAL) &&
		    !discourse->quotes->taken[at])
			return discourse_pronoun(discourse, scene->block, at);
	return PERSONS_NONE;
}

size_t topic_of(const struct discourse *discourse, size_t block, size_t limit)
{
	size_t person = salience_speaker(discourse, block, limit, GENDER_UNKNOWN), subject;
	struct scene scene = salience_scene(discourse, block);
	bool is_weak;

	if (person != PERSONS_NONE || !salience_is_told(discourse, block))
		return person;
	person = salience_person(discourse, block, limit, GENDER_UNKNOWN, &is_weak);
	if (person != PERSONS_NONE && !is_weak)
		return person;
	subject = role_subject(discourse, &scene, limit);
	if (subject == PERSONS_NONE)
		subject = pronoun_subject(discourse, &scene, limit);
	return subject != PERSONS_NONE ? subject : person;
}

size_t topic_behind(const struct discourse *discourse, size_t block, size_t first)
{
	struct scene scene = salience_scene(discourse, block);
	size_t oldest, end;

	salience_names(discourse, block, SIZE_MAX, &oldest, &end);
	while (end-- > oldest && discourse->persons->names[end].first >= first) {
		const struct person_name *name = &discourse->persons->names[end];

		if (name->person != PERSONS_NONE && !name->genitive && !discourse->quotes->taken[name->first] &&
		    sentence_has_subject(&scene, name->role_first))
			return name->person;
	}
	return PERSONS_NONE;
}

size_t topic_only_person(const struct discourse *discourse, size_t block, size_t limit)
{
	size_t first, end, only = PERSONS_NONE;

	salience_names(discourse, block, limit, &first, &end);
	for (; first < end; first++) {
		const struct person_name *name = &discourse->persons->names[first];

		if (name->person == PERSONS_NONE || salience_is_spoken(discourse, name))
			continue;
		if (only != PERSONS_NONE && only != name->person)
			return PERSONS_NONE;
		only = name->person;
	}
	return only;
}
