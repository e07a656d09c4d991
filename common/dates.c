/*
 * The forms of dates are patterns over the code of a text (datecode.h). In a pattern a letter says what its number means (D day,
 * M month, Y year, y year of two digits, C all three, h hour, i minute, s second, H and N anything), and ? makes the letter
 * before it optional.
 */
#include "dates.h"

#include "datecode.h"
#include "isodate.h"

#include <stdio.h>

enum { YEAR_FIRST = 1500, YEAR_LAST = 2199 };

/* Longer forms stand before those that begin like them. */
static const struct form {
	const char *pattern;
	const char *example;
} date_forms[] = {
    {"Y-M-D", "2010-05-03"},
    {"--M-D", "--05-03"},
    {"C", "20100503"},
    {"D/M ?Y", "3/5 2010"},
    {"D/M/Y", "3/5/2010"},
    {"D/M-Y", "3/5-2010"},
    {"D/M-y", "3/5-10"},
    {"D.M.Y", "3.5.2010"},
    {"D:?.?o? ?m.?,? ?Y", "3:e maj 2010"},
    {"D:?o? ?m.? ?-y", "3 maj -10"},
    {"D:?.?o? ?m", "3 maj"},
    {"m.?,? ?Y", "maj 2010"},
    {"m.? ?D", "maj 3"},
    {"Y-M", "2010-05"},
    {"Y/M/D", "2010/05/03"},
    {"Y.M.D", "2010.05.03"},
    {"D/M", "3/5"},
    {"Y", "2010"},
};

static const struct form before_date[] = {
    {"w.?,? ?d ", "måndagen den"}, {"w.?,? ", "måndag"}, {"d ", "den"},
};

static const struct form times[] = {
    {"h:i:s.N", "14:22:05.123"}, {"k.? ?h:i:s", "kl. 14:22:05"}, {"k.? ?h:i", "kl. 14:22"}, {"k.? ?h.i", "kl. 14.22"}, {"h:i:s", "14:22:05"},
    {"h:i", "14:22"}, {"h.i", "14.22"},
};

/* What may stand between a date and its time. */
static const char between[] = " ?,? ?-? ?", between_iso[] = "T";

static const struct form zones[] = {{"Z", ""}, {"+h:?i", ""}, {"-h:?i", ""}, {"+H", ""}};

#define COUNT(ARRAY) (sizeof(ARRAY) / sizeof *(ARRAY))

void dates_load(struct dates *dates, const struct list_source *source, struct report *report)
{
	static const char *const columns[] = {"word", "class", "number"};

	list_read(&dates->list, source, "months", columns, COUNT(columns), report);
}

void dates_release(struct dates *dates)
{
	list_release(&dates->list);
}

/* Whether the token fits the letter of the pattern; numbers are put where they belong. */
static bool fits(char wanted, char code, int value, struct date *date)
{
	switch (wanted) {
	case 'D':
		date->day = value;
		return code == 'n' && value >= 1 && value <= 31;
	case 'M':
		date->month = value;
		return code == 'n' && value >= 1 && value <= 12;
	case 'm':
		date->month = value;
		return code == 'm';
	case 'Y':
		date->year = value;
		return code == 'Y' && value >= YEAR_FIRST && value <= YEAR_LAST;
	case 'y':
		date->year = value + (value < 70 ? 2000 : 1900);
		return code == 'n';
	case 'C':
		date->year = value / 10000;
		date->month = value / 100 % 100;
		date->day = value % 100;
		return code == 'C' && date->year >= YEAR_FIRST && date->year <= YEAR_LAST;
	case 'h':
		date->hour = value;
		return code == 'n' && value <= 23;
	case 'i':
		date->minute = value;
		return code == 'n' && value <= 59;
	case 's':
		return code == 'n' && value <= 60;
	case 'H':
		return code == 'Y' || code == 'n';
	case 'N':
		return code == 'N' || code == 'n' || code == 'Y' || code == 'C' || code == 'x';
	default:
		return wanted == code;
	}
}

/* What a pattern takes from `at` on; false where it does not fit. Each optional letter is taken where it can be. */
static bool match(const char *pattern, const struct datecode *code, size_t at, struct date *date, size_t *end)
{
	for (; *pattern != '\0'; pattern++) {
		bool optional = pattern[1] == '?';
		bool there = at < code->count && fits(*pattern, code->letters[at], code->value[at], date);

		if (there)
			at++;
		else if (!optional)
			return false;
		pattern += optional;
	}
	*end = at;
	return true;
}

/* Neither a number nor a word goes on behind it: 2010-05 is no date in 2010-05-45. */
static bool ends_there(const struct datecode *code, size_t at)
{
	static const char numbers[] = "nNYC";

	if (at >= code->count)
		return true;
	if (code->letters[at] == 'x' || strchr(numbers, code->letters[at]) != NULL)
		return false;
	return at + 1 >= code->count || strchr("-/.:", code->letters[at]) == NULL ||
	    strchr(numbers, code->letters[at + 1]) == NULL;
}

