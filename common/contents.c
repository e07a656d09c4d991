#include "contents.h"

#include "hash.h"
#include "letters.h"

#include <assert.h>
#include <stdlib.h>

enum { PIECE_SIZE = 1 << 18, PIECE_BYTES = PIECE_SIZE - 2 * sizeof(size_t), LONGEST_ENTRY = UINT16_MAX };

/* Entries stand one behind the other: a head, then the text. */
struct contents_piece {
	size_t length, left;       /* bytes used; entries not crossed off */
	char bytes[PIECE_BYTES];
};

static_assert(sizeof(struct contents_piece) == PIECE_SIZE, "a piece is as long as it may be");

struct head {
	uint32_t line;
	uint32_t day;              /* hash of it */
	uint16_t length;
	uint16_t found;
};

struct contents_slot {
	uint64_t hash;             /* 0: free */
	uint32_t piece, offset;    /* piece == TAKEN: crossed off */
};

static const uint32_t TAKEN = UINT32_MAX;

void contents_release(struct contents *contents)
{
	for (size_t i = 0; i < contents->piece_count; i++)
		memory_unmap(contents->pieces[i], PIECE_SIZE);
	free(contents->pieces);
	free(contents->slots);
	*contents = (struct contents)CONTENTS_INIT;
}

/* The bytes of a mark beyond ASCII: of Latin-1, or a dash, a quotation mark, three points; 0 for a letter of more than one byte. */
static size_t mark_length(unsigned char byte)
{
	return byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 0;
}

/*
 * Goes on with the letters and digits of `text`: white space and marks are printed now so, now so, and so are capitals, which differ
 * from small letters in one bit.
 */
static uint64_t hash_on(uint64_t hash, struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.data[i], kind = letters_kind[byte];

		if (byte >= 0x80 && mark_length(byte) > 0)
			i += mark_length(byte) - 1;
		else if (byte >= 0x80 || (kind != 0 && kind != LETTERS_SPACE))
			hash = (hash ^ (byte | 0x20)) * UINT64_C(0x9FB21C651E98DF25) + 1;
	}
	return hash;
}

static uint32_t hash_of_day(struct slice day)
{
	return (uint32_t)hash_mix(hash_on(0, day));
}

/* `hash` is of title and source. */
static uint64_t hash_with_day(uint64_t hash, uint32_t day)
{
	hash = hash_mix(hash ^ (uint64_t)day << 32);
	return hash == 0 ? 1 : hash;
}

static struct head read_head(const struct contents_piece *piece, size_t offset)
{
	struct head head;

	memcpy(&head, piece->bytes + offset, sizeof head);
	return head;
}

static size_t behind(struct head head, size_t offset)
{
	return offset + sizeof head + head.length;
}

static struct contents_piece *add_piece(struct contents *contents)
{
	struct contents_piece *piece = memory_map(PIECE_SIZE);

	piece->length = piece->left = 0;
	contents->pieces =
	    memory_room(contents->pieces, &contents->piece_capacity, contents->piece_count + 1, sizeof *contents->pieces);
	contents->pieces[contents->piece_count++] = piece;
	return piece;
}

/* The bytes of an entry that are kept: whole characters. */
static uint16_t kept_length(struct slice entry)
{
	if (entry.length <= LONGEST_ENTRY)
		return (uint16_t)entry.length;
	return (uint16_t)(utf8_before(entry.data + LONGEST_ENTRY + 1, entry.data) - entry.data);
}

/* The table does not know the entry: it is made anew when it is wanted again. */
static void drop_slots(struct contents *contents)
{
	free(contents->slots);
	contents->slots = NULL;
}

void contents_add(struct contents *contents, struct slice entry, struct slice day, size_t line)
{
	struct contents_piece *piece = contents->piece_count > 0 ? contents->pieces[contents->piece_count - 1] : NULL;
	struct head head = {.line = (uint32_t)line, .day = hash_of_day(day), .length = kept_length(entry)};

	drop_slots(contents);
	if (piece == NULL || PIECE_BYTES - piece->length < sizeof head + head.length)
		piece = add_piece(contents);
	memcpy(piece->bytes + piece->length, &head, sizeof head);
	memcpy(piece->bytes + piece->length + sizeof head, entry.data, head.length);
	piece->length = behind(head, piece->length);
	piece->left++;
	contents->listed++;
}

