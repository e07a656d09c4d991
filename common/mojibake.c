#include "mojibake.h"

#include "utf8.h"

#include <stdint.h>

enum { NO_BYTE = 0x100, LONGEST = 4, MOST_TIMES = 4, LOOK = 256 };

/* What Windows-1252 has at 0x80 to 0x9F; 0 for nothing. */
static const uint16_t windows_1252[] = {
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
};

/* What a mangled character may turn out to be. What is there on the way only must be mangled itself, once more. */
static const struct {
	uint32_t first, last;
	bool on_the_way;
} results[] = {
    {0x80, 0x9F, true},
    {0xA0, 0x17F, false},
    {0x192, 0x192, true},        /* ƒ, ˆ and ˜ are in Windows-1252 */
    {0x2C6, 0x2C6, true},
    {0x2DC, 0x2DC, true},
    {0x300, 0x303, false},       /* accents */
    {0x308, 0x308, false},
    {0x30A, 0x30A, false},
    {0x30C, 0x30C, false},
    {0x327, 0x327, false},
    {0x2000, 0x200D, false},     /* spaces */
    {0x2010, 0x2027, false},     /* dashes, quotation marks, bullets */
    {0x202F, 0x205F, false},
    {0x2070, 0x20C0, false},     /* small digits, currencies */
    {0x2100, 0x215F, false},     /* №, ™, ⅓ */
    {0x2190, 0x22FF, false},     /* arrows, signs of mathematics */
    {0x25A0, 0x27BF, false},     /* bullets, stars, ticks */
    {0xFB01, 0xFB02, false},     /* ﬁ and ﬂ */
    {0xFE0F, 0xFE0F, false},     /* behind a pictograph */
    {0xFEFF, 0xFEFF, false},     /* a byte-order mark */
    {0x1F300, 0x1FAFF, false},
};

/* What is there of a line when it is mended. */
struct tally {
	size_t sure, doubtful;       /* mangled characters that cannot be good text, and those that can */
	size_t good;                 /* other characters beyond ASCII */
	bool on_the_way;             /* some came out mangled still */
};

/* How a run of characters beyond ASCII goes on while it is mended. */
struct run {
	const char *start, *at, *end;
	bool has_letter, has_mangled;
};

/*
 * A mangled character is Ã, Â, â or the like, each 0xC3 and another byte in UTF-8, and behind it another character
 * beyond ASCII that does not begin with 0xC3. Without branches, for 0xC3 alone stands in every other Swedish word.
 */
bool mojibake_may(struct slice text)
{
	const unsigned char *at = (const unsigned char *)text.data;
	size_t left = text.length;

	while (left > 2) {
		size_t count = left - 2 < LOOK ? left - 2 : LOOK;
		unsigned char found = 0;

		for (size_t i = 0; i < count; i++) {
			unsigned char second = at[i + 1], third = at[i + 2];
			unsigned char lead = (second < 0x8D) | (second == 0xA2) | (second == 0xAF) | (second == 0xB0);

			found |= (unsigned char)((at[i] == 0xC3) & lead & (third >= 0xC2) & (third != 0xC3));
		}
		if (found)
			return true;
		at += count;
		left -= count;
	}
	return false;
}

/* The byte that was read as `code`, which is beyond ASCII. */
static unsigned byte_of(uint32_t code)
{
	if (code < 0x100)
		return code;
	for (unsigned i = 0; i < sizeof windows_1252 / sizeof *windows_1252; i++)
		if (windows_1252[i] == code)
			return 0x80 + i;
	return NO_BYTE;
}

static size_t length_by_lead(unsigned lead)
{
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : LONGEST;
}

/* The character that was mangled into the characters at `at`; *size is their length in bytes. 0 where there is none. */
static uint32_t way_back(const char *at, const char *end, size_t *size)
{
	char bytes[LONGEST];
	size_t count = 0, wanted = LONGEST, step;

	for (*size = 0; count < wanted && at + *size < end; *size += step) {
		unsigned byte = byte_of(utf8_decode(at + *size, &step));

		if (byte == NO_BYTE)
			break;
		if (count == 0)
			wanted = length_by_lead(byte);
		bytes[count++] = (char)byte;
	}
	if (count < wanted || utf8_sequence(bytes, bytes + count) != count)
		return 0;
	return utf8_decode(bytes, &step);
}

static bool is_result(uint32_t code, bool *on_the_way)
{
	for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
		if (code >= results[i].first && code <= results[i].last) {
			*on_the_way |= results[i].on_the_way;
			return true;
		}
	}
	return false;
}

