#include "roles.h"

enum { MODIFIERS = 4, WORDS_BEFORE_HEAD = 5, OWNER_WORDS = 16 };

static bool is_letters(const struct reading *reading, size_t word)
{
	return reading_word(reading, word)->kind == WORD_LETTERS;
}

bool role_is(const struct reading *reading, size_t block, size_t word)
{
	const struct word *it = reading_word(reading, word);
	uint32_t entry;

	if (it->kind != WORD_LETTERS || word_is_any(it, LEXICON_FUNCTION))
		return false;
	if (word_is(it, LEXICON_ROLE))
		return true;
	entry = reading_ending(reading, block, word, LEXICON_SET(LEXICON_ROLE));
	return entry != 0 && (lexicon_classes(reading->lexicon, entry) & LEXICON_SET(LEXICON_ROLE_WHOLE)) == 0;
}

static bool ends_in(const struct reading *reading, size_t block, size_t word, char last)
{
	struct slice text = reading_word_text(reading, block, word);

	return text.data[text.length - 1] == last;
}

/* `klimat-` of `klimat- och miljöminister`. */
static bool is_cut_compound(const struct reading *reading, size_t block, size_t word)
{
	return is_letters(reading, word) && ends_in(reading, block, word, '-');
}

/* `IT-direktör/` before `CIO`. */
static bool is_slash(const struct reading *reading, size_t block, size_t word)
{
	return slice_is(reading_word_text(reading, block, word), "/");
}

static bool is_modifier(const struct reading *reading, size_t block, size_t word)
{
	const struct word *it = reading_word(reading, word);

	if (it->kind != WORD_LETTERS || it->capitals)
		return false;
	if (word_is_any(it, LEXICON_SET(LEXICON_AUXILIARY) | LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH)))
		return false;
	return reading_ending(reading, block, word, LEXICON_SET(LEXICON_ROLE_MODIFIER)) != 0;
}

static bool is_genitive(const struct reading *reading, size_t block, size_t word)
{
	return is_letters(reading, word) && ends_in(reading, block, word, 's') &&
	    !word_is_any(reading_word(reading, word), LEXICON_FUNCTION | LEXICON_SET(LEXICON_FINITE));
}

/* `inre` of `brandkårens inre befäl`: between owner and role any adjective may stand. */
static bool is_owned_adjective(const struct reading *reading, size_t block, size_t word)
{
	return is_letters(reading, word) && !reading_word(reading, word)->capital &&
	    !word_is_any(reading_word(reading, word), LEXICON_FUNCTION | LEXICON_VERBS) &&
	    (ends_in(reading, block, word, 'e') || ends_in(reading, block, word, 'a')) && is_genitive(reading, block, word - 1);
}

/* The owner in the genitive: `kommunens` of `kommunens it-chef`, `Stockholms stads`. */
static void take_owner(const struct reading *reading, size_t block, size_t lowest, struct role_phrase *role)
{
	size_t at = role->first;

	lowest = at > lowest + OWNER_WORDS ? at - OWNER_WORDS : lowest;
	if (at >= lowest + 2 && is_owned_adjective(reading, block, at - 1))
		role->first = role->role_first = --at;
	while (at > lowest && reading_word(reading, at)->spaced && is_genitive(reading, block, at - 1))
		at--;
	/* `Uppsala kommuns`, `Region Norrbottens`: capitals before what is in the genitive belong to it. */
	while (at < role->first && at > lowest && reading_word(reading, at)->spaced && is_letters(reading, at - 1) &&
	    reading_word(reading, at - 1)->capital && !word_is_any(reading_word(reading, at - 1), LEXICON_FUNCTION))
		at--;
	role->org_first = at;
	role->org_end = role->first;
	role->first = at;
}

bool role_before(const struct reading *reading, size_t block, size_t lowest, size_t name, struct role_phrase *role)
{
	size_t at = name, modifiers;

	if (at == lowest || !(reading_word(reading, at)->spaced || reading_word(reading, at)->kind == WORD_COMMA) ||
	    !role_is(reading, block, at - 1))
		return false;
	role->head = role->end = at;
	role->head--;
	at = role->head;
	if (at >= lowest + 2 && is_slash(reading, block, at - 1) && role_is(reading, block, at - 2))
		at = role->head = at - 2;
	for (modifiers = 0; at > lowest && modifiers < MODIFIERS; modifiers++) {
		if (at >= lowest + 2 && word_is(reading_word(reading, at - 1), LEXICON_CONJUNCTION) &&
		    is_cut_compound(reading, block, at - 2))
			at -= 2;
		else if (is_modifier(reading, block, at - 1))
			at--;
		else
			break;
	}
	role->first = role->role_first = at;
	role->role_end = name;
	take_owner(reading, block, lowest, role);
	return true;
}

