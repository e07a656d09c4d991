#include "isodate.h"

/* The number that `count` digits at `at` make, -1 where not all are digits. */
static int read_digits(const char *at, int count)
{
	int number = 0;

	for (int i = 0; i < count; i++) {
		if (at[i] < '0' || at[i] > '9')
			return -1;
		number = number * 10 + at[i] - '0';
	}
	return number;
}

/* The hyphen and the two digits at byte `at`, 0 where the text ends before them, -1 where something else stands there. */
static int read_part(struct slice text, size_t at)
{
	int number;

	if (text.length == at)
		return 0;
	if (text.length < at + 3 || text.data[at] != '-')
		return -1;
	number = read_digits(text.data + at + 1, 2);
	return number == 0 ? -1 : number;
}

int isodate_days(int year, int month)
{
	static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool common = year != 0 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0));

	return month == 2 && common ? 28 : days[month - 1];
}

bool isodate_read(struct slice text, struct isodate *date)
{
	bool without_year = text.length > 0 && text.data[0] == '-';
	size_t year_end = without_year ? 1 : 4;

	if (text.length < 4 || text.length > 10)
		return false;
	date->year = without_year ? 0 : read_digits(text.data, 4);
	date->month = read_part(text, year_end);
	date->day = date->month > 0 ? read_part(text, year_end + 3) : 0;
	if (date->month < 0 || date->month > 12 || date->day < 0)
		return false;
	if (date->day > 0 && (text.length != year_end + 6 || date->day > isodate_days(date->year, date->month)))
		return false;
	return without_year ? date->day > 0 : date->year > 0;
}

long isodate_first_day(const struct isodate *date)
{
	return date->year * 10000L + (date->month > 0 ? date->month : 1) * 100L + (date->day > 0 ? date->day : 1);
}

long isodate_last_day(const struct isodate *date)
{
	return date->year * 10000L + (date->month > 0 ? date->month : 12) * 100L + (date->day > 0 ? date->day : 31);
}
