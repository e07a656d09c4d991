#include "reading.h"

#include "unicode.h"
#include "utf8.h"

#include <stdlib.h>

void reading_release(struct reading *reading)
{
	words_release(&reading->words);
	free(reading->first);
	free(reading->summaries);
	*reading = (struct reading){.first = NULL};
}

void reading_take(struct reading *reading, const struct article *article, const struct lexicon *lexicon)
{
	size_t blocks = article->block_count;

	reading->article = article;
	reading->lexicon = lexicon;
	reading->words.count = 0;
	reading->first = memory_room(reading->first, &reading->capacity, blocks + 2, sizeof *reading->first);
	reading->summaries =
	    memory_room(reading->summaries, &reading->summary_capacity, blocks + 1, sizeof *reading->summaries);
	for (size_t block = 0; block <= blocks; block++) {
		reading->first[block] = reading->words.count;
		reading->summaries[block] = words_add(&reading->words, reading_block_text(reading, block), lexicon);
	}
	reading->first[blocks + 1] = reading->words.count;
}

struct slice reading_text(const struct reading *reading, size_t block, size_t first, size_t end)
{
	return slice_part(reading_block_text(reading, block), reading_word(reading, first)->start,
	    reading_word(reading, end - 1)->end);
}

uint32_t reading_ending(const struct reading *reading, size_t block, size_t word, uint64_t classes)
{
	struct slice text = reading_word_text(reading, block, word);
	const char *end = text.data + text.length, *at = text.data;
	char lower[2 * LEXICON_LONGEST];
	size_t length = 0, size;

	if (!reading_word(reading, word)->capital)
		return lexicon_find_ending(reading->lexicon, text, classes);
	if (text.length > LEXICON_LONGEST)
		at = utf8_before(end - LEXICON_LONGEST + 4, at);
	for (; at < end; at += size)
		length += utf8_encode(unicode_lower(utf8_decode(at, &size)), lower + length);
	return lexicon_find_ending(reading->lexicon, (struct slice){lower, length}, classes);
}

size_t reading_sentence_end(const struct reading *reading, size_t at, size_t end)
{
	size_t last = at + READING_SENTENCE < end ? at + READING_SENTENCE : end;

	while (at < last && !reading_word(reading, at)->ends_sentence)
		at++;
	return at < last ? at + 1 : last;
}

size_t reading_sentence_start(const struct reading *reading, size_t at, size_t first)
{
	size_t last = at > first + READING_SENTENCE ? at - READING_SENTENCE : first;

	while (at > last && !reading_word(reading, at - 1)->ends_sentence)
		at--;
	return at;
}

size_t reading_last_sentence(const struct reading *reading, size_t block)
{
	size_t first = reading->first[block], end = reading->first[block + 1], next;

	while ((next = reading_sentence_end(reading, first, end)) < end)
		first = next;
	return first;
}
