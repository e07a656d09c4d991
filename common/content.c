#include "content.h"

enum { FEWEST_WORDS = 2, WORDS_BEFORE_ATT = 9, WORDS_QUOTED = 3, WORDS_OF_ASIDE = 10, WORDS_OF_REFUSAL = 8 };

static bool is_att(const struct scene *scene, size_t at)
{
	return scene_is(scene, at, LEXICON_SUBORDINATOR) && slice_is(scene_text(scene, at), "att");
}

static bool is_reporting_verb(const struct scene *scene, const struct quotes *quotes, size_t at)
{
	return scene_is(scene, at, LEXICON_SAY) && scene_is(scene, at, LEXICON_FINITE) && !quotes->taken[at];
}

bool content_is_denial(const struct scene *scene, size_t at)
{
	static const char *const denials[] = {"inte", "aldrig", "inget", "ingenting", NULL};

	return scene_is_one_of(scene, at, denials);
}

/* Words in quotation marks make the report a mixed one; a term or two do not. */
static enum quote_kind kind_of(const struct scene *scene, size_t first, size_t end)
{
	for (size_t open = first; open < end; open++) {
		size_t close = open + 1;

		if (!scene_is_kind(scene, open, WORD_MARK) || !scene_word(scene, open)->spaced)
			continue;
		while (close < end && !scene_is_kind(scene, close, WORD_MARK))
			close++;
		if (scene_count_words(scene, open, close) >= WORDS_QUOTED)
			return QUOTE_MIXED;
		open = close;
	}
	return QUOTE_INDIRECT;
}

/* The span without stops and commas at its ends. */
static struct span trim(const struct scene *scene, size_t first, size_t end)
{
	while (end > first && (scene_is_kind(scene, end - 1, WORD_STOP) || scene_is_kind(scene, end - 1, WORD_COMMA)))
		end--;
	while (first < end && scene_is_kind(scene, first, WORD_COMMA))
		first++;
	return (struct span){first, end};
}

bool content_add(const struct scene *scene, struct quotes *quotes, struct span before, struct span behind,
    const struct clause *clause, const char *rule)
{
	struct quote *quote;

	before = trim(scene, before.start, before.end);
	behind = trim(scene, behind.start, behind.end);
	if (scene_count_words(scene, before.start, before.end) + scene_count_words(scene, behind.start, behind.end) <
	    FEWEST_WORDS)
		return false;
	if (quotes_have_taken(quotes, before.start, before.end) || quotes_have_taken(quotes, behind.start, behind.end))
		return false;
	quote = quotes_add(quotes, scene->block, kind_of(scene, before.start, behind.end), QUOTE_NONE, rule);
	quote->has_clause = true;
	quote->clause = *clause;
	quote_add_span(quote, before.start, before.end);
	quote_add_span(quote, behind.start, behind.end);
	quotes_take(quotes, clause->first, clause->end);
	return true;
}

bool content_is_infinitive(const struct scene *scene, size_t at)
{
	static const char *const short_ones[] = {
	    "få", "gå", "stå", "slå", "nå", "må", "bli", "se", "ge", "be", "le", "bo", "tro", "dö", "fly", NULL};
	struct slice word = scene_text(scene, at);

	if (!scene_is_small(scene, at) || scene_is_any(scene, at, LEXICON_SET(LEXICON_OBJECT) | LEXICON_SET(LEXICON_POSSESSIVE)))
		return false;
	for (const char *const *short_one = short_ones; *short_one != NULL; short_one++)
		if (slice_ends(word, slice_of(*short_one)))
			return true;
	if (scene_is_any(scene, at, LEXICON_FUNCTION & ~LEXICON_SET(LEXICON_AUXILIARY)))
		return false;
	return (slice_ends(word, slice_of("a")) && !slice_ends(word, slice_of("rna"))) || slice_ends(word, slice_of("as"));
}

