#include "nameless.h"

#include "clause.h"
#include "holders.h"
#include "roles.h"
#include "sentence.h"

enum { ADJECTIVES = 3 };

/* The classes of the role that the word is or ends in; 0 for none. `man` counts only with an article, which `articled` tells of. */
static uint64_t role_classes(const struct scene *scene, size_t at, bool articled)
{
	if (!role_is(scene->reading, scene->block, at))
		return articled && scene_is(scene, at, LEXICON_ROLE) ? scene_word(scene, at)->classes : 0;
	return lexicon_classes(
	    scene->reading->lexicon, reading_ending(scene->reading, scene->block, at, LEXICON_SET(LEXICON_ROLE)));
}

/* `en` and `ett`, or `den` and `det`. */
static bool is_article(const struct scene *scene, size_t at, enum nameless_kind kind)
{
	static const char *const articles[][2] = {[NAMELESS_NEW] = {"en", "ett"}, [NAMELESS_KNOWN] = {"den", "det"}};
	struct slice word;

	if (!scene_is(scene, at, LEXICON_ARTICLE))
		return false;
	word = lexicon_word(scene->reading->lexicon, scene_word(scene, at)->entry);
	return slice_is(word, articles[kind][0]) || slice_is(word, articles[kind][1]);
}

static bool gender_fits(uint64_t role, enum gender gender)
{
	if (gender == GENDER_FEMALE)
		return (role & LEXICON_SET(LEXICON_ROLE_MALE)) == 0;
	return gender != GENDER_MALE || (role & LEXICON_SET(LEXICON_ROLE_FEMALE)) == 0;
}

/* The noun phrase that begins at `at`, with its article or without, if it is one person's. */
static bool phrase_at(const struct scene *scene, size_t at, size_t limit, bool articled, enum nameless_kind kind, enum gender gender,
    struct nameless *nameless)
{
	size_t head = at + articled, last = head + (articled ? ADJECTIVES : 0);
	uint64_t role = 0;

	for (; head < limit && head <= last; head++) {
		role = role_classes(scene, head, articled);
		if (role != 0 || !scene_is_small(scene, head) || scene_is_any(scene, head, LEXICON_FUNCTION | LEXICON_VERBS))
			break;
	}
	if (role == 0 || head >= limit || persons_at(scene->persons, head) != NULL || !gender_fits(role, gender))
		return false;
	if (kind == NAMELESS_KNOWN && ((role & LEXICON_SET(LEXICON_ROLE_DEFINITE)) == 0 || (role & LEXICON_SET(LEXICON_ROLE_PLURAL)) ||
					  holder_of_role(scene->reading, scene->persons, scene->block, head) != PERSONS_NONE))
		return false;
	*nameless = (struct nameless){scene->block, at, head + 1};
	return true;
}

/* Does the word begin its sentence, or follow its first finite verb? */
static bool is_main_subject(const struct scene *scene, size_t at)
{
	size_t oldest = reading_sentence_start(scene->reading, at, scene->first);

	if (!sentence_has_subject(scene, at))
		return false;
	for (size_t word = at; word-- > oldest + 1;)
		if (clause_is_finite(scene, word - 1) || scene_is(scene, word - 1, LEXICON_SUBORDINATOR))
			return false;
	return true;
}

bool nameless_in_block(const struct reading *reading, const struct persons *persons, const bool *taken, size_t block,
    size_t limit, enum nameless_kind kind, enum gender gender, struct nameless *nameless)
{
	struct scene scene = {.reading = reading, .persons = persons, .block = block, .first = reading->first[block],
	    .end = reading->first[block + 1], .label = SCENE_NONE};
	size_t oldest;

	limit = limit < scene.end ? limit : scene.end;
	oldest = limit > scene.first + NAMELESS_WORDS ? limit - NAMELESS_WORDS : scene.first;
	for (size_t at = limit; at-- > oldest;) {
		bool articled = is_article(&scene, at, kind);

		if (taken[at] || !(articled || kind == NAMELESS_KNOWN) || !scene_is_kind(&scene, at, WORD_LETTERS))
			continue;
		if (is_main_subject(&scene, at) && phrase_at(&scene, at, limit, articled, kind, gender, nameless))
			return true;
	}
	return false;
}
