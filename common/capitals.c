#include "capitals.h"

#include "roles.h"
#include "tenses.h"

enum { LONGEST_NAME = 6 };

static bool is_capital(const struct word *word)
{
	return word->kind == WORD_LETTERS && word->capital;
}

static bool is_gendered(const struct word *word)
{
	return word_is_any(word, LEXICON_SET(LEXICON_GIVEN_FEMALE) | LEXICON_SET(LEXICON_GIVEN_MALE));
}

/* Behind another word of its sentence, where only a name has a capital. */
static bool is_inside_sentence(const struct reading *reading, size_t block, size_t at)
{
	return at > reading->first[block] && reading_word(reading, at - 1)->kind == WORD_LETTERS &&
	    !reading_word(reading, at - 1)->ends_sentence;
}

/*
 * A function word with a capital begins a sentence, unless it is also a given name, inside a sentence (`grannen Per`) or with
 * another capital behind it (`Per Ek`).
 */
static bool is_mere_function(const struct reading *reading, size_t block, size_t at, size_t end)
{
	const struct word *word = reading_word(reading, at);
	bool before_capital = at + 1 < end && is_capital(reading_word(reading, at + 1));

	if (!word_is_any(word, LEXICON_FUNCTION | LEXICON_SET(LEXICON_NOBODY) | LEXICON_SET(LEXICON_SPEAKER)))
		return false;
	return !is_gendered(word) || !(before_capital || is_inside_sentence(reading, block, at));
}

/* `Dock` of `Eva Dock`: a surname that is a small word elsewhere. */
static bool is_small_surname(const struct word *word)
{
	return is_capital(word) && !word->capitals && is_gendered(word - 1) && (word - 1)->capital && word_is_any(word, LEXICON_FUNCTION);
}

/* `”Kulan”` of `Karl ”Kulan” Ek`: the word behind the nickname, which stands between a given name and a surname; `at` for none. */
static size_t pass_nickname(const struct reading *reading, size_t at, size_t end)
{
	const struct word *word = reading_word(reading, at);

	if (at + 3 >= end || word->kind != WORD_MARK || !word_is(word - 1, LEXICON_GIVEN) || !is_capital(word + 1) ||
	    word[1].spaced || word[2].kind != WORD_MARK || word[2].spaced || !is_capital(word + 3) || !word[3].spaced)
		return at;
	return at + 3;
}

/* The word behind the run that goes on at `at`. */
static size_t run_end(const struct reading *reading, size_t at, size_t end)
{
	size_t longest = at + LONGEST_NAME < end ? at + LONGEST_NAME : end;

	while (at < longest && reading_word(reading, at)->spaced) {
		const struct word *word = reading_word(reading, at);

		if (is_capital(word) && !word->capitals && (!word_is_any(word, LEXICON_FUNCTION) || is_small_surname(word)))
			at++;
		else if (pass_nickname(reading, at, end) > at)
			at = pass_nickname(reading, at, end);
		else if (word_is(word, LEXICON_NAME_PARTICLE) && at + 1 < longest && is_capital(reading_word(reading, at + 1)))
			at += 2;
		else if (word_is(word, LEXICON_NAME_PARTICLE) && at + 2 < longest &&
		    word_is(reading_word(reading, at + 1), LEXICON_NAME_PARTICLE) && is_capital(reading_word(reading, at + 2)))
			at += 3;
		else
			break;
	}
	return at;
}

/* `Anna-Karin`: the list has the part before the hyphen. */
static bool begins_with_given(const struct reading *reading, size_t block, size_t word)
{
	struct slice text = reading_word_text(reading, block, word);
	const char *hyphen = memchr(text.data, '-', text.length);

	/* `SO` of `SO-lärare` is no name, though the list has `So`. */
	if (hyphen == NULL || (hyphen > text.data + 1 && text.data[1] >= 'A' && text.data[1] <= 'Z'))
		return false;
	text.length = (size_t)(hyphen - text.data);
	return lexicon_classes(reading->lexicon, lexicon_find_any_case(reading->lexicon, text)) & LEXICON_SET(LEXICON_GIVEN);
}

static bool is_given(const struct reading *reading, size_t block, size_t word)
{
	const struct word *it = reading_word(reading, word);

	return it->capital && !it->capitals && (word_is(it, LEXICON_GIVEN) || begins_with_given(reading, block, word));
}

/*
 * What may stand with a capital before a name without being part of it: whatever begins a sentence, `VD`, `Statsminister`,
 * `Svenska`, `Bladets`, a place (`ordföranden i Lund Eva Ek`).
 */
static bool is_before_name(const struct reading *reading, size_t block, size_t at)
{
	const struct word *word = reading_word(reading, at);
	struct slice text = reading_word_text(reading, block, at);

	if (at == reading->first[block] || reading_word(reading, at - 1)->ends_sentence ||
	    reading_word(reading, at - 1)->kind != WORD_LETTERS || word_is(reading_word(reading, at - 1), LEXICON_PREPOSITION))
		return true;
	return word->capitals || word_is(word, LEXICON_PLACE) || slice_ends(text, slice_of("s")) ||
	    slice_ends(text, slice_of("ska")) || role_is(reading, block, at);
}