/* Whether the letter may be what the pattern begins with: a quick no for most forms. */
static bool may_begin(const char *pattern, char code)
{
	if (pattern[1] == '?')
		return true;
	switch (pattern[0]) {
	case 'D':
	case 'h':
		return code == 'n';
	default:
		return pattern[0] == code || pattern[0] == 'N' || pattern[0] == 'H';
	}
}

/* The first form that fits; false and no change where none does. */
static bool match_any(const struct form *forms, size_t count, const struct datecode *code, size_t *at, struct date *date)
{
	for (size_t i = 0; i < count; i++) {
		struct date found = *date;
		size_t end;

		if (!may_begin(forms[i].pattern, *at < code->count ? code->letters[*at] : 0) || !match(forms[i].pattern, code, *at, &found, &end) || !ends_there(code, end))
			continue;
		*at = end;
		*date = found;
		return true;
	}
	return false;
}

static bool is_in_calendar(const struct date *date)
{
	if (date->month == 0)
		return date->day == 0;
	return date->month <= 12 && date->day <= isodate_days(date->year, date->month);
}

/* A time behind what stands between; the zone behind it is read and forgotten. */
static void match_time_behind(const struct datecode *code, size_t *at, struct date *date)
{
	size_t behind = *at;
	struct date found = *date;

	if (!match(between_iso, code, behind, &found, &behind))
		match(between, code, behind, &found, &behind);
	if (!match_any(times, COUNT(times), code, &behind, &found))
		return;
	*at = behind;
	*date = found;
	found = *date;
	match_any(zones, COUNT(zones), code, at, &found);
}

size_t dates_read(const struct dates *dates, struct slice text, struct date *date)
{
	struct date found = DATE_INIT;
	struct datecode code;
	size_t at = 0, skipped;

	if (!datecode_read(&code, text, &dates->list))
		return 0;
	if (match_any(times, COUNT(times), &code, &at, &found) && at < code.count)
		match(between, &code, at, &found, &at);
	else
		at = 0;
	for (size_t i = 0; i < COUNT(before_date); i++) {
		if (match(before_date[i].pattern, &code, at, &found, &skipped)) {
			at = skipped;
			break;
		}
	}
	if (!match_any(date_forms, COUNT(date_forms), &code, &at, &found) || !is_in_calendar(&found))
		return 0;
	if (found.hour < 0)
		match_time_behind(&code, &at, &found);
	*date = found;
	return code.end[at - 1];
}

bool dates_read_whole(const struct dates *dates, struct slice text, struct date *date)
{
	size_t end = dates_read(dates, text, date);

	while (end > 0 && end < text.length && strchr(" .,:;|", text.data[end]) != NULL)
		end++;
	return end > 0 && end == text.length;
}

size_t dates_read_time(const struct dates *dates, struct slice text, struct date *date)
{
	struct date found = *date;
	struct datecode code;
	size_t at = 0;

	if (!datecode_read(&code, text, &dates->list) || !match_any(times, COUNT(times), &code, &at, &found))
		return 0;
	*date = found;
	return code.end[at - 1];
}

void date_add_iso(struct buffer *to, const struct date *date)
{
	char text[DATE_ISO_SIZE * 4];

	if (date->year > 0 && date->day > 0)
		snprintf(text, sizeof text, "%04d-%02d-%02d", date->year, date->month, date->day);
	else if (date->year > 0 && date->month > 0)
		snprintf(text, sizeof text, "%04d-%02d", date->year, date->month);
	else if (date->year > 0)
		snprintf(text, sizeof text, "%04d", date->year);
	else if (date->month > 0 && date->day > 0)
		snprintf(text, sizeof text, "--%02d-%02d", date->month, date->day);
	else
		return;
	buffer_add_text(to, text);
}

void date_add_time(struct buffer *to, const struct date *date)
{
	char text[DATE_ISO_SIZE * 2];

	if (date->hour < 0)
		return;
	snprintf(text, sizeof text, "%02d:%02d", date->hour, date->minute);
	buffer_add_text(to, text);
}

void dates_add_with_year(struct buffer *to, struct slice iso, int year)
{
	char text[DATE_ISO_SIZE * 2];
	struct isodate date;

	if (iso.length > 0 && iso.data[0] == '-' && year > 0) {
		snprintf(text, sizeof text, "%04d%.*s", year, (int)iso.length - 1, iso.data + 1);
		if (isodate_read(slice_of(text), &date))
			iso = slice_of(text);
	}
	buffer_add_slice(to, iso);
}
