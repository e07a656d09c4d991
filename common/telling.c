#include "telling.h"

#include "tenses.h"

/*
 * How often the narrator must say `jag`, `mig`, `vi` or `oss` to be somebody who speaks beside the others. In the present more often: a
 * reporter says `När jag frågar`, too.
 */
enum { OFTEN = 2, OFTEN_IN_PRESENT = 4 };

/* Numbers of clauses by tense, and of words for the narrator outside of what is said. */
struct tally {
	size_t past, present;
	size_t i, we, mine;
};

bool telling_is_clause_place(const struct scene *scene, size_t at)
{
	const struct word *before = scene_word(scene, at - 1);
	const struct word *word = scene_word(scene, at);

	if ((before->kind & (WORD_COMMA | WORD_MARK | WORD_DASH | WORD_STOP)) == 0 || word->kind != WORD_LETTERS || !word->spaced)
		return false;
	if (before->kind == WORD_COMMA || before->kind == WORD_MARK)
		return !word->capital;
	if (before->kind == WORD_DASH)
		return before->spaced && !word->capital;
	return !slice_is(scene_text(scene, at - 1), ".");
}

/* Direct speech: behind the dash that begins the block, or behind a closing mark. */
static bool is_behind_speech(const struct scene *scene, size_t at)
{
	size_t before = at - 1;

	if (scene_is_kind(scene, scene->first, WORD_DASH))
		return true;
	if (before > scene->first && scene_is_kind(scene, before, WORD_COMMA))
		before--;
	return scene_is_kind(scene, before, WORD_MARK);
}

static void count_clauses(const struct scene *scene, struct tally *tally)
{
	for (size_t at = scene->first + 1; at < scene->end; at++) {
		if (!scene_is(scene, at, LEXICON_FINITE) ||
		    !scene_is_any(scene, at, LEXICON_SET(LEXICON_SAY) | LEXICON_SET(LEXICON_SPEECH)) ||
		    !telling_is_clause_place(scene, at) || !is_behind_speech(scene, at))
			continue;
		if (tense_of(scene->reading, scene->block, at) == TENSE_PAST)
			tally->past++;
		else
			tally->present++;
	}
}

static bool is_one_of(struct slice text, const char *const *words)
{
	for (; *words != NULL; words++)
		if (slice_is(text, *words))
			return true;
	return false;
}

/* Words of the narrator stand outside dash paragraphs and marks. */
static void count_narrator(const struct scene *scene, struct tally *tally)
{
	static const char *const i[] = {"jag", "Jag", NULL}, *const we[] = {"vi", "Vi", NULL};
	static const char *const mine[] = {"mig", "mej", "oss", NULL};
	bool inside = false;

	if (scene_is_kind(scene, scene->first, WORD_DASH))
		return;
	for (size_t at = scene->first; at < scene->end; at++) {
		if (scene_is_kind(scene, at, WORD_MARK))
			inside = !inside;
		if (inside || !scene_is_any(scene, at, LEXICON_SET(LEXICON_SPEAKER) | LEXICON_SET(LEXICON_OBJECT)))
			continue;
		tally->i += is_one_of(scene_text(scene, at), i);
		tally->we += is_one_of(scene_text(scene, at), we);
		tally->mine += is_one_of(scene_text(scene, at), mine);
	}
}

void telling_look(struct scene *scene)
{
	const struct reading *reading = scene->reading;
	struct tally tally = {0};
	bool often;

	for (scene->block = 0; scene->block < reading_title(reading); scene->block++) {
		const struct words_summary *summary = &reading->summaries[scene->block];

		scene->first = reading->first[scene->block];
		scene->end = reading->first[scene->block + 1];
		if (scene->first == scene->end || !scene_is_prose(scene))
			continue;
		if (summary->kinds & (WORD_DASH | WORD_MARK) && summary->classes & LEXICON_REPORTING)
			count_clauses(scene, &tally);
		if (summary->classes & LEXICON_SET(LEXICON_SPEAKER))
			count_narrator(scene, &tally);
	}
	scene->told_in_past = tally.past > tally.present;
	often = tally.i + tally.we + tally.mine >= (scene->told_in_past ? OFTEN : OFTEN_IN_PRESENT);
	scene->narrator_is_i = often && tally.i > 0;
	scene->narrator_is_we = often && tally.we > 0;
}