bool capitals_at(const struct reading *reading, size_t block, size_t at, size_t end, struct capitals *run)
{
	if (!is_capital(reading_word(reading, at)) || is_mere_function(reading, block, at, end))
		return false;
	run->first = run->name = at;
	run->end = run_end(reading, at + 1, end);
	for (size_t i = at; i < run->end && (i == at || is_before_name(reading, block, i - 1)); i++) {
		run->has_given = is_given(reading, block, i);
		if (run->has_given) {
			run->name = i;
			return true;
		}
	}
	run->has_given = false;
	while (run->name + 1 < run->end && role_is(reading, block, run->name))
		run->name++;
	return true;
}

bool capitals_are_place(const struct reading *reading, size_t block, size_t first, size_t end)
{
	struct slice text = reading_text(reading, block, first, end);

	return lexicon_classes(reading->lexicon, lexicon_find_any_case(reading->lexicon, text)) & LEXICON_SET(LEXICON_PLACE);
}

/*
 * `president Ek`, `Tränaren Ek`: a title of one person before the name. Behind a name and a comma it is an apposition, and what
 * follows it is an organisation (`Eva Ek, vd Bolaget`).
 */
static bool is_titled(const struct reading *reading, size_t block, const struct capitals *run)
{
	size_t begin = reading->first[block];
	const struct word *first = reading_word(reading, run->name);
	struct role_phrase role;
	uint32_t head;

	if (first->capitals || word_is(first, LEXICON_PLACE) || !role_before(reading, block, begin, run->name, &role))
		return false;
	head = reading_ending(reading, block, role.head, LEXICON_SET(LEXICON_ROLE));
	if (lexicon_classes(reading->lexicon, head) & LEXICON_SET(LEXICON_ROLE_FIRM))
		return false;
	if (lexicon_classes(reading->lexicon, head) & LEXICON_SET(LEXICON_ROLE_PLURAL) &&
	    lexicon_classes(reading->lexicon, head) & LEXICON_SET(LEXICON_ROLE_DEFINITE))
		return false;
	return role.first == begin || reading_word(reading, role.first - 1)->kind != WORD_COMMA;
}

/* `en av de andra forskarna`, unless companies are called that too. */
static bool is_one_of(const struct reading *reading, size_t block, const struct role_phrase *role)
{
	uint32_t head = reading_ending(reading, block, role->head, LEXICON_SET(LEXICON_ROLE));

	return role->head >= role->role_first + 2 && slice_is(reading_word_text(reading, block, role->role_first), "en") &&
	    slice_is(reading_word_text(reading, block, role->role_first + 1), "av") &&
	    (lexicon_classes(reading->lexicon, head) & LEXICON_SET(LEXICON_ROLE_FIRM)) == 0;
}

bool capitals_are_person(const struct reading *reading, size_t block, const struct capitals *run)
{
	size_t begin = reading->first[block], end = reading->first[block + 1];
	struct role_phrase role;

	if (run->end - run->name > 4)
		return false;
	if (is_titled(reading, block, run))
		return true;
	if (run->end - run->name < 2)
		return false;
	if (role_pass_age(reading, run->end, end) > run->end)
		return true;
	if (run->end + 1 < end && reading_word(reading, run->end)->kind == WORD_COMMA &&
	    role_behind(reading, block, run->end + 1, end, &role) &&
	    (role.head == role.role_first || is_one_of(reading, block, &role)))
		return true;
	if (reading_ending(reading, block, run->end - 1, LEXICON_SET(LEXICON_SURNAME_ENDING)) == 0)
		return false;
	return run->name > begin && word_is_any(reading_word(reading, run->name - 1), LEXICON_REPORTING);
}

/* Does direct speech end before word `at`: in a comma, ?, !, … or closing mark? */
static bool is_behind_speech(const struct reading *reading, size_t block, size_t at)
{
	const struct word *before;

	if (at == reading->first[block])
		return false;
	before = reading_word(reading, at - 1);
	return before->kind == WORD_COMMA || before->kind == WORD_MARK ||
	    (before->kind == WORD_STOP && !slice_is(reading_word_text(reading, block, at - 1), "."));
}

/* `Eva, 34,`, `Eva, som`, `när Eva klev in`. */
static bool is_introduced(const struct reading *reading, size_t block, size_t first, size_t end)
{
	size_t last = reading->first[block + 1];

	if (role_age(reading, end, last) > 0)
		return true;
	if (end + 1 < last && reading_word(reading, end)->kind == WORD_COMMA && slice_is(reading_word_text(reading, block, end + 1), "som"))
		return true;
	return is_inside_sentence(reading, block, first) && end < last &&
	    (word_is_any(reading_word(reading, end), LEXICON_VERBS) || tense_looks_like_verb(reading, block, end));
}

bool capitals_are_lone_speaker(const struct reading *reading, size_t block, size_t first, size_t end)
{
	const struct word *word = reading_word(reading, first);

	if (!is_gendered(word) || end - first != 1 || word_is(word, LEXICON_PLACE))
		return false;
	if (word_is_any(word, LEXICON_FUNCTION) && !is_inside_sentence(reading, block, first))
		return false;
	if (is_introduced(reading, block, first, end))
		return true;
	if (first > reading->first[block] && (word_is_any(reading_word(reading, first - 1), LEXICON_REPORTING) ||
						 (tense_looks_like_verb(reading, block, first - 1) &&
						     is_behind_speech(reading, block, first - 1))))
		return true;
	return end < reading->first[block + 1] && word_is(reading_word(reading, end), LEXICON_SAY);
}
