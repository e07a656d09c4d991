#include "marks.h"

#include "pairs.h"
#include "saying.h"

enum { FEWEST_WORDS = 3, MANY_WORDS = 6 };

/* Does nobody say any of it yet? */
static bool is_free(const struct scene *scene, const struct quotes *quotes, const struct pair *pair)
{
	size_t open = pair->open < scene->first ? scene->first : pair->open;

	return !quotes_have_taken(quotes, open, pair->close);
}

/* Adds the words between the marks, without a comma that belongs to the clause. */
static void add_inside(const struct scene *scene, struct quote *quote, const struct pair *pair)
{
	size_t end = pair->close;

	if (end > pair->open + 1 && scene_is_kind(scene, end - 1, WORD_COMMA))
		end--;
	quote_add_span(quote, pair->open + 1, end);
}

/* The reporting clause behind the closing mark. */
static bool clause_behind(const struct scene *scene, const struct pair *pair, struct clause *clause)
{
	size_t at = pair->close + 1, end;
	bool comma = scene_is_kind(scene, at, WORD_COMMA);

	if (comma)
		at++;
	if (at + 1 < scene->end && (slice_is(scene_text(scene, at), "Det") || slice_is(scene_text(scene, at), "Så")))
		at++;
	if (at >= scene->end || scene_word(scene, at)->capital)
		return false;
	end = reading_sentence_end(scene->reading, at, scene->end);
	if (saying_at(scene, pair->open + 1, at, end, clause))
		return true;
	if (!clause_enligt(scene, at, end, clause))
		return false;
	closing_find(scene, end, clause);
	return true;
}

/* A term inside a sentence is none, whoever says the sentence. */
static bool begins_utterance(const struct scene *scene, size_t open)
{
	const struct word *before;

	if (open == scene->first)
		return true;
	before = scene_word(scene, open - 1);
	return before->ends_sentence || before->kind == WORD_COLON || before->kind == WORD_DASH || before->kind == WORD_COMMA;
}

/* Does the pair go on with the quote before it: nothing but that quote's clause stands between? */
static bool continues(const struct scene *scene, const struct quotes *quotes, const struct pair *pair)
{
	const struct quote *last = quotes->count > 0 ? &quotes->items[quotes->count - 1] : NULL;
	size_t at;

	if (last == NULL || last->block != scene->block || !last->has_clause || last->mark != QUOTE_QUOTES)
		return false;
	for (at = last->clause.end; at < pair->open; at++)
		if (scene_is_kind(scene, at, WORD_LETTERS))
			return false;
	/* Nothing at all between: a title in the clause, `säger hon om romanen ”Vinter”`. */
	return at == pair->open && at > last->clause.end;
}

/* Titles seldom have one: `Hon har skrivit ”Sommaren vid sjön”`. */
static bool has_verb(const struct scene *scene, size_t first, size_t end)
{
	for (; first < end; first++)
		if (scene_is_any(scene, first, LEXICON_VERBS))
			return true;
	return false;
}

/* `Hon säger ”jag går nu” och går.`: the clause right before the opening mark, no att between; not `Enligt Eva bekräftar hon ”…”`. */
static bool clause_before(const struct scene *scene, const struct pair *pair, struct clause *clause)
{
	size_t first;

	if (pair->open == scene->first || scene_count_words(scene, pair->open, pair->close) < FEWEST_WORDS ||
	    !has_verb(scene, pair->open, pair->close))
		return false;
	first = reading_sentence_start(scene->reading, pair->open, scene->first);
	return first < pair->open && !scene_is(scene, first, LEXICON_SOURCE) && clause_within(scene, first, pair->open, clause) &&
	    (clause->end == pair->open || clause->subject.end == pair->open);
}

/* Do both clauses have the same subject, the second by name or by pronoun? */
static bool same_subject(const struct clause *a, const struct clause *b)
{
	if (b->subject.kind == SUBJECT_PRONOUN)
		return true;
	return a->subject.name_count == 1 && b->subject.name_count == 1 &&
	    a->subject.names[0]->person == b->subject.names[0]->person;
}

/* The quote that the pair belongs to: the one before where it goes on, else a new one where a clause stands beside it. */
static struct quote *quote_of_pair(
    const struct scene *scene, struct quotes *quotes, const struct pair *pair, size_t *end, const char *rule)
{
	struct quote *last = quotes->count > 0 ? &quotes->items[quotes->count - 1] : NULL;
	bool goes_on = continues(scene, quotes, pair);
	struct clause clause;

	*end = pair->close + 1;
	if (begins_utterance(scene, pair->open) && clause_behind(scene, pair, &clause))
		*end = clause.end;
	else if (goes_on)
		return last;
	else if (!clause_before(scene, pair, &clause))
		return NULL;
	if (goes_on && same_subject(&last->clause, &clause))
		return last;
	last = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_QUOTES, rule);
	last->has_clause = true;
	last->clause = clause;
	quotes_take(quotes, clause.first, clause.end);
	return last;
}

