#include "pairs.h"

/* Words of a pair in which marks inside it are counted. */
enum { NESTING_WORDS = 1024 };

bool pairs_may_open(const struct scene *scene, size_t at)
{
	const struct word *word = scene_word(scene, at);

	if (word->kind != WORD_MARK || at + 1 >= scene->end || scene_word(scene, at + 1)->spaced)
		return false;
	return word->spaced || scene_is_kind(scene, at - 1, WORD_OPEN) || scene_is_kind(scene, at - 1, WORD_DASH);
}

bool pairs_may_close(const struct scene *scene, size_t at)
{
	return scene_is_kind(scene, at, WORD_MARK) && !scene_word(scene, at)->spaced;
}

bool pairs_next(const struct scene *scene, size_t at, struct pair *pair)
{
	size_t depth = 1, last;

	while (at < scene->end && !pairs_may_open(scene, at))
		at++;
	if (at >= scene->end)
		return false;
	pair->open = at;
	last = at + NESTING_WORDS < scene->end ? at + NESTING_WORDS : scene->end;
	for (at++; at < last; at++) {
		if (pairs_may_open(scene, at))
			depth++;
		else if (pairs_may_close(scene, at) && --depth == 0)
			break;
	}
	/* A mark inside that is never closed spoils the count, not the pair. */
	if (at == last)
		for (at = pair->open + 1; at < scene->end && !pairs_may_close(scene, at); at++)
			;
	pair->close = at;
	return true;
}