/* Does the phrase end before this word? */
static bool ends_phrase(const struct reading *reading, size_t word)
{
	const struct word *it = reading_word(reading, word);

	if (it->kind == WORD_COMMA || it->kind == WORD_STOP || it->kind == WORD_COLON || it->kind == WORD_DASH ||
	    it->kind == WORD_OPEN || it->kind == WORD_CLOSE || it->kind == WORD_MARK)
		return true;
	return word_is_any(it, LEXICON_SET(LEXICON_AUXILIARY) | LEXICON_SET(LEXICON_SUBORDINATOR)) ||
	    (word_is(it, LEXICON_FINITE) && !it->capital);
}

/* The next preposition of the phrase from word `at` on; its end where there is none. */
static size_t next_preposition(const struct reading *reading, size_t at, const struct role_phrase *role)
{
	while (at < role->end && !word_is(reading_word(reading, at), LEXICON_PREPOSITION))
		at++;
	return at;
}

/* `sektionen`, `avdelningen`. */
static bool is_definite(const struct reading *reading, size_t block, size_t at)
{
	static const char *const endings[] = {"en", "et", "an", "na"};
	struct slice text = reading_word_text(reading, block, at);
	bool found = false;

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		found |= text.length > strlen(endings[i]) + 2 && slice_ends(text, slice_of(endings[i]));
	return found;
}

/* Has the phrase [first, end) a capital, an article or a definite noun? `psykologi` of `docent i psykologi` has none. */
static bool is_organisation(const struct reading *reading, size_t block, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++) {
		const struct word *word = reading_word(reading, at);

		if (word->capital || word_is(word, LEXICON_ARTICLE) || is_definite(reading, block, at))
			return true;
	}
	return false;
}

/* Where the role itself ends: before `på`, `vid`, `i`, `för`, `hos`, `inom`, `från`, which bring the organisation. */
static void part_organisation(const struct reading *reading, size_t block, struct role_phrase *role)
{
	size_t at = next_preposition(reading, role->head + 1, role);

	while (at < role->end) {
		size_t next = next_preposition(reading, at + 1, role);

		if (is_organisation(reading, block, at + 1, next))
			break;
		at = next;
	}
	role->role_end = at;
	role->org_first = at + 1 < role->end ? at + 1 : role->end;
	role->org_end = role->end;
}

bool role_behind(const struct reading *reading, size_t block, size_t at, size_t end, struct role_phrase *role)
{
	size_t first = at;

	if (at + 2 < end && slice_is(reading_word_text(reading, block, at), "som") &&
	    word_is(reading_word(reading, at + 1), LEXICON_AUXILIARY))
		first = at + 2;
	role->first = at;
	role->role_first = first;
	for (at = first; at < end && at < first + WORDS_BEFORE_HEAD; at++) {
		if (role_is(reading, block, at))
			break;
		if (ends_phrase(reading, at))
			return false;
	}
	if (at == end || at == first + WORDS_BEFORE_HEAD)
		return false;
	while (at + 1 < end && role_is(reading, block, at + 1))
		at++;
	role->head = at;
	while (at < end && (at == role->head || !ends_phrase(reading, at)))
		at++;
	role->end = at;
	part_organisation(reading, block, role);
	if (role_party(reading, role->end, end) != 0)
		role->end += 3;
	return true;
}

uint32_t role_party(const struct reading *reading, size_t at, size_t end)
{
	if (at + 2 >= end || reading_word(reading, at)->kind != WORD_OPEN ||
	    !word_is(reading_word(reading, at + 1), LEXICON_PARTY) || reading_word(reading, at + 2)->kind != WORD_CLOSE)
		return 0;
	return reading_word(reading, at + 1)->entry;
}

size_t role_age(const struct reading *reading, size_t at, size_t end)
{
	bool between = at + 2 < end && reading_word(reading, at)->kind == WORD_COMMA &&
	    reading_word(reading, at + 1)->kind == WORD_NUMBER && reading_word(reading, at + 2)->kind == WORD_COMMA;

	return between ? at + 1 : 0;
}

size_t role_pass_age(const struct reading *reading, size_t at, size_t end)
{
	if (role_party(reading, at, end) != 0)
		at += 3;
	return role_age(reading, at, end) > 0 ? at + 2 : at;
}