bool marks_with_clause(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count, at = scene->first;
	struct pair pair;

	if (!scene_is_prose(scene))
		return false;
	while (pairs_next(scene, at, &pair)) {
		struct quote *quote = NULL;

		at = pair.close + 1;
		if (pair.close < scene->end && is_free(scene, quotes, &pair))
			quote = quote_of_pair(scene, quotes, &pair, &at, rule);
		if (quote == NULL)
			continue;
		add_inside(scene, quote, &pair);
		quotes_take(quotes, pair.open, at);
	}
	return quotes->count > before;
}

/* The sentence that ends in the colon before the pair tells who speaks. */
static bool lead_in(const struct scene *scene, const struct pair *pair, struct clause *clause)
{
	size_t colon = pair->open - 1, first;

	if (pair->open == scene->first || !scene_is_kind(scene, colon, WORD_COLON))
		return false;
	first = reading_sentence_start(scene->reading, colon, scene->first);
	return saying_lead_in(scene, first, colon, clause);
}

bool marks_behind_colon(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t before = quotes->count, at = scene->first;
	struct pair pair;

	if (!scene_is_prose(scene))
		return false;
	while (pairs_next(scene, at, &pair)) {
		struct quote *quote;
		struct clause clause;

		at = pair.close + 1;
		if (pair.close == scene->end || !is_free(scene, quotes, &pair) ||
		    scene_count_words(scene, pair.open, pair.close) < FEWEST_WORDS || !lead_in(scene, &pair, &clause))
			continue;
		quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_QUOTES, rule);
		quote->has_clause = true;
		quote->clause = clause;
		add_inside(scene, quote, &pair);
		quotes_take(quotes, clause.first, pair.close + 1);
	}
	return quotes->count > before;
}

/* Does only the paragraph's full stop stand behind the pair? */
static bool fills_block(const struct scene *scene, const struct pair *pair)
{
	size_t behind = pair->close < scene->end ? pair->close + 1 : scene->end;

	return pair->open == scene->first &&
	    (behind == scene->end || (behind + 1 == scene->end && scene_is_kind(scene, behind, WORD_STOP)));
}

static bool ends_in_stop(const struct scene *scene, size_t end)
{
	return end > scene->first && scene_is_kind(scene, end - 1, WORD_STOP);
}

/* The paragraph before ends in a colon. */
static bool is_led_in(const struct scene *scene)
{
	return scene->block > 0 && scene->first > scene->reading->first[scene->block - 1] &&
	    reading_word(scene->reading, scene->first - 1)->kind == WORD_COLON;
}

/* Is what stands between the marks speech, with nothing beside it that says so? */
static bool is_utterance(const struct scene *scene, const struct pair *pair)
{
	size_t words = scene_count_words(scene, pair->open, pair->close);

	if (words < FEWEST_WORDS || pair->open != scene->first)
		return false;
	if (is_led_in(scene))
		return true;
	return fills_block(scene, pair) &&
	    (words >= MANY_WORDS || ends_in_stop(scene, pair->close) || ends_in_stop(scene, scene->end));
}

/* The paragraph that goes on with a quote whose mark the one before left open; it closes at its end. */
static bool is_continued(const struct scene *scene, const struct quotes *quotes, struct pair *pair)
{
	const struct quote *last = quotes->count > 0 ? &quotes->items[quotes->count - 1] : NULL;
	size_t at = scene->first;

	if (last == NULL || last->block + 1 != scene->block || last->mark != QUOTE_QUOTES || last->span_count != 1 ||
	    last->spans[0].end != scene->first)
		return false;
	while (at < scene->end && !pairs_may_close(scene, at))
		at++;
	pair->open = pairs_may_open(scene, scene->first) ? scene->first : scene->first - 1;
	pair->close = at;
	return at + 2 >= scene->end;
}

/* `Hon skakar på huvudet. ”Det har jag aldrig sagt.”`: sentences of their own, that end the paragraph, by somebody who says `jag`. */
static bool is_last_word(const struct scene *scene, const struct pair *pair)
{
	if (pair->close + 1 != scene->end || pair->open == scene->first || !scene_word(scene, pair->open - 1)->ends_sentence ||
	    !ends_in_stop(scene, pair->close))
		return false;
	for (size_t at = pair->open; at < pair->close; at++)
		if (scene_is(scene, at, LEXICON_SPEAKER))
			return true;
	return false;
}

/* The pair that is speech though nothing beside it says so. */
static bool find_utterance(const struct scene *scene, struct pair *pair)
{
	for (size_t at = scene->first; pairs_next(scene, at, pair); at = pair->close + 1)
		if (is_utterance(scene, pair) || is_last_word(scene, pair))
			return true;
	return false;
}

bool marks_alone(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	struct pair pair;

	if (!scene_is_prose(scene) || quotes->taken[scene->first])
		return false;
	if (!is_continued(scene, quotes, &pair) && !find_utterance(scene, &pair))
		return false;
	if (!is_free(scene, quotes, &pair))
		return false;
	add_inside(scene, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_QUOTES, rule), &pair);
	quotes_take(quotes, pair.open < scene->first ? scene->first : pair.open,
	    pair.close < scene->end ? pair.close + 1 : scene->end);
	return true;
}
