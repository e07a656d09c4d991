/*
 * Text exports of a media archive (Retriever: Mediearkivet, Atekst), as lines and as articles. The words by which they are known
 * are classes of the list layout.csv.
 *
 *     LICENSEE                     the preamble
 *     Datum 2010-05-03
 *
 *     Nyheter:
 *
 *     > TITLE, SOURCE, DATE TIME   the contents: a line for each article, or none at all
 *
 *     TITLE                        an article; its title may have several lines
 *     ---…                         perhaps, 78 of them
 *     SOURCE, DATE TIME
 *     SECTION.                     perhaps, as the pages; they may share a line
 *     Sida 12
 *     Publicerat i print.
 *
 *     the text, at its end and often glued to it the notice: ©SOURCE<br>Alla artiklar är skyddade …
 *     Läs hela artikeln på ADDRESS
 *     ===…                         78 of them, between two articles
 */
#ifndef KF_ARCHIVE_H
#define KF_ARCHIVE_H

#include "dates.h"
#include "wording.h"

struct archive {
	const struct wording *wording;   /* borrowed, as is the next */
	const struct dates *dates;
};

/* What an article tells, as pieces of its text: not yet plain, of several lines where it has them. Empty for what it does not tell. */
struct archive_article {
	struct slice title, source, placement, page, url;
	struct slice writer;       /* a name in capitals that stands where the section does */
	const char *medium;        /* as records have it: "print", "web", "broadcast"; NULL where it is not told */
	struct slice when;         /* the date as printed, with its time; surely a day of some year */
	struct slice day;          /* of it, the date alone */
	struct slice text;         /* up to the notice */
	struct slice notice;       /* dropped */
	struct slice behind;       /* text, too: behind the notice, without the line of the address */
};

/*
 * Here and below `line` is valid UTF-8 without its newline. 78 of `mark` from its beginning on, and then nothing but white space.
 */
bool archive_is_rule(struct slice line, char mark);

/* `Nyheter:` alone on a line. White space at its ends does not count, here and below. */
bool archive_opens_contents(const struct archive *archive, struct slice line);

/* `Datum 2010-05-03` */
bool archive_is_pulled(const struct archive *archive, struct slice line);

/* `SOURCE, 2010-05-03 05:30`, behind which section, pages and medium may stand: fills in source, when and day. False, and nothing is changed, for any other line. */
bool archive_read_source(const struct archive *archive, struct slice line, struct archive_article *article);

/* `> TITLE, SOURCE, 2010-05-03 05:30`: title and source as they stand there, and the day; all of it, where there is none. */
struct slice archive_listed(const struct archive *archive, struct slice line, struct slice *day);

/* Takes the text of an article, in lines, apart; false where it has no line of a source within its first lines. */
bool archive_read(const struct archive *archive, struct slice text, struct archive_article *article);

#endif
