/*
 * Dates as Swedish text writes them, and the time that stands with them. The words are the list months.csv, the forms are
 * the rows of a table in dates.c. Day before month always; never the clock of the machine.
 */
#ifndef KF_DATES_H
#define KF_DATES_H

#include "lists.h"

struct date {
	int year, month, day;    /* 0: not told */
	int hour, minute;        /* -1: not told */
};

#define DATE_INIT {0, 0, 0, -1, -1}

enum { DATE_ISO_SIZE = 16 };

struct dates {
	struct list list;
};

void dates_load(struct dates *dates, const struct list_source *source, struct report *report);
void dates_release(struct dates *dates);

/*
 * Reads the date that stands at the beginning of `text`, with weekday and time, before or behind it. Returns its bytes; 0 where
 * there is none, or no calendar has such a day. A year alone is one too.
 */
size_t dates_read(const struct dates *dates, struct slice text, struct date *date);

/* The same where the whole text is a date, but for marks at its end. */
bool dates_read_whole(const struct dates *dates, struct slice text, struct date *date);

/* A time with a word before it, `kl. 14.22`, or alone, `14:22`, at the beginning of `text`: its bytes, or 0. */
size_t dates_read_time(const struct dates *dates, struct slice text, struct date *date);

/* Adds `2017-05-09`, `2017-05`, `2017` or, where no year is told, `--05-09`; nothing where nothing is told. */
void date_add_iso(struct buffer *to, const struct date *date);

/* Adds an ISO date; one without year gets `year`, unless that is 0 or has no such day. */
void dates_add_with_year(struct buffer *to, struct slice iso, int year);

/* Adds `05:30`; nothing where no time is told. */
void date_add_time(struct buffer *to, const struct date *date);

#endif
