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

bool enligt_in_sentence(const struct scene *scene, size_t first, size_t end, struct quotes *quotes, const char *rule)
{
	struct clause clause;
	bool in_brackets = false;

	for (size_t at = first; at + 1 < end; at++) {
		bool comma = at > first && scene_is_kind(scene, at - 1, WORD_COMMA);
		struct span before = {at, at};

		in_brackets |= scene_is_kind(scene, at, WORD_OPEN);
		in_brackets &= !scene_is_kind(scene, at, WORD_CLOSE);
		if (!scene_is(scene, at, LEXICON_SOURCE) || in_brackets || quotes->taken[at] ||
		    !clause_enligt(scene, at, end, &clause) || !is_source(scene, &clause.subject))
			continue;
		if (comma)
			closing_find(scene, end, &clause);
		else if (clause.subject.name_count > 0 && clause.subject.names[clause.subject.name_count - 1]->end == clause.end)
			clause.end = clause.subject.names[clause.subject.name_count - 1]->after;
		if (begins_report(scene, at, first))
			clause.end = verb_behind(scene, clause.end, end);
		else
			before = (struct span){first, at - slice_is(scene_text(scene, at - 1), "allt")};
		return content_add(scene, quotes, before, (struct span){clause.end, end}, &clause, rule);
	}
	return false;
}