/* `gå för att handla`, `tycker om att simma`: att brings an infinitive or a purpose, no content. */
static bool is_purpose(const struct scene *scene, size_t att)
{
	struct slice before = scene_text(scene, att - 1);

	if (slice_is(before, "för") || slice_is(before, "av"))
		return true;
	return (slice_is(before, "om") || scene_is(scene, att - 1, LEXICON_PREPOSITION)) && content_is_infinitive(scene, att + 1);
}

/* `…, med viss tvekan, att`: the att behind the second comma; `end` where none stands there. */
static size_t att_behind_aside(const struct scene *scene, size_t comma, size_t end)
{
	size_t last = comma + WORDS_OF_ASIDE < end ? comma + WORDS_OF_ASIDE : end;
	size_t at = comma + 1;

	while (at < last && !scene_is_kind(scene, at, WORD_COMMA))
		at++;
	return at + 2 < end && scene_is_kind(scene, at, WORD_COMMA) && is_att(scene, at + 1) ? at + 1 : end;
}

size_t content_att(const struct scene *scene, size_t at, size_t end)
{
	size_t first = at;
	size_t last = at + WORDS_BEFORE_ATT < end ? at + WORDS_BEFORE_ATT : end;

	while (at < last && !is_att(scene, at)) {
		if (scene_is_kind(scene, at, WORD_COMMA))
			return is_att(scene, at + 1) ? at + 1 : att_behind_aside(scene, at, end);
		if (!scene_is_kind(scene, at, WORD_LETTERS) && !scene_is_kind(scene, at, WORD_NUMBER))
			return end;
		if (scene_is_any(scene, at, LEXICON_VERBS) || content_is_denial(scene, at) ||
		    (scene_is(scene, at, LEXICON_CONJUNCTION) &&
			!scene_is_any(scene, at, LEXICON_SET(LEXICON_PREPOSITION) | LEXICON_SET(LEXICON_PARTICLE))))
			return end;
		at++;
	}
	if (at >= last || at + 1 >= end || (at > first && is_purpose(scene, at)))
		return end;
	return at;
}

/* `och meddelar att`, `men hoppas att`: the speaker says something else. */
static bool is_next_verb(const struct scene *scene, size_t verb, size_t end)
{
	return scene_is(scene, verb, LEXICON_FINITE) && scene_is_any(scene, verb, LEXICON_REPORTING) &&
	    content_att(scene, verb + 1, end) < end;
}

/* `men vill inte tala om det`, `och hänvisar till facket`: what the speaker does not tell is no part of what is told. */
static bool is_refusal(const struct scene *scene, size_t verb, size_t end)
{
	static const char *const refuse[] = {"hänvisar", "hänvisade", "avböjer", "avböjde", "vägrar", "vägrade", NULL};
	static const char *const will[] = {"vill", "ville", "kan", "kunde", "vågar", "vågade", NULL};
	static const char *const tell[] = {"tala", "prata", "säga", "svara", "kommentera", "uttala", "spekulera", "avslöja", "berätta",
	    "precisera", "uppge", "lova", "utveckla", "diskutera", "gå", "ge", NULL};
	size_t last = verb + WORDS_OF_REFUSAL < end ? verb + WORDS_OF_REFUSAL : end, at = verb + 1;

	if (scene_is_one_of(scene, verb, refuse))
		return true;
	if (!scene_is_one_of(scene, verb, will))
		return false;
	while (at < last && !content_is_denial(scene, at) && scene_is(scene, at, LEXICON_ADVERB))
		at++;
	if (at >= last || !content_is_denial(scene, at))
		return false;
	while (++at < last)
		if (scene_is_one_of(scene, at, tell))
			return true;
	return false;
}

/* `Statskontoret varnade för att`: somebody else's report, subject first. */
static bool is_report_of_other(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end)
{
	struct subject subject;
	size_t verb, last;

	if (!subject_at(scene, at, end, &subject) || subject.kind == SUBJECT_PRONOUN ||
	    !(subject.is_known || scene_is_capital(scene, subject.head)))
		return false;
	for (verb = subject.end; verb < end && scene_is(scene, verb, LEXICON_ADVERB); verb++)
		;
	if (verb >= end || quotes->taken[verb] || !scene_is(scene, verb, LEXICON_FINITE) ||
	    !scene_is_any(scene, verb, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_WEAK)))
		return false;
	for (last = verb + WORDS_BEFORE_ATT < end ? verb + WORDS_BEFORE_ATT : end; ++verb < last;)
		if (is_att(scene, verb))
			return true;
	return false;
}

