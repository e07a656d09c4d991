/*
 * Lines of a file, gathered until they are a whole text: up to a form feed, a separator that the user names, or the end of an
 * archive's article (cutter.h).
 */
#ifndef KF_GATHERING_H
#define KF_GATHERING_H

#include "account.h"
#include "cutter.h"
#include "decoding.h"
#include "lines.h"
#include "pattern.h"

struct gathering {
	struct report *report;               /* borrowed, as are the next four */
	struct audit *audit;
	struct decoding *decoding;           /* for looks at lines */
	struct account *account;
	const struct pattern *split;         /* NULL for none: form feeds */
	bool cuts;                           /* the file may be an export */
	size_t max_article;                  /* bytes; a longer text is reported and left out */
	struct cutter cutter;

	const char *file;                    /* as messages show it */
	size_t line_number;                  /* of the first line of the text */
	struct buffer bytes;                 /* lines ended by \n; the text is [0, end), what comes after it begins at `rest` */
	size_t end, rest, rest_line;
	size_t next_line;                    /* the number of the line that would be added next */
	bool too_long;                       /* the text was, and was reported */
};

/* Nothing stands on the line, in whatever encoding, but white space and NULs. */
bool gathering_is_blank(struct slice line);

void gathering_release(struct gathering *gathering);

/* A file begins. */
void gathering_begin(struct gathering *gathering, const char *file, bool is_export);

/*
 * Takes the line. True where a text is whole now: it is in `bytes`, perhaps empty, until gathering_next. *taken is false where the
 * line was not yet used and must be shown again after that.
 */
bool gathering_take(struct gathering *gathering, const struct line *line, bool *taken);

/*
 * Takes of `ahead`, the lines behind the last, as many as go on with its text without a closer look, each of `max_line` bytes at most;
 * returns their bytes, and in *count how many they are.
 */
size_t gathering_take_run(struct gathering *gathering, struct slice ahead, size_t max_line, size_t *count);

/* The file has ended, and what is gathered is a text. The head of an article that was still to come is bad: the account has it. */
void gathering_end(struct gathering *gathering);

/* Forgets the text that was whole. */
void gathering_next(struct gathering *gathering);

static inline struct slice gathering_text(const struct gathering *gathering)
{
	return (struct slice){gathering->bytes.data, gathering->end};
}

/* Reports the text that is whole and keeps it with the rejects. */
void gathering_refuse(struct gathering *gathering, const char *reason);

#endif
