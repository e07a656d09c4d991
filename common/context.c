#include "context.h"

#include <stdlib.h>

/* A word, and the block that holds it by its place in a row of blocks. */
struct place {
	size_t index, word;
};

/* The blocks in which sentences are counted. */
struct row {
	const struct reading *reading;
	const size_t *blocks;
	size_t count;
};

static const bool is_running_text[BLOCK_KINDS] = {
    [BLOCK_LEAD] = true, [BLOCK_PARA] = true, [BLOCK_LABEL] = true, [BLOCK_QUESTION] = true, [BLOCK_ITEM] = true,
};

void context_release(struct context *context)
{
	free(context->blocks);
	buffer_release(&context->before);
	buffer_release(&context->after);
}

void context_begin(struct context *context, const struct reading *reading)
{
	const struct article *article = reading->article;

	context->count = 0;
	context->blocks =
	    memory_room(context->blocks, &context->capacity, article->block_count, sizeof *context->blocks);
	for (size_t block = 0; block < article->block_count; block++)
		if (is_running_text[article->blocks[block].kind] && reading->first[block] < reading->first[block + 1])
			context->blocks[context->count++] = block;
}

/* Where `block` stands in the row or would stand. */
static size_t index_of(const struct row *row, size_t block)
{
	size_t low = 0, high = row->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (row->blocks[middle] < block)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static size_t row_first(const struct row *row, size_t index)
{
	return row->reading->first[row->blocks[index]];
}

static size_t row_end(const struct row *row, size_t index)
{
	return row->reading->first[row->blocks[index] + 1];
}

/* Where the sentence that holds `at` begins, and `count` sentences before it. */
static struct place go_back(const struct row *row, struct place at, size_t count)
{
	at.word = reading_sentence_start(row->reading, at.word, row_first(row, at.index));
	for (; count > 0; count--) {
		if (at.word == row_first(row, at.index)) {
			if (at.index == 0)
				break;
			at.word = row_end(row, --at.index);
		}
		at.word = reading_sentence_start(row->reading, at.word - 1, row_first(row, at.index));
	}
	return at;
}

/* Behind the sentence that holds `at`, and `count` sentences after it. */
static struct place go_on(const struct row *row, struct place at, size_t count)
{
	at.word = reading_sentence_end(row->reading, at.word, row_end(row, at.index));
	for (; count > 0; count--) {
		if (at.word == row_end(row, at.index)) {
			if (at.index + 1 == row->count)
				break;
			at.word = row_first(row, ++at.index);
		}
		at.word = reading_sentence_end(row->reading, at.word, row_end(row, at.index));
	}
	return at;
}

/* Adds the words from `start` to before `end`; pieces of several blocks are joined by one space. */
static void add_words(struct buffer *to, const struct row *row, struct place start, struct place end)
{
	for (size_t index = start.index; index <= end.index; index++) {
		size_t first = index == start.index ? start.word : row_first(row, index);
		size_t last = index == end.index ? end.word : row_end(row, index);

		if (first == last)
			continue;
		if (to->length > 0)
			buffer_add_byte(to, ' ');
		buffer_add_slice(to, reading_text(row->reading, row->blocks[index], first, last));
	}
}

void context_take(struct context *context, const struct quote *quote, const struct reading *reading, struct cited *cited)
{
	struct row row = {reading, context->blocks, context->count};
	size_t index = index_of(&row, quote->block);
	struct place first, last, end;

	if (index == row.count || row.blocks[index] != quote->block) {
		row = (struct row){reading, &quote->block, 1};
		index = 0;
	}
	first = (struct place){index, quote->spans[0].start};
	last = (struct place){index, quote->spans[quote->span_count - 1].end - 1};
	end = (struct place){index, last.word + 1};
	context->before.length = context->after.length = 0;
	add_words(&context->before, &row, go_back(&row, first, context->sentences), first);
	add_words(&context->after, &row, end, go_on(&row, last, context->sentences));
	cited->before = buffer_slice(&context->before);
	cited->after = buffer_slice(&context->after);
}
