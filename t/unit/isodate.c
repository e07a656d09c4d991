/* Dates that may lack a part. */
#include "isodate.h"

#include "tap.h"

static void test_readable(struct tap *tap)
{
	static const struct {
		const char *text;
		struct isodate date;
		const char *name;
	} cases[] = {
	    {"2017-05-09", {2017, 5, 9}, "a day is read"},
	    {"2017-05", {2017, 5, 0}, "a month is read"},
	    {"2017", {2017, 0, 0}, "a year is read"},
	    {"--05-09", {0, 5, 9}, "a day without a year is read"},
	    {"2016-02-29", {2016, 2, 29}, "a leap day is read"},
	    {"2000-02-29", {2000, 2, 29}, "years that 400 divides have a leap day"},
	    {"--02-29", {0, 2, 29}, "some year has a leap day"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct isodate *wanted = &cases[i].date;
		struct isodate date;

		tap_ok(tap,
		    isodate_read(slice_of(cases[i].text), &date) && date.year == wanted->year &&
		        date.month == wanted->month && date.day == wanted->day,
		    cases[i].name);
	}
}

static void test_refused(struct tap *tap)
{
	static const char *const texts[] = {
	    "", "-", "17", "201", "2017-", "2017-5", "2017-05-9", "2017-05-", "2017-13", "2017-00", "2017-05-32", "2017-04-31",
	    "2017-02-29", "1900-02-29", "0000", "0000-05", "--05", "--13-01", "--05-00", "2017/05/09", "2017-05-09T", "20170509",
	    "2017-05-091", "2017-0a-01", "x017", " 2017", "---05-09",
	};
	struct isodate date;
	char name[80];

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		snprintf(name, sizeof name, "'%s' is no date", texts[i]);
		tap_ok(tap, !isodate_read(slice_of(texts[i]), &date), name);
	}
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct isodate day = {2017, 5, 9}, month = {2017, 5, 0}, year = {2017, 0, 0};

	test_readable(&tap);
	test_refused(&tap);
	tap_ok(&tap, isodate_first_day(&day) == 20170509 && isodate_last_day(&day) == 20170509, "a day is one day");
	tap_ok(&tap, isodate_first_day(&month) == 20170501 && isodate_last_day(&month) == 20170531,
	    "a month is all its days");
	tap_ok(&tap, isodate_first_day(&year) == 20170101 && isodate_last_day(&year) == 20171231,
	    "a year is all its days");
	return tap_finish(&tap);
}
