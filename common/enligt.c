#include "enligt.h"

#include "closing.h"
#include "content.h"
#include "roles.h"

enum { WORDS_OF_SOURCE = 8 };

/* People and organisations are sources; laws, plans and rules are not: neither `EU-reglerna` nor `Tidöavtalet`. */
static bool is_source(const struct scene *scene, const struct subject *subject)
{
	const struct reading *reading = scene->reading;
	struct slice head = scene_text(scene, subject->head);

	if (subject->kind != SUBJECT_PHRASE || role_is(reading, scene->block, subject->head))
		return true;
	if (reading_ending(reading, scene->block, subject->head, LEXICON_SET(LEXICON_DOCUMENT)) != 0)
		return false;
	if (scene_is_capital(scene, subject->head) && memchr(head.data, '-', head.length) == NULL)
		return true;
	return subject->is_known || (subject->head > subject->first && scene_is_capital(scene, subject->first));
}

/* `Enligt X …`, `Men enligt X …`, `Även enligt X …`, `…, och enligt X …`: the content stands behind. */
static bool begins_report(const struct scene *scene, size_t at, size_t first)
{
	uint64_t small = LEXICON_SET(LEXICON_CONJUNCTION) | LEXICON_SET(LEXICON_ADVERB);

	if (at == first || (at == first + 1 && scene_is_any(scene, first, small)))
		return true;
	return at > first + 1 && scene_is(scene, at - 1, LEXICON_CONJUNCTION) && scene_is_kind(scene, at - 2, WORD_COMMA);
}

/*
 * Where the content goes on behind `enligt X` at the head of a report: with the verb, behind what belongs to X
 * (`professor X vid Y universitet`, `vittnen som Bladet talat med`, `henne själv`).
 */
static size_t verb_behind(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + WORDS_OF_SOURCE < end ? at + WORDS_OF_SOURCE : end;
	bool relative = at < end && slice_is(scene_text(scene, at), "som");

	if (slice_is(at < end ? scene_text(scene, at) : slice_of(""), "själv"))
		return at + 1;
	if (!relative && !scene_is(scene, at, LEXICON_PREPOSITION))
		return at;
	for (size_t verb = at + 1; verb < last && !scene_is_kind(scene, verb, WORD_COMMA); verb++)
		if (clause_is_finite(scene, verb))
			return verb;
	return at;
}

/* The comma behind `vid Lunds universitet`, which belongs to the source; `at` where no such phrase stands. */
static size_t behind_phrase(const struct scene *scene, size_t at, size_t end)
{
	size_t last = at + WORDS_OF_SOURCE < end ? at + WORDS_OF_SOURCE : end, comma = at;

	if (!scene_is(scene, at, LEXICON_PREPOSITION))
		return at;
	while (comma < last && scene_is_kind(scene, comma, WORD_LETTERS) && !clause_is_finite(scene, comma))
		comma++;
	return comma < last && scene_is_kind(scene, comma, WORD_COMMA) ? comma : at;
}

/* `Enligt bolaget, som svarar skriftligt, pågår …`: behind the comma that closes the relative clause; `at` for none. */
static size_t behind_relative(const struct scene *scene, size_t at, size_t end)
{
	size_t som = behind_phrase(scene, at, end);

	som += scene_is_kind(scene, som, WORD_COMMA);
	if (som >= end || !scene_is_kind(scene, som - 1, WORD_COMMA) || !slice_is(scene_text(scene, som), "som"))
		return at;
	for (size_t comma = som; comma + 1 < end; comma++)
		if (scene_is_kind(scene, comma, WORD_COMMA) && clause_is_finite(scene, comma + 1))
			return comma + 1;
	return at;
}

/* `den enligt henne tveksamma affären`: only a word of the sentence is told. */
static bool is_attribute(const struct scene *scene, size_t at, size_t first)
{
	return at > first + 1 && scene_is(scene, at - 1, LEXICON_ARTICLE) && scene_is(scene, at - 2, LEXICON_PREPOSITION);
}

/* What stands before the clause and is told: nothing before `som` of `som enligt Eva Ek är farlig`. */
static struct span told_before(const struct scene *scene, size_t at, size_t first)
{
	if (slice_is(scene_text(scene, at - 1), "som"))
		return (struct span){at, at};
	return (struct span){first, at - slice_is(scene_text(scene, at - 1), "allt")};
}

/* The clause with what belongs to the name. */
static void close_clause(const struct scene *scene, size_t at, size_t first, size_t end, struct clause *clause)
{
	const struct subject *subject = &clause->subject;

	if (at > first && scene_is_kind(scene, at - 1, WORD_COMMA))
		closing_find(scene, end, clause);
	else if (subject->name_count > 0 && subject->names[subject->name_count - 1]->end == clause->end)
		clause->end = subject->names[subject->name_count - 1]->after;
}

bool enligt_in_sentence(const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	struct clause clause;
	bool in_brackets = false;

	for (size_t at = first; at + 1 < end; at++) {
		struct span before = {at, at};

		in_brackets |= scene_is_kind(scene, at, WORD_OPEN);
		in_brackets &= !scene_is_kind(scene, at, WORD_CLOSE);
		if (!scene_is(scene, at, LEXICON_SOURCE) || in_brackets || quotes->taken[at] || is_attribute(scene, at, first) ||
		    !clause_enligt(scene, at, end, &clause) || !is_source(scene, &clause.subject))
			continue;
		close_clause(scene, at, first, end, &clause);
		if (begins_report(scene, at, first))
			clause.end = verb_behind(scene, behind_relative(scene, clause.end, end), end);
		else
			before = told_before(scene, at, first);
		return content_add(scene, quotes, before,
		    (struct span){clause.end, content_end(scene, quotes, clause.end, end)}, &clause, rule);
	}
	return false;
}
