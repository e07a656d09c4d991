#include "referents.h"

#include "holders.h"
#include "organisations.h"
#include "roles.h"
#include "together.h"

/* How many quotes back an organisation may have been named. */
enum { ORGANISATIONS_BACK = 128 };

/* A word of the lists that only its place gives a capital. */
static bool is_common_noun(const struct reading *reading, size_t block, size_t word)
{
	uint64_t nouns = LEXICON_SET(LEXICON_ROLE) | LEXICON_SET(LEXICON_ORGANISATION) | LEXICON_SET(LEXICON_DOCUMENT) |
	    LEXICON_SET(LEXICON_ARTICLE);
	bool begins = word == reading->first[block] || reading_word(reading, word - 1)->ends_sentence;

	return begins && !reading_word(reading, word)->capitals && word_is_any(reading_word(reading, word), nouns);
}

/* The words [first, end) of the block as the speaker. */
static void say_phrase(const struct reading *reading, struct quote *quote, size_t block, size_t first, size_t end)
{
	quote->phrase = reading_text(reading, block, first, end);
	quote->phrase_begins_sentence = quote->mark != QUOTE_LABEL && is_common_noun(reading, block, first);
}

/* The last speaker before the quote, if it is one person without a name (`en granne`), for a pronoun that nobody else fits. */
static const struct quote *last_nameless(const struct discourse *discourse, size_t number)
{
	const struct quote *last = number > 0 ? &discourse->quotes->items[number - 1] : NULL;

	if (last == NULL || last->person_count > 0 || last->phrase.length == 0)
		return NULL;
	if (last->has_clause && last->clause.subject.kind == SUBJECT_PHRASE &&
	    !role_is(discourse->reading, last->clause_block, last->clause.subject.head))
		return NULL;
	return last;
}

/* `de`, `hon` at word `word`. */
static void name_by_pronoun(const struct discourse *discourse, struct quote *quote, size_t number, size_t block, size_t word)
{
	enum gender gender = discourse_gender(reading_word(discourse->reading, word));
	const struct quote *last;
	struct nameless nameless;

	if (word_is(reading_word(discourse->reading, word), LEXICON_PLURAL)) {
		together_say(discourse->quotes, number, discourse->reading, discourse->persons, block, word, quote);
		return;
	}
	if (discourse_nameless(discourse, block, word, NAMELESS_NEW, gender, &nameless)) {
		say_phrase(discourse->reading, quote, nameless.block, nameless.first, nameless.end);
		return;
	}
	quote_say(quote, discourse_pronoun(discourse, block, word));
	if (quote->person_count > 0)
		return;
	last = last_nameless(discourse, number);
	if (discourse_nameless(discourse, block, word, NAMELESS_KNOWN, gender, &nameless))
		say_phrase(discourse->reading, quote, nameless.block, nameless.first, nameless.end);
	else if (last != NULL)
		quote_say_same(quote, last);
	else
		quote_say(quote, discourse_only_one(discourse, word));
}

/* `bolaget` is the named organisation that spoke last. */
static const struct quote *last_organisation(const struct discourse *discourse, size_t number)
{
	size_t oldest = number > ORGANISATIONS_BACK ? number - ORGANISATIONS_BACK : 0;

	while (number-- > oldest) {
		const struct quote *quote = &discourse->quotes->items[number];

		if (quote->phrase.length > 0 && quote->person_count == 0 && !quote->phrase_begins_sentence && quote->has_clause &&
		    quote->clause.subject.kind == SUBJECT_PHRASE &&
		    reading_word(discourse->reading, quote->clause.subject.mention_first)->capital)
			return quote;
	}
	return NULL;
}

/* `förbundet`, `bolaget`: the organisation that the text has named in full. */
static bool by_organisation(const struct discourse *discourse, struct quote *quote, size_t number, size_t block)
{
	const struct subject *subject = &quote->clause.subject;
	const struct quote *last;

	if (subject->first + 1 != subject->end || !word_is(reading_word(discourse->reading, subject->first), LEXICON_ORGANISATION))
		return false;
	quote->phrase = organisation_meant(discourse->reading, block, subject->first);
	last = quote->phrase.length == 0 && word_is(reading_word(discourse->reading, subject->first), LEXICON_ANY_ORGANISATION)
	    ? last_organisation(discourse, number) : NULL;
	if (last != NULL)
		quote_say_same(quote, last);
	return quote->phrase.length > 0;
}

/* `säger finländaren`. */
static size_t by_epithet(const struct discourse *discourse, const struct subject *subject, size_t block)
{
	uint32_t entry = 0;

	if (subject->first == subject->head)
		entry = reading_ending(discourse->reading, block, subject->head, LEXICON_SET(LEXICON_EPITHET));
	return entry == 0 ? PERSONS_NONE
			  : discourse_epithet(discourse, block, subject->head, lexicon_classes(discourse->reading->lexicon, entry));
}

/* A phrase: whoever has that role, else the words themselves. */
static void name_by_phrase(const struct discourse *discourse, struct quote *quote, size_t number, size_t block)
{
	const struct reading *reading = discourse->reading;
	const struct subject *subject = &quote->clause.subject;
	uint32_t entry = reading_ending(reading, block, subject->head, LEXICON_SET(LEXICON_ROLE));
	uint64_t role = lexicon_classes(reading->lexicon, entry);
	const struct quote *pair;

	if (role & LEXICON_SET(LEXICON_ROLE_DEFINITE)) {
		pair = role & LEXICON_SET(LEXICON_ROLE_PLURAL) ? together_last(discourse->quotes, number) : NULL;
		if (pair != NULL)
			quote_say_same(quote, pair);
		else if ((role & LEXICON_SET(LEXICON_ROLE_PLURAL)) == 0)
			quote_say(quote, holder_of_role(discourse->reading, discourse->persons, block, subject->head));
	}
	if (quote->person_count == 0)
		quote_say(quote, by_epithet(discourse, subject, block));
	if (quote->person_count == 0 && !by_organisation(discourse, quote, number, block))
		say_phrase(reading, quote, block, subject->mention_first, subject->end);
}

void referents_name(const struct discourse *discourse, struct quote *quote, size_t number, size_t block)
{
	const struct subject *subject = &quote->clause.subject;

	if (subject->pronoun != SIZE_MAX)
		name_by_pronoun(discourse, quote, number, block, subject->pronoun);
	for (size_t i = 0; i < subject->name_count; i++)
		quote_say(quote, subject->names[i]->person);
	if (subject->kind == SUBJECT_PHRASE)
		name_by_phrase(discourse, quote, number, block);
}
