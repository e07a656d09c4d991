#include "dash.h"

#include "foregoing.h"

enum { FACT_WORDS = 10 };

/* The first word of speech behind the dashes that begin at `at`; `at` where there are none. */
static size_t behind_dashes(const struct scene *scene, size_t at)
{
	while (scene_is_kind(scene, at, WORD_DASH))
		at++;
	return at;
}

/* A paragraph of whose beginning another rule has taken nothing. */
static bool begins_free(const struct scene *scene, const struct quotes *quotes)
{
	return scene_is_prose(scene) && !quotes->taken[scene->first];
}

/* Can a reporting clause begin here: behind a comma, behind ?, ! or …, behind a closing mark? */
static bool is_clause_place(const struct scene *scene, size_t at)
{
	const struct word *before = scene_word(scene, at - 1);
	const struct word *word = scene_word(scene, at);

	if ((before->kind & (WORD_COMMA | WORD_MARK | WORD_DASH | WORD_STOP)) == 0 || word->kind != WORD_LETTERS ||
	    !word->spaced)
		return false;
	if (before->kind == WORD_COMMA || before->kind == WORD_MARK)
		return !word->capital;
	if (before->kind == WORD_DASH)
		return before->spaced && !word->capital;
	return !slice_is(scene_text(scene, at - 1), ".");
}

/* `Hon skrattar.`: a pronoun and how somebody says something, by nobody who says `jag`. */
static bool is_gesture(const struct scene *scene, size_t at, size_t end)
{
	if (!scene_is(scene, at, LEXICON_SUBJECT) || !scene_is(scene, at + 1, LEXICON_FINITE) ||
	    !scene_is_any(scene, at + 1, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH)))
		return false;
	while (at < end && !scene_is(scene, at, LEXICON_SPEAKER))
		at++;
	return at == end;
}

/* Does the sentence at `at`, behind a clause, plainly go on about the speaker instead of letting him speak? */
static bool is_narration(const struct scene *scene, size_t at)
{
	size_t end = reading_sentence_end(scene->reading, at, scene->end);
	const struct person_name *name = at < scene->end ? persons_at(scene->persons, at) : NULL;
	struct clause clause;

	if (is_gesture(scene, at, end) || scene_is_kind(scene, at + 1, WORD_COLON) ||
	    (end == scene->end && scene_is_kind(scene, end - 1, WORD_COLON)))
		return true;
	for (size_t verb = at + 1; verb < end; verb++) {
		if (!scene_is(scene, verb, LEXICON_SAY) || !scene_is(scene, verb, LEXICON_FINITE))
			continue;
		if (foregoing_subject(scene, verb, at, &clause.subject) && clause.subject.kind != SUBJECT_PHRASE)
			return true;
	}
	return name != NULL && !name->genitive && scene_is(scene, name->end, LEXICON_AUXILIARY);
}

static size_t count_marks(const struct scene *scene, size_t first, size_t end)
{
	size_t count = 0;

	for (; first < end; first++)
		count += scene_is_kind(scene, first, WORD_MARK);
	return count;
}

/* The span [first, end) without what does not belong to speech at its ends. */
static void add_speech(const struct scene *scene, struct quote *quote, size_t first, size_t end)
{
	while (end > first && (scene_is_kind(scene, end - 1, WORD_COMMA) ||
				  (scene_is_kind(scene, end - 1, WORD_DASH) && scene_word(scene, end - 1)->spaced)))
		end--;
	while (first < end && (scene_is_kind(scene, first, WORD_COMMA) || scene_is_kind(scene, first, WORD_STOP) ||
				  scene_is_kind(scene, first, WORD_DASH)))
		first++;
	if (end > first + 1 && scene_is_kind(scene, end - 1, WORD_MARK) && count_marks(scene, first, end) == 1)
		end--;
	if (end > first + 2 && scene_is_kind(scene, first, WORD_MARK) && scene_is_kind(scene, end - 1, WORD_MARK) &&
	    count_marks(scene, first, end) == 2) {
		first++;
		end--;
	}
	quote_add_span(quote, first, end);
}

/* Behind narration: the speech at the next dash that opens a sentence; SIZE_MAX for none. */
static size_t next_dash(const struct scene *scene, size_t at)
{
	for (; at + 1 < scene->end; at++)
		if (scene_word(scene, at)->ends_sentence && scene_is_kind(scene, at + 1, WORD_DASH))
			return at + 2 < scene->end ? at + 2 : SIZE_MAX;
	return SIZE_MAX;
}

/* What follows a clause: its stop is passed; SIZE_MAX where no more speech follows. */
static size_t speech_behind(const struct scene *scene, size_t at)
{
	bool new_sentence = false;

	while (at < scene->end && (scene_is_kind(scene, at, WORD_STOP) || scene_is_kind(scene, at, WORD_COMMA) ||
				      scene_is_kind(scene, at, WORD_COLON) || scene_is_kind(scene, at, WORD_MARK))) {
		new_sentence |= !scene_is_kind(scene, at, WORD_COMMA);
		at++;
	}
	if (at < scene->end && new_sentence && is_narration(scene, at))
		return next_dash(scene, at);
	return at < scene->end ? at : SIZE_MAX;
}

