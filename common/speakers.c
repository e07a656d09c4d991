#include "speakers.h"

#include "referents.h"
#include "saying.h"
#include "topic.h"

/* How many quotes without a name may stand before the first that has one. */
enum { NEXT_QUOTES = 256 };

static bool is_named(const struct quote *quote)
{
	return quote->person_count > 0 || quote->phrase.length > 0;
}

static bool is_prose(const struct discourse *discourse, size_t block)
{
	return block_is_prose(&discourse->reading->article->blocks[block]);
}

static bool ends_in_colon(const struct reading *reading, size_t block)
{
	size_t end = reading->first[block + 1];

	return end > reading->first[block] && reading_word(reading, end - 1)->kind == WORD_COLON;
}

/* `… och fortsätter:` in the paragraph before. */
static bool by_lead_in(struct discourse *discourse, struct quote *quote, size_t number)
{
	const struct reading *reading = discourse->reading;
	size_t before = quote->block - 1;
	struct scene scene = {.reading = reading, .persons = discourse->persons, .block = before, .label = SCENE_NONE};

	if (quote->block == 0 || !is_prose(discourse, before) || !ends_in_colon(reading, before))
		return false;
	scene.first = reading_last_sentence(reading, before);
	scene.end = reading->first[before + 1];
	if (saying_lead_in(&scene, scene.first, scene.end - 1, &quote->clause)) {
		referents_name(discourse, quote, number, before);
		quote->has_clause = is_named(quote);
		quote->clause_block = before;
	}
	if (!is_named(quote))
		quote_say(quote, topic_of(discourse, before, SIZE_MAX));
	return is_named(quote);
}

/* The last direct quote of the block before quote number *number, which goes back to it; NULL for none. */
static const struct quote *last_said(const struct discourse *discourse, size_t block, size_t *number)
{
	const struct quote *quotes = discourse->quotes->items;

	while (*number > 0 && quotes[*number - 1].block >= block) {
		--*number;
		if (quotes[*number].block == block && quotes[*number].kind == QUOTE_DIRECT)
			return &quotes[*number];
	}
	return NULL;
}

/*
 * The quote before, or whom the narration between is about. Somebody who is only owned in between (`Nu växer Eva Eks oro.`)
 * counts for more than what other narration is about, but for less than whoever spoke.
 */
static bool by_chain(struct discourse *discourse, struct quote *quote, size_t number)
{
	size_t limit = quote->spans[0].start, owner = PERSONS_NONE, topic = PERSONS_NONE;
	size_t oldest = quote->block > DISCOURSE_BLOCKS ? quote->block - DISCOURSE_BLOCKS : 0;

	for (size_t block = quote->block + 1; block-- > oldest && topic == PERSONS_NONE; limit = SIZE_MAX) {
		const struct quote *said = last_said(discourse, block, &number);

		if (!is_prose(discourse, block))
			continue;
		if (said != NULL && block < quote->block)
			topic = topic_behind(discourse, block, said->spans[said->span_count - 1].end);
		if (topic != PERSONS_NONE)
			break;
		if (said != NULL && is_named(said)) {
			quote_say_same(quote, said);
			return true;
		}
		topic = topic_of(discourse, block, limit);
		if (owner == PERSONS_NONE && topic == PERSONS_NONE)
			owner = topic_only_person(discourse, block, limit);
	}
	quote_say(quote, owner != PERSONS_NONE ? owner : topic);
	return is_named(quote);
}

/* Whom the narration right behind the quote is about, up to the next quote: `Eva Ek ställer ner hinken.` */
static size_t next_topic(const struct discourse *discourse, const struct quote *quote, const struct quote *next)
{
	size_t block = quote->block + 1, limit = SIZE_MAX, person;

	if (block == reading_title(discourse->reading) || !is_prose(discourse, block))
		return PERSONS_NONE;
	if (next != NULL && next->block == block && next->kind == QUOTE_DIRECT)
		limit = next->spans[0].start;
	person = topic_of(discourse, block, limit);
	return person != PERSONS_NONE ? person : topic_only_person(discourse, block, limit);
}

