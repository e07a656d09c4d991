#include "units.h"

#include "jsonout.h"

#include <assert.h>

static const char *const unit_names[] = {"article", "section", "paragraph", "sentence"};
static_assert(sizeof unit_names / sizeof *unit_names == UNITS, "a name for each unit");

/* An article on its way out in parts. */
struct writing {
	const struct article *article;
	struct output *output;
	enum unit unit;
	struct slice heading;
	size_t number;
};

void units_release(struct units *units)
{
	words_release(&units->words);
	buffer_release(&units->text);
}

enum unit unit_named(struct slice name)
{
	enum unit unit;

	for (unit = 0; unit < UNITS; unit++)
		if (slice_is(name, unit_names[unit]))
			break;
	return unit;
}

static void write_unit(struct writing *writing, struct slice text)
{
	const struct article *article = writing->article;
	struct jsonout out = jsonout_begin(&writing->output->pending);

	jsonout_text(&out, "type", slice_of(unit_names[writing->unit]));
	jsonout_text(&out, "article", article->id);
	jsonout_text(&out, "file", article->file);
	jsonout_text(&out, "source", article->source);
	jsonout_text(&out, "date", article->date);
	jsonout_text(&out, "title", article->title);
	jsonout_number(&out, "n", ++writing->number);
	jsonout_text(&out, "heading", writing->heading);
	jsonout_text(&out, "text", text);
	jsonout_end(&out);
	output_line(writing->output);
}

static void write_sentences(struct units *units, struct writing *writing, struct slice text)
{
	size_t start = 0;

	units->words.count = 0;
	words_add(&units->words, text, units->lexicon);
	for (size_t i = 0; i < units->words.count; i++) {
		const struct word *word = &units->words.items[i];
		size_t end = i + 1 == units->words.count ? text.length : word->end;

		if (!word->ends_sentence && end < text.length)
			continue;
		while (start < end && text.data[start] == ' ')
			start++;
		write_unit(writing, slice_part(text, start, end));
		start = end;
	}
}

static void write_part(struct units *units, struct writing *writing, struct slice text)
{
	if (writing->unit == UNIT_SENTENCE)
		write_sentences(units, writing, text);
	else
		write_unit(writing, text);
}

/* The blocks of one section, [first, end); `first` is not its heading. */
static void write_blocks(struct units *units, struct writing *writing, size_t first, size_t end)
{
	const struct block *blocks = writing->article->blocks;

	if (writing->unit != UNIT_SECTION) {
		for (size_t i = first; i < end; i++)
			write_part(units, writing, blocks[i].text);
		return;
	}
	units->text.length = 0;
	for (size_t i = first; i < end; i++) {
		if (i > first)
			buffer_add_byte(&units->text, ' ');
		buffer_add_slice(&units->text, blocks[i].text);
	}
	write_unit(writing, buffer_slice(&units->text));
}

void units_write(struct units *units, enum unit unit, const struct article *article, struct output *output)
{
	struct writing writing = {.article = article, .output = output, .unit = unit};
	size_t first = 0, end;

	for (; first < article->block_count; first = end) {
		const struct block *heading = &article->blocks[first];
		bool has_heading = heading->kind == BLOCK_HEADING;

		writing.heading = has_heading ? heading->text : (struct slice){NULL, 0};
		end = first + 1;
		while (end < article->block_count && article->blocks[end].kind != BLOCK_HEADING)
			end++;
		if (has_heading && end == first + 1) {
			writing.heading.length = 0;
			write_part(units, &writing, heading->text);
		} else {
			write_blocks(units, &writing, first + has_heading, end);
		}
	}
}