static struct slice entry_text(const struct contents_piece *piece, size_t offset)
{
	return (struct slice){piece->bytes + offset + sizeof(struct head), read_head(piece, offset).length};
}

static uint64_t hash_entry(const struct contents_piece *piece, size_t offset)
{
	return hash_with_day(hash_on(0, entry_text(piece, offset)), read_head(piece, offset).day);
}

/* Where an entry that a walk has come to begins. */
static size_t offset_of(const struct contents_piece *piece, const struct contents_entry *entry)
{
	return (size_t)(entry->text.data - piece->bytes) - sizeof(struct head);
}

static void cross_off(struct contents *contents, size_t number, size_t offset)
{
	struct contents_piece *piece = contents->pieces[number];
	struct head head = read_head(piece, offset);

	head.found = 1;
	memcpy(piece->bytes + offset, &head, sizeof head);
	contents->found++;
	if (--piece->left > 0 || number + 1 == contents->piece_count)
		return;
	memory_unmap(piece, PIECE_SIZE);
	contents->pieces[number] = NULL;
}

bool contents_left(const struct contents *contents, struct contents_walk *walk, struct contents_entry *entry)
{
	for (; walk->piece < contents->piece_count; walk->piece++, walk->offset = 0) {
		const struct contents_piece *piece = contents->pieces[walk->piece];

		while (piece != NULL && walk->offset < piece->length) {
			size_t offset = walk->offset;
			struct head head = read_head(piece, offset);

			walk->offset = behind(head, offset);
			if (head.found)
				continue;
			*entry = (struct contents_entry){entry_text(piece, offset), head.line};
			return true;
		}
	}
	return false;
}

static void fill_slot(struct contents *contents, uint64_t hash, size_t piece, size_t offset)
{
	size_t at = (size_t)hash & (contents->slot_count - 1);

	while (contents->slots[at].hash != 0)
		at = (at + 1) & (contents->slot_count - 1);
	contents->slots[at] = (struct contents_slot){hash, (uint32_t)piece, (uint32_t)offset};
}

/* Makes the table of all that is left. */
static void make_slots(struct contents *contents)
{
	struct contents_walk walk = {0, 0};
	struct contents_entry entry;
	size_t capacity = 0;

	for (contents->slot_count = 16; contents->slot_count < (contents->listed - contents->found) * 2;)
		contents->slot_count *= 2;
	contents->slots = memory_room(NULL, &capacity, contents->slot_count, sizeof *contents->slots);
	memset(contents->slots, 0, contents->slot_count * sizeof *contents->slots);
	while (contents_left(contents, &walk, &entry)) {
		const struct contents_piece *piece = contents->pieces[walk.piece];
		size_t offset = offset_of(piece, &entry);

		fill_slot(contents, hash_entry(piece, offset), walk.piece, offset);
	}
}

static bool take_from_slots(struct contents *contents, uint64_t hash)
{
	struct contents_slot *slot;

	if (contents->slots == NULL)
		make_slots(contents);
	for (size_t at = (size_t)hash;; at++) {
		slot = &contents->slots[at & (contents->slot_count - 1)];
		if (slot->hash == 0)
			return false;
		if (slot->hash == hash && slot->piece != TAKEN)
			break;
	}
	cross_off(contents, slot->piece, slot->offset);
	slot->piece = TAKEN;
	return true;
}

/* The entry behind the last that was crossed off in order, where it has the hash. */
static bool take_next(struct contents *contents, uint64_t hash)
{
	struct contents_walk walk = {contents->piece, contents->offset};
	struct contents_entry entry;
	const struct contents_piece *piece;

	if (!contents_left(contents, &walk, &entry))
		return false;
	piece = contents->pieces[walk.piece];
	if (hash_entry(piece, offset_of(piece, &entry)) != hash)
		return false;
	contents->piece = walk.piece;
	contents->offset = walk.offset;
	cross_off(contents, walk.piece, offset_of(piece, &entry));
	return true;
}

bool contents_take(struct contents *contents, struct slice title, struct slice source, struct slice date)
{
	uint64_t hash = hash_with_day(hash_on(hash_on(0, title), source), hash_of_day(date));

	if (contents->slots == NULL && take_next(contents, hash))
		return true;
	return take_from_slots(contents, hash);
}
