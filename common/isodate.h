/* Dates as records have them, as exact as the text was: `2017-05-09`, `2017-05`, `2017`, and `--05-09` without a year. */
#ifndef KF_ISODATE_H
#define KF_ISODATE_H

#include "slice.h"

/* The days of a month, from 1; of February 29 where the year is not told (0). */
int isodate_days(int year, int month);

struct isodate {
	int year, month, day;   /* 0: the text does not tell */
};

/* False where `text` is no such date, or names a day that no calendar has. */
bool isodate_read(struct slice text, struct isodate *date);

/* The first and the last day that it may stand for, as numbers that compare: 20170501 and 20170531. It has a year. */
long isodate_first_day(const struct isodate *date);
long isodate_last_day(const struct isodate *date);

#endif
