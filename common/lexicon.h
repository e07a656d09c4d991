/*
 * The words that the rules know, one hash over the lists of a language: a word in lower case leads to the set of its classes.
 * Compounds are looked up by how they end, and only when a rule asks: `namnforskaren` ends in `forskaren`.
 */
#ifndef KF_LEXICON_H
#define KF_LEXICON_H

#include "lists.h"
#include "utf8.h"

#include <stdint.h>

enum lexicon_class {
	/* reporting verbs, and how the form is inflected */
	LEXICON_SAY, LEXICON_SPEECH, LEXICON_WEAK, LEXICON_SHOW, LEXICON_FINITE, LEXICON_SUPINE, LEXICON_INFINITIVE,
	LEXICON_WANTS_PARTICLE, LEXICON_PARTICLE, LEXICON_LEAD, LEXICON_SOURCE,
	/* past forms; what faces and bodies do, alone or with a way or sig behind it; what is said, `svar` */
	LEXICON_PAST, LEXICON_GESTURE, LEXICON_GESTURE_BOUND, LEXICON_WAY, LEXICON_UTTERANCE,
	/* pronouns */
	LEXICON_SUBJECT, LEXICON_OBJECT, LEXICON_POSSESSIVE, LEXICON_SPEAKER, LEXICON_NOBODY, LEXICON_FEMALE,
	LEXICON_MALE, LEXICON_PLURAL,
	/* given names */
	LEXICON_GIVEN, LEXICON_GIVEN_FEMALE, LEXICON_GIVEN_MALE,
	/* words that are neither names nor content; auxiliaries that an infinitive or a supine of saying may follow */
	LEXICON_CONJUNCTION, LEXICON_SUBORDINATOR, LEXICON_PREPOSITION, LEXICON_ARTICLE, LEXICON_ADVERB,
	LEXICON_AUXILIARY, LEXICON_MODAL, LEXICON_PERFECT, LEXICON_OTHER_FUNCTION,
	/* abbreviations with their full stops */
	LEXICON_ABBREVIATION, LEXICON_MAY_END_SENTENCE,
	/* speakers that are no persons, what persons are called, parts of names */
	LEXICON_ORGANISATION, LEXICON_ENDS_ORGANISATION, LEXICON_ANY_ORGANISATION, LEXICON_DOCUMENT, LEXICON_ROLE, LEXICON_ROLE_WHOLE, LEXICON_ROLE_FIRM,
	LEXICON_ROLE_DEFINITE, LEXICON_ROLE_PLURAL, LEXICON_ROLE_FEMALE, LEXICON_ROLE_MALE, LEXICON_ROLE_MODIFIER,
	LEXICON_EPITHET, 	LEXICON_NAME_PARTICLE, LEXICON_SURNAME_ENDING, LEXICON_PARTY, LEXICON_PARTY_MEMBER, LEXICON_PLACE,
	LEXICON_CLASSES
};

/* The set that holds one class; sets are joined with |. */
#define LEXICON_SET(CLASS) (UINT64_C(1) << (CLASS))

/* Words that are neither names nor content. */
#define LEXICON_FUNCTION \
	(LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_SUBORDINATOR) | LEXICON_SET(LEXICON_PREPOSITION) | \
	    LEXICON_SET(LEXICON_ARTICLE) | LEXICON_SET(LEXICON_ADVERB) | LEXICON_SET(LEXICON_AUXILIARY) | \
	    LEXICON_SET(LEXICON_OTHER_FUNCTION))

/* Verbs of saying of all classes that stand beside direct speech. */
#define LEXICON_REPORTING (LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH) | LEXICON_SET(LEXICON_WEAK))

/* What says that something is done: finite verbs of the lists. */
#define LEXICON_VERBS (LEXICON_SET(LEXICON_FINITE) | LEXICON_SET(LEXICON_AUXILIARY))

struct lexicon_entry {
	uint64_t classes;
	uint64_t hash;          /* of the word: two words of the lists or of a text that share one are held to be the same */
	uint32_t start, length; /* of the word, in lower case, in `words` */
	uint32_t base;          /* of a definite form: number of the entry of the indefinite; 0 for none */
};

/* Open addressing: the number of an entry, or 0, in each of LEXICON_SLOTS; at most half are taken. */
struct lexicon_table {
	uint16_t *slots;
};

struct lexicon {
	struct lexicon_entry *entries;   /* from 1; entry 0 has no word and no classes */
	size_t count, capacity;
	struct lexicon_table small, all; /* without the words that are only names, so that most look-ups stay near; all words */
	struct buffer words;
};

enum { LEXICON_SLOTS = 1 << 16, LEXICON_LONGEST = 48, LEXICON_SHORTEST_ENDING = 2 };

/* Reads every list; a list that cannot be read is reported. */
void lexicon_load(struct lexicon *lexicon, const struct list_source *source, struct report *report);
void lexicon_release(struct lexicon *lexicon);

/* Lends the word of an entry. */
static inline struct slice lexicon_word(const struct lexicon *lexicon, uint32_t entry)
{
	const struct lexicon_entry *found = &lexicon->entries[entry];

	return (struct slice){lexicon->words.data + found->start, found->length};
}

/*
 * The hash of a word in lower case; the bytes behind it, before `limit`, may be read and do not count. `flip` is 0, or
 * utf8_load8 of what must be flipped in its first bytes to make them lower case.
 */
static inline uint64_t lexicon_hash(struct slice word, const char *limit, uint64_t flip)
{
	uint64_t hash = word.length ^ flip;
	const char *at = word.data;
	size_t left = word.length;

	for (; left >= 8; left -= 8, at += 8) {
		hash = (hash ^ utf8_load8(at)) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 29;
	}
	hash = (hash ^ utf8_load_part(at, left, limit)) * UINT64_C(0x9E3779B97F4A7C15);
	return hash ^ hash >> 29;
}

/*
 * The entry of a word in lower case whose hash is known; entry 0 where there is none. The table is `small` for words that were
 * written small, `all` for others. No branch tells hits from misses: no machine can foretell which words are in a list.
 */
static inline uint32_t lexicon_find_hashed(
    const struct lexicon *lexicon, const struct lexicon_table *table, uint64_t hash)
{
	uint32_t slot = (uint32_t)hash % LEXICON_SLOTS, number = table->slots[slot];

	while ((number != 0) & (lexicon->entries[number].hash != hash)) {
		slot = (slot + 1) % LEXICON_SLOTS;
		number = table->slots[slot];
	}
	return number;
}

/* The same for a word whose hash is not known. */
uint32_t lexicon_find(const struct lexicon *lexicon, struct slice word);

/* The same for a word, or several, in any case. */
uint32_t lexicon_find_any_case(const struct lexicon *lexicon, struct slice word);

/* The entry of one of `classes` that `word`, in lower case, ends in (the longest, and the word itself counts); entry 0 for none. */
uint32_t lexicon_find_ending(const struct lexicon *lexicon, struct slice word, uint64_t classes);

static inline uint64_t lexicon_classes(const struct lexicon *lexicon, uint32_t entry)
{
	return lexicon->entries[entry].classes;
}

/* `forskare` for `forskaren`: the entry of the indefinite form, else the entry itself. */
static inline uint32_t lexicon_base(const struct lexicon *lexicon, uint32_t entry)
{
	uint32_t base = lexicon->entries[entry].base;

	return base != 0 ? base : entry;
}

#endif
