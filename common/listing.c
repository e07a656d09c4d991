#include "listing.h"

enum { ITEM_WORDS = 20 };

/* Quotes [first, end) are dash paragraphs in a row. */
struct row {
	const struct reading *reading;
	const struct persons *persons;
	const struct quote *quotes;
	size_t first, end;
};

static struct scene scene_of(const struct row *row, size_t block)
{
	return (struct scene){.reading = row->reading, .persons = row->persons, .block = block, .first = row->reading->first[block],
	    .end = row->reading->first[block + 1], .label = SCENE_NONE};
}

static bool opens_with_dash(const struct reading *reading, size_t block)
{
	size_t first = reading->first[block];

	return first < reading->first[block + 1] && reading_word(reading, first)->kind == WORD_DASH;
}

static bool may_be_item(const struct quote *quote, const struct reading *reading)
{
	return quote->mark == QUOTE_DASH && quote->kind == QUOTE_DIRECT && !quote->has_clause && opens_with_dash(reading, quote->block);
}

/* Nobody says `jag` or `du` in it, nobody asks, and it is short. */
static bool looks_like_item(const struct row *row, const struct quote *quote)
{
	struct scene scene = scene_of(row, quote->block);

	if (scene_count_words(&scene, scene.first, scene.end) > ITEM_WORDS || slice_is(scene_text(&scene, scene.end - 1), "?") ||
	    slice_is(scene_text(&scene, scene.end - 1), "!"))
		return false;
	for (size_t at = scene.first; at < scene.end; at++)
		if (scene_is(&scene, at, LEXICON_SPEAKER))
			return false;
	return true;
}

static size_t count_items(const struct row *row)
{
	size_t count = 0;

	for (size_t i = row->first; i < row->end; i++)
		count += looks_like_item(row, &row->quotes[i]);
	return count;
}

/* The block before the row that has words; SIZE_MAX for none. */
static size_t block_before(const struct row *row)
{
	size_t block = row->quotes[row->first].block;

	return block > 0 && row->reading->first[block - 1] < row->reading->first[block] ? block - 1 : SIZE_MAX;
}

static bool begins_with_plus(const struct row *row, size_t block)
{
	struct scene scene = scene_of(row, block);

	return scene.first < scene.end && slice_is(scene_text(&scene, scene.first), "+");
}

/* `+ Lätt.` stands right before the row or behind it. */
static bool is_beside_plus(const struct row *row)
{
	size_t behind = row->quotes[row->end - 1].block + 1;

	return (block_before(row) != SIZE_MAX && begins_with_plus(row, block_before(row))) ||
	    (behind < reading_title(row->reading) && begins_with_plus(row, behind));
}

/* Does the last sentence of the block name somebody who may speak: a person, han or hon, a subject and its verb? */
static bool names_somebody(const struct row *row, size_t block)
{
	struct scene scene = scene_of(row, block);
	size_t first = reading_last_sentence(row->reading, block);
	struct clause clause;

	for (size_t at = first; at < scene.end; at++)
		if (persons_at(row->persons, at) != NULL || scene_is(&scene, at, LEXICON_SUBJECT))
			return true;
	return scene.end > first && clause_within(&scene, first, scene.end - 1, &clause);
}

/* `Polisens råd till dig som har båt:`, of which nobody says what follows. */
static bool is_announced(const struct row *row)
{
	size_t before = block_before(row);

	return before != SIZE_MAX && reading_word(row->reading, row->reading->first[before + 1] - 1)->kind == WORD_COLON &&
	    !names_somebody(row, before);
}

/* Nothing that is told stands before the row: a heading, another list. */
static bool stands_alone(const struct row *row)
{
	size_t before = block_before(row);

	return before == SIZE_MAX || !block_is_prose(&row->reading->article->blocks[before]) || !names_somebody(row, before);
}

/* `– Ljus i sikte –`: a line between dashes. */
static bool is_framed(const struct row *row, const struct quote *quote)
{
	struct scene scene = scene_of(row, quote->block);

	return scene_is_kind(&scene, scene.end - 1, WORD_DASH);
}

static bool is_list(const struct row *row, bool ascribes)
{
	size_t length = row->end - row->first, items = count_items(row);

	if (is_beside_plus(row))
		return items == length;
	if (length == 1)
		return !ascribes && is_framed(row, &row->quotes[row->first]);
	if (is_announced(row))
		return items == length;
	return !ascribes && stands_alone(row) && 2 * items > length;
}

/* Is a dash paragraph ascribed to anybody, or is the article an interview? */
static bool ascribes_dashes(const struct quotes *quotes)
{
	for (size_t i = 0; i < quotes->count; i++)
		if ((quotes->items[i].mark == QUOTE_DASH && quotes->items[i].has_clause) || quotes->items[i].mark == QUOTE_LABEL)
			return true;
	return false;
}

static size_t row_end(const struct quotes *quotes, const struct reading *reading, size_t first)
{
	size_t end = first + 1;

	while (end < quotes->count && may_be_item(&quotes->items[end], reading) &&
	    quotes->items[end].block == quotes->items[end - 1].block + 1)
		end++;
	return end;
}

/* Does a quote with a clause stand in the same run of dash paragraphs, right before or behind the row? */
static bool is_said_beside(const struct quotes *quotes, const struct row *row)
{
	const struct quote *before = row->first > 0 ? &quotes->items[row->first - 1] : NULL;
	const struct quote *behind = row->end < quotes->count ? &quotes->items[row->end] : NULL;

	return (before != NULL && before->mark == QUOTE_DASH && before->block + 1 == quotes->items[row->first].block) ||
	    (behind != NULL && behind->mark == QUOTE_DASH && behind->block == quotes->items[row->end - 1].block + 1);
}

void listing_drop(struct quotes *quotes, const struct reading *reading, const struct persons *persons)
{
	bool ascribes = ascribes_dashes(quotes);
	size_t kept = 0, end;

	for (size_t first = 0; first < quotes->count; first = end) {
		struct row row = {reading, persons, quotes->items, first, first + 1};

		end = first + 1;
		if (may_be_item(&quotes->items[first], reading)) {
			end = row.end = row_end(quotes, reading, first);
			if (!is_said_beside(quotes, &row) && is_list(&row, ascribes))
				continue;
		}
		while (first < end)
			quotes->items[kept++] = quotes->items[first++];
	}
	quotes->count = kept;
}
