#include "phrase.h"

#include "organisations.h"
#include "roles.h"

#define SPEAKERS (LEXICON_SET(LEXICON_ORGANISATION) | LEXICON_SET(LEXICON_DOCUMENT))
#define NOT_IN_PHRASE \
	(LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_SUBORDINATOR) | LEXICON_SET(LEXICON_ADVERB) | \
	    LEXICON_SET(LEXICON_AUXILIARY) | LEXICON_SET(LEXICON_SUBJECT) | LEXICON_SET(LEXICON_OBJECT) | \
	    LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_FINITE))

bool phrase_may_hold(const struct scene *scene, size_t at)
{
	if (!scene_is_kind(scene, at, WORD_LETTERS) && !scene_is_kind(scene, at, WORD_NUMBER))
		return false;
	if (scene_is_capital(scene, at))
		return !scene_is_any(scene, at, LEXICON_SET(LEXICON_SUBJECT) | LEXICON_SET(LEXICON_CONJUNCTION) |
						    LEXICON_SET(LEXICON_SUBORDINATOR) | LEXICON_SET(LEXICON_AUXILIARY));
	return !scene_is_any(scene, at, NOT_IN_PHRASE) || scene_is(scene, at, LEXICON_ARTICLE) ||
	    role_is(scene->reading, scene->block, at);
}

static bool ends_in_any(struct slice text, const char *const *endings)
{
	for (; *endings != NULL; endings++)
		if (text.length > strlen(*endings) + 2 && slice_ends(text, slice_of(*endings)))
			return true;
	return false;
}

static bool is_definite(const struct scene *scene, size_t at)
{
	static const char *const endings[] = {"en", "an", "et", "na", "rn", "ln", NULL};

	return scene_is_small(scene, at) && ends_in_any(scene_text(scene, at), endings);
}

/* `kommun` of `Malmby kommun`. */
static bool is_kind_of_named(const struct scene *scene, size_t at)
{
	return at > scene->first && scene_is_capital(scene, at - 1) && scene_is_small(scene, at) &&
	    organisation_is_kind(scene->reading, scene->block, at);
}

bool phrase_is_known(const struct scene *scene, size_t at)
{
	uint64_t wanted = SPEAKERS | LEXICON_SET(LEXICON_ROLE), found;

	if (!scene_is_kind(scene, at, WORD_LETTERS) || scene_is_any(scene, at, LEXICON_FUNCTION))
		return false;
	if (scene_is_any(scene, at, wanted) || is_kind_of_named(scene, at))
		return true;
	found = lexicon_classes(scene->reading->lexicon, reading_ending(scene->reading, scene->block, at, wanted));
	return (found & LEXICON_SET(LEXICON_ROLE) && !(found & LEXICON_SET(LEXICON_ROLE_WHOLE))) ||
	    found & (LEXICON_SET(LEXICON_ENDS_ORGANISATION) | LEXICON_SET(LEXICON_DOCUMENT));
}

bool phrase_can_speak(const struct scene *scene, size_t first, size_t end, size_t head, bool known)
{
	bool counted = scene_is_any(scene, first, LEXICON_SET(LEXICON_ARTICLE) | LEXICON_SET(LEXICON_POSSESSIVE)) ||
	    scene_is_kind(scene, first, WORD_NUMBER);

	if (scene_is_any(scene, head, LEXICON_FUNCTION | LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_OBJECT)) &&
	    (head == first || !scene_is_capital(scene, head)))
		return false;
	if (known)
		return true;
	/* `Lindhs åkeri`. */
	if (head == first + 1 && scene_is_capital(scene, first) && slice_ends(scene_text(scene, first), slice_of("s")))
		return true;
	if (scene_is_capital(scene, head))
		return head > first || scene_word(scene, head)->capitals || !scene_word(scene, head)->ends_sentence;
	return is_definite(scene, head) || (counted && end - first >= 2);
}

/* `patronen` of `brusade patronen upp`, `den gamla damen` of `log den gamla damen milt`: nothing small belongs to it any more. */
static bool is_whole(const struct scene *scene, size_t first, size_t last)
{
	struct slice article = scene_text(scene, first);

	return is_definite(scene, last) &&
	    (last == first || slice_is(article, "den") || slice_is(article, "det") || slice_is(article, "de"));
}

/* `enligt Cancerfonden 30 procent`, but `enligt Kanal 5 sålde`: a number that counts what follows it. */
static bool ends_before_number(const struct scene *scene, size_t at, size_t first)
{
	return at > first && scene_is_kind(scene, at, WORD_NUMBER) && scene_is_capital(scene, at - 1) &&
	    scene_word(scene, at - 1)->end + 1 == scene_word(scene, at)->start && at + 1 < scene->end &&
	    (scene_is_kind(scene, at + 1, WORD_DASH) || scene_is_kind(scene, at + 1, WORD_NUMBER) ||
		(scene_is_small(scene, at + 1) && !scene_is_any(scene, at + 1, LEXICON_FUNCTION | LEXICON_VERBS) &&
		    !slice_ends(scene_text(scene, at + 1), slice_of("de")) && !slice_ends(scene_text(scene, at + 1), slice_of("te"))));
}

bool phrase_ends_before(const struct scene *scene, size_t at, size_t first, bool known)
{
	struct slice before;

	if (ends_before_number(scene, at, first))
		return true;
	if (at == first || !scene_is_small(scene, at) || scene_is_any(scene, at - 1, LEXICON_FUNCTION))
		return false;
	before = scene_text(scene, at - 1);
	if (slice_ends(before, slice_of("s")) || slice_ends(before, slice_of("-")))
		return false;
	if (scene_is_capital(scene, at - 1))
		return !slice_ends(before, slice_of("ska")) && !is_kind_of_named(scene, at);
	return (known && !role_is(scene->reading, scene->block, at)) || is_whole(scene, first, at - 1);
}

size_t phrase_name_start(const struct scene *scene, size_t first, size_t end)
{
	size_t at = end;

	while (at > first && scene_is_capital(scene, at - 1))
		at--;
	return at > first && at < end && phrase_is_known(scene, at - 1) ? at : first;
}

/* `för` of `en talesperson för bolaget`, which is a conjunction elsewhere. */
static bool is_inner_preposition(const struct scene *scene, size_t at, size_t first)
{
	return at > first && scene_is(scene, at, LEXICON_PREPOSITION) && phrase_is_known(scene, at - 1);
}

size_t phrase_start_before(const struct scene *scene, size_t at, size_t first)
{
	while (at > first) {
		size_t before = at - 1;
		enum word_kind kind = scene_word(scene, before)->kind;

		if (kind != WORD_LETTERS && kind != WORD_NUMBER)
			break;
		if (scene_is_any(scene, before,
			LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_SUBORDINATOR) |
			    LEXICON_SET(LEXICON_AUXILIARY) | LEXICON_SET(LEXICON_SPEAKER) |
			    LEXICON_SET(LEXICON_SUBJECT)) &&
		    !scene_is(scene, before, LEXICON_ARTICLE) && !is_inner_preposition(scene, before, first))
			break;
		if (scene_is(scene, before, LEXICON_FINITE) && !role_is(scene->reading, scene->block, before))
			break;
		at = before;
	}
	return at;
}
