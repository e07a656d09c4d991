#include "holders.h"

#include "unicode.h"

/* How far is searched in a text that does not end: names before and behind the role, words before it. */
enum { NAMES_AROUND = 1024, WORDS_BACK = 1024 };

/* What a compound adds to its role: `namn` of `namnforskaren`. */
static struct slice role_prefix(const struct lexicon *lexicon, struct slice word)
{
	uint32_t entry = lexicon_find_ending(lexicon, word, LEXICON_SET(LEXICON_ROLE));

	return slice_part(word, 0, word.length - lexicon->entries[entry].length);
}

/* `chef` and `it-chef` are the same role when nobody else has it; `it-chef` and `skolchef` are not. */
static bool same_prefix(struct slice a, struct slice b)
{
	return a.length >= b.length ? slice_ends(a, b) : slice_ends(b, a);
}

/* Does the word, with `en` or `ett` before it, bring in somebody with the role whose indefinite form is `base`? */
static bool introduces(const struct reading *reading, const struct persons *persons, size_t block, size_t word, uint32_t base)
{
	return persons->name_at[word] == 0 && reading_word(reading, word)->kind == WORD_LETTERS &&
	    word_is(reading_word(reading, word - 1), LEXICON_ARTICLE) &&
	    reading_ending(reading, block, word, LEXICON_SET(LEXICON_ROLE)) == base;
}

/* `Ett ombud på en skola …, säger ombudet`: the role was given to somebody without a name later than to the person. */
static bool is_introduced_unnamed(
    const struct reading *reading, const struct persons *persons, size_t block, size_t word, uint32_t base, size_t person)
{
	const size_t *first = reading->first;
	size_t oldest = first[block > 1 ? block - 2 : 0] + 1, last = persons->items[person].last_name;

	if (word > oldest + WORDS_BACK)
		oldest = word - WORDS_BACK;
	while (word-- > oldest) {
		while (word < first[block])
			block--;
		if (persons->name_at[word] == last + 1)
			return false;
		if (word > first[block] && introduces(reading, persons, block, word, base))
			return true;
	}
	return false;
}

/* Has whom the name means the role of the base, that of the compound `wanted` in lower case? */
static bool has_role(const struct lexicon *lexicon, const struct persons *persons, const struct person_name *name, uint32_t base,
    struct slice wanted)
{
	struct buffer told = BUFFER_INIT;
	bool has;

	if (name->person == PERSONS_NONE || persons->items[name->person].role_base != base)
		return false;
	unicode_add_lower(&told, persons->items[name->person].role_head);
	has = same_prefix(role_prefix(lexicon, buffer_slice(&told)), role_prefix(lexicon, wanted));
	buffer_release(&told);
	return has;
}

/* The party whose member or leader the word in lower case means: `moderaten`, `m-ledaren`; 0 for none. */
static uint32_t party_of(const struct lexicon *lexicon, struct slice word)
{
	const char *hyphen = memchr(word.data, '-', word.length);
	uint32_t entry = lexicon_find(lexicon, word);

	if (lexicon_classes(lexicon, entry) & LEXICON_SET(LEXICON_PARTY_MEMBER))
		return lexicon_base(lexicon, entry);
	entry = hyphen != NULL ? lexicon_find(lexicon, (struct slice){word.data, (size_t)(hyphen - word.data)}) : 0;
	return lexicon_classes(lexicon, entry) & LEXICON_SET(LEXICON_PARTY) ? entry : 0;
}

/* The age that the word in lower case tells: `43` of `43-åringen`; empty for none. */
static struct slice age_of(struct slice word)
{
	size_t digits = 0;

	while (digits < word.length && word.data[digits] >= '0' && word.data[digits] <= '9')
		digits++;
	return slice_part(word, 0, digits);
}

/* The last person of the party, or else of the age, to be named before the word. */
static size_t find_member(const struct persons *persons, size_t word, uint32_t party, struct slice age)
{
	size_t before = persons_names_before(persons, word), oldest = before > NAMES_AROUND ? before - NAMES_AROUND : 0;

	for (size_t i = before; (party != 0 || age.length > 0) && i-- > oldest;) {
		size_t person = persons->names[i].person;

		if (person == PERSONS_NONE)
			continue;
		if (party != 0 ? persons->items[person].party == party : slice_equal(persons->items[person].age, age))
			return person;
	}
	return PERSONS_NONE;
}

/* Who has that role: the last to be named before the word, else the first behind it. */
static size_t find_role(
    const struct reading *reading, const struct persons *persons, size_t word, uint32_t base, struct slice wanted)
{
	size_t before = persons_names_before(persons, word), oldest = before > NAMES_AROUND ? before - NAMES_AROUND : 0;
	size_t last = before + NAMES_AROUND < persons->name_count ? before + NAMES_AROUND : persons->name_count;

	for (size_t i = before; i-- > oldest;)
		if (has_role(reading->lexicon, persons, &persons->names[i], base, wanted))
			return persons->names[i].person;
	for (size_t i = before; i < last; i++)
		if (has_role(reading->lexicon, persons, &persons->names[i], base, wanted))
			return persons->names[i].person;
	return PERSONS_NONE;
}

size_t holder_of_role(const struct reading *reading, const struct persons *persons, size_t block, size_t word)
{
	const struct lexicon *lexicon = reading->lexicon;
	struct buffer wanted = BUFFER_INIT;
	uint32_t base = lexicon_base(lexicon, reading_ending(reading, block, word, LEXICON_SET(LEXICON_ROLE)));
	size_t found;

	if (base == 0)
		return PERSONS_NONE;
	unicode_add_lower(&wanted, reading_word_text(reading, block, word));
	found = find_role(reading, persons, word, base, buffer_slice(&wanted));
	if (found == PERSONS_NONE)
		found = find_member(persons, word, party_of(lexicon, buffer_slice(&wanted)), age_of(buffer_slice(&wanted)));
	buffer_release(&wanted);
	if (found != PERSONS_NONE && is_introduced_unnamed(reading, persons, block, word, base, found))
		return PERSONS_NONE;
	return found;
}
