/* Pieces of text that somebody else owns. */
#ifndef KF_SLICE_H
#define KF_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* `length` bytes at `data`, not ended by NUL. The empty slice may have data == NULL. */
struct slice {
	const char *data;
	size_t length;
};

/* Bytes [start, end) of a text that the context names. */
struct span {
	size_t start, end;
};

static inline struct slice slice_of(const char *string)
{
	return (struct slice){string, strlen(string)};
}

static inline bool slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

static inline bool slice_is(struct slice a, const char *string)
{
	return slice_equal(a, slice_of(string));
}

static inline bool slice_starts(struct slice a, struct slice start)
{
	return a.length >= start.length && memcmp(a.data, start.data, start.length) == 0;
}

static inline bool slice_ends(struct slice a, struct slice end)
{
	return a.length >= end.length && memcmp(a.data + a.length - end.length, end.data, end.length) == 0;
}

/* `part`, which is not empty, stands somewhere in `a`. */
static inline bool slice_has(struct slice a, struct slice part)
{
	while (a.length >= part.length) {
		const char *at = memchr(a.data, part.data[0], a.length - part.length + 1);

		if (at == NULL)
			return false;
		if (memcmp(at, part.data, part.length) == 0)
			return true;
		a.length -= (size_t)(at + 1 - a.data);
		a.data = at + 1;
	}
	return false;
}

/* Bytes [start, end) of `a`. */
static inline struct slice slice_part(struct slice a, size_t start, size_t end)
{
	return (struct slice){a.data + start, end - start};
}

/* By bytes, which in UTF-8 is by code points: below 0, 0 or above 0. */
static inline int slice_compare(struct slice a, struct slice b)
{
	size_t common = a.length < b.length ? a.length : b.length;
	int order = common == 0 ? 0 : memcmp(a.data, b.data, common);

	return order != 0 ? order : (a.length > b.length) - (a.length < b.length);
}

#endif
