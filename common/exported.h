/* An article of a media archive's export, taken apart: archive.h shows how it is printed. */
#ifndef KF_EXPORTED_H
#define KF_EXPORTED_H

#include "archive.h"

/* What an article tells, as pieces of its text: not yet plain, of several lines where it has them. Empty for what it does not tell. */
struct exported {
	struct archive_source source;
	struct slice title, placement, page, url;
	struct slice writer;       /* a name in capitals that stands where the section does */
	const char *medium;        /* as archive_find_medium tells it; NULL where it is not told */
	struct slice text;         /* up to the notice */
	struct slice notice;       /* dropped */
	struct slice behind;       /* text, too: behind the notice, without the line of the address */
};

/*
 * Takes the text of an article, lines of valid UTF-8 ended by \n, apart, and lends its pieces. False where it has no line of a
 * source within its first lines.
 */
bool exported_read(const struct archive *archive, struct slice text, struct exported *exported);

#endif