/* `, rapporterar Norrbladet.`: who tells of the report, at its end. */
static bool is_teller(const struct scene *scene, size_t verb, size_t end)
{
	struct clause clause;

	return scene_is(scene, verb, LEXICON_SAY) && clause_at(scene, verb, end, CLAUSE_SAY, &clause) && clause.end + 1 >= end;
}

/* `, vilket hon menar är bra`, `, något som gav honom kritik`: the narrator's own words about what was said. */
static bool is_comment(const struct scene *scene, size_t at, size_t end)
{
	bool something = slice_is(scene_text(scene, at), "något") && at + 3 < end && slice_is(scene_text(scene, at + 1), "som");
	struct slice verb;

	if (slice_is(scene_text(scene, at), "vilket") && at + 3 < end)
		return scene_is_any(scene, at + 1, LEXICON_SET(LEXICON_SUBJECT)) &&
		    scene_is_any(scene, at + 2, LEXICON_REPORTING);
	if (!something)
		return false;
	verb = scene_text(scene, at + 2);
	return slice_ends(verb, slice_of("de")) || slice_ends(verb, slice_of("te")) || slice_is(verb, "gav") || slice_is(verb, "fick");
}

/* `; förespråkarna att det lönar sig`, `; i brevet skriver hon`: behind a semicolon somebody says something again. */
static bool is_next_sentence(const struct scene *scene, size_t at, size_t end)
{
	if (!slice_is(scene_text(scene, at), ";"))
		return false;
	for (size_t last = at + WORDS_BEFORE_ATT < end ? at + WORDS_BEFORE_ATT : end; ++at < last;)
		if ((scene_is(scene, at, LEXICON_SAY) && scene_is(scene, at, LEXICON_FINITE)) || is_att(scene, at) ||
		    slice_is(scene_text(scene, at), "heter"))
			return true;
	return false;
}

/* Does another report begin behind the comma, dash or conjunction at `at`: `, men hon anser att …`, `och meddelar att …`? */
static bool is_next_report(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end)
{
	size_t verb = at + 1;
	bool dash = scene_is_kind(scene, at, WORD_DASH) && scene_word(scene, at)->spaced;
	bool comma = scene_is_kind(scene, at, WORD_COMMA);

	if (comma && (quotes->taken[verb] || (scene_is(scene, verb, LEXICON_CONJUNCTION) && quotes->taken[verb + 1]) || scene_is(scene, verb, LEXICON_SOURCE) || is_teller(scene, verb, end) ||
			 is_comment(scene, verb, end)))
		return true;
	if (comma || dash)
		verb += scene_is(scene, verb, LEXICON_CONJUNCTION);
	else if (!slice_is(scene_text(scene, at), "och") && !slice_is(scene_text(scene, at), "men"))
		return is_next_sentence(scene, at, end);
	if (dash && verb == at + 2 && clause_is_finite(scene, verb))
		return true;
	if ((!comma && !dash) || verb == at + 2) {
		if (is_next_verb(scene, verb, end) || is_refusal(scene, verb, end))
			return true;
	}
	if (comma && verb == at + 2 && is_report_of_other(scene, quotes, verb, end))
		return true;
	while (verb < end && (scene_is(scene, verb, LEXICON_ADVERB) || scene_is(scene, verb, LEXICON_SUBJECT)))
		verb++;
	return verb < end && is_reporting_verb(scene, quotes, verb) && content_att(scene, verb + 1, end) < end;
}

size_t content_end(const struct scene *scene, const struct quotes *quotes, size_t at, size_t end)
{
	for (; at + 2 < end; at++)
		if (is_next_report(scene, quotes, at, end))
			return at;
	return end;
}