/* `Det säger …`, `Så säger …` at the head of a sentence. */
static bool is_pointer(const struct scene *scene, size_t at)
{
	return scene_word(scene, at - 1)->ends_sentence && at + 2 < scene->end && scene_is(scene, at + 1, LEXICON_SAY) &&
	    (slice_is(scene_text(scene, at), "Det") || slice_is(scene_text(scene, at), "Så"));
}

/* `Det säger Eva Ek, rektor på Nyskolan.`: a sentence that only tells who spoke before it. */
static bool pointer_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	if (!clause_at(scene, at + 1, end, CLAUSE_SAY, clause) || clause->subject.kind == SUBJECT_PHRASE)
		return false;
	clause_close(scene, end, clause);
	return clause->end + 1 >= end;
}

/* `, enligt Eva Ek.` at the end of the paragraph. */
static bool source_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	return end == scene->end && clause_enligt(scene, at, end, clause) && clause->subject.kind == SUBJECT_NAME;
}

/* Finds the clauses of the speech that begins at `first`, and parts it at them. */
static bool part_speech(const struct scene *scene, size_t first, struct quote *quote)
{
	size_t at = first + 1;

	while (at < scene->end) {
		struct clause clause;
		size_t end;

		if (!is_clause_place(scene, at) && !is_pointer(scene, at)) {
			at++;
			continue;
		}
		end = reading_sentence_end(scene->reading, at, scene->end);
		if (is_pointer(scene, at) ? !pointer_at(scene, at, end, &clause)
					  : !clause_at(scene, at, end, CLAUSE_ANY, &clause) && !source_at(scene, at, end, &clause)) {
			at++;
			continue;
		}
		clause_close(scene, end, &clause);
		if (!quote->has_clause)
			quote->clause = clause;
		quote->has_clause = true;
		add_speech(scene, quote, first, at);
		first = speech_behind(scene, clause.end);
		if (first == SIZE_MAX)
			break;
		at = first + 1;
	}
	if (first != SIZE_MAX)
		add_speech(scene, quote, first, scene->end);
	return quote->has_clause;
}

/* Takes back the quote that was added last. */
static bool undo(struct quotes *quotes)
{
	quotes->count--;
	return false;
}

static bool keep(const struct scene *scene, struct quotes *quotes, size_t first)
{
	if (quotes->items[quotes->count - 1].span_count == 0)
		return undo(quotes);
	quotes_take(quotes, first, scene->end);
	return true;
}

bool dash_with_clause(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first);

	if (!begins_free(scene, quotes) || first == scene->first || first == scene->end)
		return false;
	if (!part_speech(scene, first, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule)))
		return undo(quotes);
	return keep(scene, quotes, scene->first);
}

bool dash_with_signature(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first), signature;
	struct quote *quote;
	struct subject subject;

	if (!begins_free(scene, quotes) || first == scene->first)
		return false;
	signature = reading_last_sentence(scene->reading, scene->block);
	if (signature <= first || persons_at(scene->persons, signature) == NULL || !subject_at(scene, signature, scene->end, &subject))
		return false;
	for (size_t at = subject.end; at < scene->end; at++)
		if (scene_is_any(scene, at, LEXICON_VERBS))
			return false;
	quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule);
	quote->has_clause = true;
	quote->clause = (struct clause){signature, scene->end, signature, signature, subject};
	add_speech(scene, quote, first, signature);
	return keep(scene, quotes, scene->first);
}

/* `– Ålder: 45 år` and `– att avgiften höjs,` are items of a list, and so is what a hyphen opens without a stop at the end. */
static bool is_item(const struct scene *scene, size_t first)
{
	const struct word *last = scene_word(scene, scene->end - 1);
	bool stopped = last->kind == WORD_STOP || last->kind == WORD_MARK;

	if (scene_is_kind(scene, first + 1, WORD_COLON) && scene->end - first < FACT_WORDS)
		return true;
	if (slice_is(scene_text(scene, first), "att") || (scene_is_small(scene, first) && !stopped))
		return true;
	return slice_is(scene_text(scene, scene->first), "-") && (scene->end - first < 3 || !stopped);
}

bool dash_alone(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	size_t first = behind_dashes(scene, scene->first);

	if (!begins_free(scene, quotes) || first == scene->first || first == scene->end || is_item(scene, first))
		return false;
	add_speech(scene, quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule), first, scene->end);
	return keep(scene, quotes, scene->first);
}

bool dash_behind_colon(const struct scene *scene, struct quotes *quotes, const char *rule)
{
	struct quote *quote;
	struct clause clause;

	if (!begins_free(scene, quotes))
		return false;
	for (size_t at = scene->first; at + 2 < scene->end; at++) {
		size_t sentence;

		if (!scene_is_kind(scene, at, WORD_COLON) || !scene_is_kind(scene, at + 1, WORD_DASH) ||
		    !scene_word(scene, at + 1)->spaced || !scene_word(scene, at + 2)->spaced)
			continue;
		sentence = reading_sentence_start(scene->reading, at, scene->first);
		if (!clause_lead_in(scene, sentence, at, &clause) ||
		    (clause.cue_first == clause.cue_end && clause.subject.kind != SUBJECT_NAME))
			continue;
		quote = quotes_add(quotes, scene->block, QUOTE_DIRECT, QUOTE_DASH, rule);
		if (!part_speech(scene, at + 2, quote)) {
			quote->has_clause = true;
			quote->clause = clause;
		}
		return keep(scene, quotes, sentence);
	}
	return false;
}
