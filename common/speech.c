#include "speech.h"

#include "narration.h"
#include "saying.h"
#include "telling.h"
#include "tenses.h"

enum { BRACKET_WORDS = 8 };

static size_t count_marks(const struct scene *scene, size_t first, size_t end)
{
	size_t count = 0;

	for (; first < end; first++)
		count += scene_is_kind(scene, first, WORD_MARK);
	return count;
}

/* The span [first, end) without what does not belong to speech at its ends. */
static void add_span(const struct scene *scene, struct quote *quote, size_t first, size_t end)
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

/*
 * `(Skrattar.)`, `(pekar på kartan)`: the bracket behind the one that closes narration at `at`, whose first word is a verb that has no
 * subject; `at` where none begins there.
 */
static size_t pass_note(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + BRACKET_WORDS < end ? at + BRACKET_WORDS : end, close = at + 1;

	if (!scene_is_kind(scene, at, WORD_OPEN) || at + 2 >= end ||
	    !scene_is_any(scene, at + 1, LEXICON_SET(LEXICON_GESTURE) | LEXICON_SET(LEXICON_GESTURE_BOUND) | LEXICON_SET(LEXICON_SPEECH)) ||
	    tense_of(scene->reading, scene->block, at + 1) == TENSE_NONE || scene_is_any(scene, at + 2, LEXICON_SET(LEXICON_SUBJECT) | LEXICON_SET(LEXICON_SPEAKER)))
		return at;
	while (close < last && !scene_is_kind(scene, close, WORD_CLOSE))
		close++;
	return close < last ? close + 1 : at;
}

void speech_add(const struct scene *scene, struct quote *quote, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++) {
		size_t behind = pass_note(scene, at, end);

		if (behind == at)
			continue;
		add_span(scene, quote, first, at);
		first = behind;
		at = behind - 1;
	}
	if (first < end)
		add_span(scene, quote, first, end);
}

/* What follows a clause: its stop is passed; SIZE_MAX where no more speech follows. */
static size_t speech_behind(const struct scene *scene, size_t first, const struct clause *clause)
{
	size_t at = clause->end;
	bool new_sentence = false;
	struct subject subject;

	while (at < scene->end && (scene_is_kind(scene, at, WORD_STOP) || scene_is_kind(scene, at, WORD_COMMA) ||
				      scene_is_kind(scene, at, WORD_COLON) || scene_is_kind(scene, at, WORD_MARK))) {
		new_sentence |= !scene_is_kind(scene, at, WORD_COMMA);
		at++;
	}
	if (at < scene->end && new_sentence &&
	    (narration_reports(scene, first, at, clause) || narration_at(scene, first, at, clause, &subject)))
		return narration_end(scene, at);
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
	closing_find(scene, end, clause);
	return clause->end + 1 >= end;
}

/* `, enligt Eva Ek.` at the end of the paragraph. */
static bool source_at(const struct scene *scene, size_t at, size_t end, struct clause *clause)
{
	return end == scene->end && clause_enligt(scene, at, end, clause) && clause->subject.kind == SUBJECT_NAME;
}

/*
 * `Folk viskar. ”Säg inget”, säger de.`: a whole sentence in marks inside the speech has a clause of its own, which is part of the
 * speech, unless it names somebody.
 */
static bool is_inner(const struct scene *scene, size_t first, size_t at, const struct clause *clause)
{
	size_t close = at - 1, oldest;

	if (close > first && scene_is_kind(scene, close, WORD_COMMA))
		close--;
	if (!scene_is_kind(scene, close, WORD_MARK) || clause->subject.kind == SUBJECT_NAME)
		return false;
	oldest = close > first + READING_SENTENCE ? close - READING_SENTENCE : first;
	for (size_t open = close; open-- > oldest;)
		if (scene_is_kind(scene, open, WORD_MARK))
			return open > first && scene_word(scene, open - 1)->ends_sentence;
	return false;
}

/* `Hur mår hon? Lugnar hon sig snart?`: behind ? or !, a verb with a capital and its subject ask. */
static bool is_question(const struct scene *scene, size_t at, size_t end)
{
	return scene_is_capital(scene, at) && slice_is(scene_text(scene, end - 1), "?");
}

/* The reporting clause at word `at` of the speech that begins at `first`, up to its end. */
static bool clause_in_speech(const struct scene *scene, size_t first, size_t at, struct clause *clause)
{
	bool pointer = is_pointer(scene, at);
	size_t end;

	if (!pointer && !telling_is_clause_place(scene, at))
		return false;
	end = reading_sentence_end(scene->reading, at, scene->end);
	if (pointer)
		return pointer_at(scene, at, end, clause);
	if (is_question(scene, at, end))
		return false;
	if (saying_at(scene, first, at, end, clause))
		return !is_inner(scene, first, at, clause);
	if (!source_at(scene, at, end, clause))
		return false;
	closing_find(scene, end, clause);
	return true;
}

/* `– Jaså? Han såg ner i golvet.`: takes out the narration at word `at` of speech without a clause; false where there is none. */
static bool take_narration(const struct scene *scene, size_t first, size_t at, struct quote *quote)
{
	struct subject subject;

	if (quote->has_clause || !scene_word(scene, at - 1)->ends_sentence || !scene_word(scene, at)->capital ||
	    !narration_at(scene, first, at, NULL, &subject))
		return false;
	quote->has_clause = true;
	quote->clause = (struct clause){at, scene->end, at, at, subject};
	return true;
}

bool speech_part(const struct scene *scene, size_t first, struct quote *quote)
{
	size_t at = first + 1;

	while (at < scene->end) {
		struct clause clause;
		size_t behind;

		if (clause_in_speech(scene, first, at, &clause)) {
			behind = speech_behind(scene, first, &clause);
			if (!quote->has_clause)
				quote->clause = clause;
			quote->has_clause = true;
		} else if (take_narration(scene, first, at, quote)) {
			behind = narration_end(scene, at);
		} else {
			at++;
			continue;
		}
		speech_add(scene, quote, first, at);
		first = behind;
		if (first == SIZE_MAX)
			return true;
		at = first + 1;
	}
	speech_add(scene, quote, first, scene->end);
	return quote->has_clause;
}