/* Dots, dashes, spaces, quotation marks, ™, ® and so on: what may stand behind a letter in good text. */
static bool is_mark(unsigned byte)
{
	static const unsigned char marks[] = {0x85, 0x86, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B,
	    0xA0, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xB9, 0xBB};

	return memchr(marks, (int)byte, sizeof marks) != NULL;
}

/* Ä, Å, Æ or Ë and a mark: `FRÅ–`, unless a small letter stands before it: `mÄ™ska`. */
static bool is_doubtful(const struct run *run, const char *line)
{
	size_t size;
	uint32_t lead = utf8_decode(run->at, &size);

	if (lead < 0xC4 || (lead > 0xC6 && lead != 0xCB) || !is_mark(byte_of(utf8_decode(run->at + size, &size))))
		return false;
	return run->at == line || run->at > run->start || run->at[-1] < 'a' || run->at[-1] > 'z';
}

/* A C1 control, Ã, Â or â€: of a mangled character that lacks the rest. */
static bool is_leftover(uint32_t code, struct slice rest)
{
	if (code == 0xE2)
		return slice_starts(rest, slice_of("€")) || slice_starts(rest, slice_of("\xC2\x80"));
	return code < 0xA0 || code == 0xC2 || code == 0xC3;
}

static bool add_good(struct buffer *to, struct run *run, struct tally *tally)
{
	size_t size;
	uint32_t code = utf8_decode(run->at, &size);
	struct slice rest = {run->at + size, (size_t)(run->end - run->at) - size};

	if (is_leftover(code, rest))
		return false;
	tally->good++;
	run->has_letter |= code >= 0xC0 && code < 0x2000;
	buffer_add(to, run->at, size);
	run->at += size;
	return true;
}

/* Adds a run of characters beyond ASCII; false where it cannot be told what it was. */
static bool mend_run(struct buffer *to, struct run *run, const char *line, struct tally *tally)
{
	while (run->at < run->end) {
		size_t size;
		uint32_t code = way_back(run->at, run->end, &size);

		if (code == 0) {
			if (!add_good(to, run, tally))
				return false;
			continue;
		}
		if (!is_result(code, &tally->on_the_way))
			return false;
		if (is_doubtful(run, line))
			tally->doubtful++;
		else
			tally->sure++;
		to->length += utf8_encode(code, buffer_reserve(to, LONGEST));
		run->has_mangled = true;
		run->at += size;
	}
	return !run->has_letter || !run->has_mangled;
}

/* Adds the line with the way gone back once; false, and nothing added, where that is not sure. */
static bool mend_once(struct buffer *to, struct slice line, bool *on_the_way)
{
	const char *at = line.data, *end = line.data + line.length;
	size_t start = to->length;
	struct tally tally = {.sure = 0};
	bool sure = true;

	while (at < end && sure) {
		const char *from = at;

		while (at < end && (unsigned char)*at < 0x80)
			at++;
		buffer_add(to, from, (size_t)(at - from));
		from = at;
		while (at < end && (unsigned char)*at >= 0x80)
			at++;
		sure = mend_run(to, &(struct run){.start = from, .at = from, .end = at}, line.data, &tally);
	}
	*on_the_way = tally.on_the_way;
	if (sure && tally.sure > 0 && (tally.good == 0 || tally.doubtful == 0))
		return true;
	to->length = start;
	return false;
}

/*
 * Adds the line mended, as often as it was mangled; false, and nothing added, where that cannot be done. Mended lines
 * only get shorter, so with room for two of them the buffer does not move under the one that is mended again.
 */
static bool mend_line(struct buffer *to, struct slice line)
{
	size_t start = to->length, times = 0;
	bool on_the_way = false, still;

	buffer_reserve(to, line.length * 2 + LONGEST);
	while (times < MOST_TIMES && mend_once(to, line, &still)) {
		size_t length = to->length - start - (times > 0 ? line.length : 0);

		if (times > 0)
			memmove(to->data + start, to->data + start + line.length, length);
		to->length = start + length;
		line = (struct slice){to->data + start, length};
		on_the_way = still;
		times++;
	}
	if (times > 0 && !on_the_way)
		return true;
	to->length = start;
	return false;
}

bool mojibake_add(struct buffer *to, struct slice text)
{
	bool mended = false;

	while (text.length > 0) {
		const char *newline = memchr(text.data, '\n', text.length);
		size_t end = newline == NULL ? text.length : (size_t)(newline - text.data) + 1;
		struct slice line = slice_part(text, 0, end);

		if (mojibake_may(line) && mend_line(to, line))
			mended = true;
		else
			buffer_add_slice(to, line);
		text = slice_part(text, end, text.length);
	}
	return mended;
}
