/* Dates in the forms of news text. */
#include "dates.h"

#include "tap.h"

static struct slice read_iso(const struct dates *dates, const char *text, struct buffer *to)
{
	struct date date = DATE_INIT;

	to->length = 0;
	if (dates_read_whole(dates, slice_of(text), &date)) {
		date_add_iso(to, &date);
		if (date.hour >= 0)
			buffer_add_byte(to, ' ');
		date_add_time(to, &date);
	}
	return buffer_slice(to);
}

static void test_forms(struct tap *tap, const struct dates *dates)
{
	static const char *const cases[][2] = {
	    {"2010-05-03", "2010-05-03"}, {"2010-05-03 14:22", "2010-05-03 14:22"}, {"2010-05-03T14:22:05Z", "2010-05-03 14:22"},
	    {"2010-05-03T14:22:05.123+02:00", "2010-05-03 14:22"}, {"20100503", "2010-05-03"}, {"3. desember 2010", "2010-12-03"}, {"3 maj 2010", "2010-05-03"},
	    {"den 3 maj 2010", "2010-05-03"}, {"Den 3:e maj 2010", "2010-05-03"}, {"3:e maj", "--05-03"},
	    {"måndag 3 maj", "--05-03"}, {"måndagen den 3 maj", "--05-03"}, {"MÅNDAG 3 MAJ 2010", "2010-05-03"},
	    {"mån 3 maj, 2010", "2010-05-03"}, {"3/5 2010", "2010-05-03"}, {"3/5-10", "2010-05-03"}, {"3/5-2010", "2010-05-03"},
	    {"3/5-98", "1998-05-03"}, {"3/5/2010", "2010-05-03"}, {"3.5.2010", "2010-05-03"}, {"03.05.2010", "2010-05-03"},
	    {"maj 2010", "2010-05"}, {"2017-05", "2017-05"}, {"2017", "2017"}, {"--05-09", "--05-09"}, {"9 maj", "--05-09"},
	    {"22 sep", "--09-22"}, {"22 sept. 2016", "2016-09-22"}, {"3 maj 2010 14:22", "2010-05-03 14:22"},
	    {"3 maj 2010, 14.22", "2010-05-03 14:22"}, {"3 maj 2010 kl. 14.22", "2010-05-03 14:22"},
	    {"3 maj 2010 klockan 9:05", "2010-05-03 09:05"}, {"07:03, 18 februari 2021", "2021-02-18 07:03"},
	    {"29 februari", "--02-29"}, {"29 februari 2012", "2012-02-29"}, {"1. maj", "--05-01"}, {"2010-05-03.", "2010-05-03"},
	};
	struct buffer iso = BUFFER_INIT;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char name[120];

		snprintf(name, sizeof name, "'%s' is %s", cases[i][0], cases[i][1]);
		tap_text(tap, read_iso(dates, cases[i][0], &iso), cases[i][1], name);
	}
	buffer_release(&iso);
}

static void test_no_dates(struct tap *tap, const struct dates *dates)
{
	static const char *const cases[] = {
	    "31 februari", "29 februari 2010", "31 april 2010", "0 maj", "32 maj", "2010-13-01", "2010-05-45", "20101301", "3",
	    "maj", "måndag", "3 majs", "13/14 2010", "5/2010/3", "1010", "14:22", "8 kommuner", "", "den", "3 maj och 4 juni",
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date date = DATE_INIT;
		char name[120];

		snprintf(name, sizeof name, "'%s' is no date", cases[i]);
		tap_ok(tap, !dates_read_whole(dates, slice_of(cases[i]), &date), name);
	}
}

static void test_beginnings(struct tap *tap, const struct dates *dates)
{
	struct date date = DATE_INIT;

	tap_number(tap, dates_read(dates, slice_of("2017-05 I Uppsala"), &date), 7, "a date ends where text begins");
	tap_number(tap, dates_read(dates, slice_of("9 maj gick färjan"), &date), 5, "a month in words, too");
	tap_number(tap, dates_read(dates, slice_of("9 maja"), &date), 0, "a month ends where its word ends");
	date = (struct date)DATE_INIT;
	tap_number(tap, dates_read_time(dates, slice_of("kl. 14.22."), &date), 9, "a time may stand alone");
	tap_ok(tap, date.hour == 14 && date.minute == 22 && date.month == 0, "it tells no day");
	tap_number(tap, dates_read_time(dates, slice_of("25:10"), &date), 0, "there is no hour 25");
}

static void test_years(struct tap *tap)
{
	struct buffer to = BUFFER_INIT;

	dates_add_with_year(&to, slice_of("--05-09"), 2017);
	tap_text(tap, buffer_slice(&to), "2017-05-09", "a year completes a day");
	to.length = 0;
	dates_add_with_year(&to, slice_of("--02-29"), 2017);
	tap_text(tap, buffer_slice(&to), "--02-29", "but not with a day that the year has not");
	to.length = 0;
	dates_add_with_year(&to, slice_of("2016-05"), 2017);
	tap_text(tap, buffer_slice(&to), "2016-05", "and no date that has a year");
	buffer_release(&to);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");
	struct dates dates;

	dates_load(&dates, &source, &report);
	test_forms(&tap, &dates);
	test_no_dates(&tap, &dates);
	test_beginnings(&tap, &dates);
	test_years(&tap);
	dates_release(&dates);
	return tap_finish(&tap);
}
