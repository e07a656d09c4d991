/*
 * The lines of a media archive's text exports (Retriever: Mediearkivet, Atekst). The words by which they are known are classes of
 * the list layout.csv.
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

/* What the line of the source tells, as pieces of it. */
struct archive_source {
	struct slice name;
	struct slice when;               /* the date as printed, with its time; surely a day of some year */
	struct slice day;                /* of it, the date alone */
};

/*
 * Here and below `line` is valid UTF-8 without its newline. 78 of `mark` from its beginning on, and then nothing but white space.
 */
bool archive_is_rule(struct slice line, char mark);

/* `Nyheter:` alone on a line. White space at its ends does not count, here and below. */
bool archive_opens_contents(const struct archive *archive, struct slice line);

/* `Datum 2010-05-03` */
bool archive_is_pulled(const struct archive *archive, struct slice line);

/*
 * `SOURCE, 2010-05-03 05:30`, behind which section, pages and medium may stand. False, and nothing is changed, for any other line.
 */
bool archive_read_source(const struct archive *archive, struct slice line, struct archive_source *source);

/*
 * `Publicerat i print.` somewhere in the line: where it begins, and in *medium what records have: "print", "web", "broadcast".
 * line.length, and *medium is left alone, where none is told.
 */
size_t archive_find_medium(const struct archive *archive, struct slice line, const char **medium);

/* `> TITLE, SOURCE, 2010-05-03 05:30`: title and source as they stand there, and the day; all of it, where there is none. */
struct slice archive_listed(const struct archive *archive, struct slice line, struct slice *day);

#endif