/* The first words of a text before anybody is named: whom the next paragraph is about, or whoever speaks next. */
static bool by_next(struct discourse *discourse, struct quote *quote, size_t number)
{
	size_t count = discourse->quotes->count, last = number + NEXT_QUOTES < count ? number + NEXT_QUOTES : count;

	quote_say(quote, next_topic(discourse, quote, number + 1 < count ? &discourse->quotes->items[number + 1] : NULL));
	if (is_named(quote))
		return true;
	for (size_t i = number + 1; i < last; i++) {
		const struct quote *next = &discourse->quotes->items[i];

		if (next->kind != QUOTE_DIRECT || next->block > quote->block + (i - number))
			return false;
		if (!next->has_clause || next->clause.subject.name_count == 0)
			continue;
		for (size_t name = 0; name < next->clause.subject.name_count; name++)
			quote_say(quote, next->clause.subject.names[name]->person);
		return is_named(quote);
	}
	return false;
}

/* The only person whom the article names. */
static bool by_only_person(struct discourse *discourse, struct quote *quote, size_t number)
{
	(void)number;
	if (discourse->persons->count != 1 || quote->mark == QUOTE_QUOTES)
		return false;
	quote_say(quote, 0);
	return true;
}

const struct speaker_rule speaker_rules[] = {
    {"lead-in", "Eva Ek fortsätter:", by_lead_in},
    {"chain", "– Vi är nöjda.", by_chain},
    {"next", "– Vi är nöjda.", by_next},
    {"only-person", "– Vi är nöjda.", by_only_person},
    {NULL, NULL, NULL},
};

static void name_one(struct discourse *discourse, struct quote *quote, size_t number)
{
	discourse->settled = number;
	if (quote->has_clause) {
		referents_name(discourse, quote, number, quote->clause_block);
		return;
	}
	for (const struct speaker_rule *rule = speaker_rules; rule->name != NULL && !is_named(quote); rule++)
		if (rule->name_speaker(discourse, quote, number))
			quote->rule = rule->name;
}

static bool ascribes_dashes(const struct quotes *quotes)
{
	for (size_t i = 0; i < quotes->count; i++)
		if (quotes->items[i].mark == QUOTE_DASH && quotes->items[i].has_clause)
			return true;
	return false;
}

/* Leaves out the paragraphs of lists, which nobody says. */
static void drop_lists(struct quotes *quotes)
{
	bool ascribes = ascribes_dashes(quotes);
	size_t kept = 0;

	for (size_t i = 0; i < quotes->count; i++) {
		const struct quote *quote = &quotes->items[i];

		if (quote->mark == QUOTE_DASH && !is_named(quote) && !ascribes)
			continue;
		quotes->items[kept++] = *quote;
	}
	quotes->count = kept;
}

static bool same_speaker(const struct quote *a, const struct quote *b)
{
	if (a->person_count != b->person_count || !slice_equal(a->phrase, b->phrase))
		return false;
	for (size_t i = 0; i < a->person_count; i++)
		if (a->persons[i] != b->persons[i])
			return false;
	return is_named(a);
}

static void number_turns(struct quotes *quotes)
{
	size_t turn = 0;

	for (size_t i = 0; i < quotes->count; i++) {
		if (i == 0 || !same_speaker(&quotes->items[i - 1], &quotes->items[i]))
			turn++;
		quotes->items[i].turn = turn;
	}
}

void speakers_name(struct quotes *quotes, const struct reading *reading, struct persons *persons)
{
	struct discourse discourse = {reading, persons, quotes, 0};

	for (size_t i = 0; i < quotes->count; i++)
		name_one(&discourse, &quotes->items[i], i);
	drop_lists(quotes);
	number_turns(quotes);
}
