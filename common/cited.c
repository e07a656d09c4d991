#include "cited.h"

#include "names.h"
#include "unicode.h"
#include "utf8.h"

static const char *const gender_names[] = {"", "female", "male"};

void cited_release(struct cited *cited)
{
	buffer_release(&cited->text);
	buffer_release(&cited->speaker);
	buffer_release(&cited->phrase);
	buffer_release(&cited->role);
}

void cited_begin(struct cited *cited)
{
	cited->block = cited->byte = cited->code_points = 0;
}

/* Code points before `byte` of the block, counted from the last place, forwards or back. */
static size_t code_points_before(struct cited *cited, const struct reading *reading, size_t block, size_t byte)
{
	const char *text = reading_block_text(reading, block).data;

	if (block != cited->block || byte < cited->byte / 2) {
		cited->block = block;
		cited->byte = cited->code_points = 0;
	}
	if (byte >= cited->byte)
		cited->code_points += utf8_count(text + cited->byte, byte - cited->byte);
	else
		cited->code_points -= utf8_count(text + byte, cited->byte - byte);
	cited->byte = byte;
	return cited->code_points;
}

/* Code points of the words [first, end). */
static struct span code_span(struct cited *cited, const struct reading *reading, size_t block, size_t first, size_t end)
{
	size_t start = code_points_before(cited, reading, block, reading_word(reading, first)->start);

	return (struct span){start, code_points_before(cited, reading, block, reading_word(reading, end - 1)->end)};
}

static void take_text(struct cited *cited, const struct quote *quote, const struct reading *reading)
{
	cited->text.length = 0;
	cited->span_count = quote->span_count;
	for (size_t i = 0; i < quote->span_count; i++) {
		const struct span *words = &quote->spans[i];

		if (i > 0)
			buffer_add_byte(&cited->text, ' ');
		buffer_add_slice(&cited->text, reading_text(reading, quote->block, words->start, words->end));
		cited->spans[i] = code_span(cited, reading, quote->block, words->start, words->end);
	}
}

/* `polisen` for `Polisen`, but `VD` and `IT-chefen` as they are: only a capital before a small letter is of the place. */
static void add_small(struct buffer *to, struct slice text)
{
	size_t size, next_size;
	uint32_t next = 'A';

	utf8_decode(text.data, &size);
	if (size < text.length)
		next = utf8_decode(text.data + size, &next_size);
	if (!unicode_is_letter(next) || unicode_is_upper(next)) {
		buffer_add_slice(to, text);
		return;
	}
	unicode_add_lower(to, slice_part(text, 0, size));
	buffer_add_slice(to, slice_part(text, size, text.length));
}

static void take_role(struct cited *cited, const struct person *person)
{
	if (person->role_begins_sentence && person->role.length > 0)
		add_small(&cited->role, person->role);
	else
		buffer_add_slice(&cited->role, person->role);
	cited->org = person->org;
	cited->gender = person->gender;
}

static void take_speaker(struct cited *cited, struct slice own)
{
	struct slice name = aliases_find(cited->aliases, own);

	cited->own[cited->own_count++] = own;
	for (size_t i = 0; i < cited->speaker_count; i++)
		if (slice_equal(cited->speakers[i], name))
			return;
	cited->speakers[cited->speaker_count++] = name;
}

static void take_speakers(struct cited *cited, const struct quote *quote, const struct persons *persons)
{
	cited->speaker.length = cited->phrase.length = 0;
	cited->speaker_count = cited->own_count = 0;
	if (quote->phrase_begins_sentence)
		add_small(&cited->phrase, quote->phrase);
	else
		buffer_add_slice(&cited->phrase, quote->phrase);
	if (cited->phrase.length > 0)
		take_speaker(cited, buffer_slice(&cited->phrase));
	for (size_t i = 0; i < quote->person_count; i++)
		take_speaker(cited, persons->items[quote->persons[i]].name);
	for (size_t i = 0; i < cited->speaker_count; i++)
		names_add_joint(&cited->speaker, cited->speakers[i], i, cited->speaker_count);
}

static void take_clause(struct cited *cited, const struct quote *quote, const struct reading *reading)
{
	const struct clause *clause = &quote->clause;
	bool here = quote->clause_block == quote->block;

	cited->mention = cited->cue = (struct slice){NULL, 0};
	cited->mention_span = cited->cue_span = (struct span){0, 0};
	if (!quote->has_clause)
		return;
	cited->mention = reading_text(
	    reading, quote->clause_block, clause->subject.mention_first, clause->subject.mention_end);
	if (here)
		cited->mention_span =
		    code_span(cited, reading, quote->block, clause->subject.mention_first, clause->subject.mention_end);
	if (clause->cue_first == clause->cue_end)
		return;
	cited->cue = reading_text(reading, quote->clause_block, clause->cue_first, clause->cue_end);
	if (here)
		cited->cue_span = code_span(cited, reading, quote->block, clause->cue_first, clause->cue_end);
}

void cited_take(struct cited *cited, const struct quote *quote, const struct reading *reading, const struct persons *persons)
{
	take_text(cited, quote, reading);
	take_speakers(cited, quote, persons);
	take_clause(cited, quote, reading);
	cited->role.length = 0;
	cited->org = (struct slice){NULL, 0};
	cited->gender = GENDER_UNKNOWN;
	cited->before = cited->after = (struct slice){NULL, 0};
	if (cited->speaker_count == 1 && quote->person_count > 0)
		take_role(cited, &persons->items[quote->persons[0]]);
}

const char *cited_gender_name(enum gender gender)
{
	return gender_names[gender];
}
