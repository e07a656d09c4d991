/* Text in other encodings than UTF-8, turned into it by iconv: a whole stream piece by piece, or one text in Windows-1252. */
#ifndef KF_ENCODING_H
#define KF_ENCODING_H

#include "buffer.h"

/*
 * A stream on its way to UTF-8. Without a name its beginning decides: UTF-16, known by its byte-order mark or by a NUL in every
 * second place, is converted, all else is left as it is. A mark is dropped. What cannot be converted becomes ENCODING_BAD, which
 * is no UTF-8: whoever looks for bad UTF-8 finds its place.
 */
struct encoding {
	const char *name;       /* as iconv knows it; borrowed; NULL: the beginning decides */
	void *conversion;       /* NULL while the stream is left as it is */
	bool decided;           /* what the beginning means is known */
	bool is_utf16;          /* the beginning says so; never where the encoding is named */
	struct buffer bytes;    /* read and not yet converted */
	struct buffer text;     /* converted and not yet taken */
};

#define ENCODING_INIT(NAME) {(NAME), NULL, false, false, BUFFER_INIT, BUFFER_INIT}
#define ENCODING_BAD '\xFF'

/* Bytes of UTF-8 that a byte may become, at most. */
enum { ENCODING_GROWTH = 3 };

void encoding_release(struct encoding *encoding);

/* Whether iconv can turn `name` into UTF-8. */
bool encoding_is_known(const char *name);

/* A new stream begins; what was left of the last one is forgotten. */
void encoding_begin(struct encoding *encoding);

/* The bytes of the stream are its text: there is no need to hand them over. */
static inline bool encoding_passes(const struct encoding *encoding)
{
	return encoding->decided && encoding->conversion == NULL && encoding->name == NULL;
}

/* Converts what stands in `bytes` into `text`, as far as it is whole; at the end of the stream to the last byte. */
void encoding_convert(struct encoding *encoding, bool at_end);

/* Adds Windows-1252 as UTF-8. Returns how many bytes could be read: text.length, or the place of one without meaning. */
size_t encoding_add_windows_1252(struct buffer *to, struct slice text);

#endif
