/* The same story in print and on the web. */
#include "told.h"

#include "tap.h"

struct pair {
	const char *name;
	bool found;
	struct told first, second;
};

static void test_pairs(struct tap *tap, const struct pair *pairs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct twins twins;

		told_load(&twins);
		if (told_find(&twins, "a", pairs[i].first).length > 0)
			abort();
		tap_text(tap, told_find(&twins, "b", pairs[i].second), pairs[i].found ? "a" : "", pairs[i].name);
		twins_release(&twins);
	}
}

#define PRINT(TITLE) {"Malkö Posten", "2017-05-09", (TITLE), "print", NULL}
#define WEB(TITLE) {"malkoposten.se", "2017-05-10", (TITLE), "web", NULL}

static void test_titles(struct tap *tap)
{
	static const struct pair pairs[] = {
	    {"the same title is the same story", true, PRINT("Bron får vänta"), WEB("Bron får vänta")},
	    {"the later title may go on", true, PRINT("Bron får vänta"), WEB("Bron får vänta till våren")},
	    {"the earlier may", true, PRINT("Bron får vänta till våren"), WEB("Bron får vänta")},
	    {"case and marks do not count", true, PRINT("Bron får vänta"), WEB("”BRON får vänta”: nej – nu")},
	    {"marks that stand alone are no words", true, PRINT("Bron – får vänta"), WEB("Bron får vänta")},
	    {"marks in a word do not count", true, PRINT("Malkös VA-chef går"), WEB("Malkös VAchef går")},
	    {"words end where words end", false, PRINT("Bron får vän"), WEB("Bron får vänta")},
	    {"letters count with their accents", false, PRINT("Bron far vänta"), WEB("Bron får vänta")},
	    {"one word in the middle makes another story", false, PRINT("Bron får vänta"), WEB("Bron kan vänta länge")},
	    {"the end alone is not enough", false, PRINT("Malkö: Bron får vänta"), WEB("Bron får vänta")},
	    {"two words are enough", true, PRINT("Bron väntar"), WEB("Bron väntar på våren")},
	    {"one word is not", false, PRINT("Bron"), WEB("Bron väntar")},
	    {"one equal word is not", false, PRINT("Ledare"), WEB("Ledare")},
	    {"nor one with a mark in it", false, PRINT("E-post"), WEB("E-post")},
	    {"no title is no beginning", false, PRINT(NULL), WEB("Bron väntar")},
	    {"two stories without title are not one", false, PRINT(NULL), WEB(NULL)},
	    {"digits are parts of words", false, PRINT("Bron kostar 20 miljoner"), WEB("Bron kostar 21 miljoner")},
	    {"long titles may be equal", true, PRINT("a b c d e f g h i j"), WEB("a b c d e f g h i j")},
	    {"words to the twelfth are compared", false, PRINT("a b c d e f g h i j k l"), WEB("a b c d e f g h i j k x")},
	};

	test_pairs(tap, pairs, sizeof pairs / sizeof *pairs);
}

#define FIRST "Kommunen skjuter upp bygget av den nya bron"
#define OPENS(MEDIUM, OPENING) {"MP", "2017-05-09", NULL, (MEDIUM), (OPENING)}

static void test_openings(struct tap *tap)
{
	static const struct pair pairs[] = {
	    {"the same opening words are the same story", true, OPENS("print", FIRST " över ån."), OPENS("web", FIRST " ...")},
	    {"case and marks of an opening do not count", true, OPENS("print", FIRST),
	        OPENS("web", "KOMMUNEN, skjuter ”upp” bygget av den nya bron – säger")},
	    {"an opening of seven words is too short", false, OPENS("print", "a b c d e f g"), OPENS("web", "a b c d e f g")},
	    {"one of eight is long enough", true, OPENS("print", "a b c d e f g h"), OPENS("web", "a b c d e f g h")},
	    {"all eight are compared", false, OPENS("print", "a b c d e f g h i"), OPENS("web", "a b c d e f g x i")},
	    {"their order counts", false, OPENS("print", "a b c d e f g h"), OPENS("web", "a b c d e f h g")},
	    {"a title is no opening", false, PRINT("a b c d e f g h"), OPENS("web", "a b c d e f g h")},
	    {"openings need the same house", false, OPENS("print", FIRST), {"Sundby Blad", "2017-05-09", NULL, "web", FIRST}},
	    {"openings must not be far apart", false, OPENS("print", FIRST), {"MP", "2017-05-12", NULL, "web", FIRST}},
	    {"one opening in one medium is not one story", false, OPENS("web", FIRST), OPENS("web", FIRST)},
	};

	test_pairs(tap, pairs, sizeof pairs / sizeof *pairs);
}

#define OF(SOURCE, MEDIUM) {(SOURCE), "2017-05-09", "Bron får vänta", (MEDIUM), NULL}

static void test_sources(struct tap *tap)
{
	static const struct pair pairs[] = {
	    {"one source has both print and web", true, OF("Malkö Posten", "print"), OF("Malkö Posten", "web")},
	    {"what was broadcast is no twin", false, OF("Radio Malkö", "broadcast"), OF("Radio Malkö", "web")},
	    {"sources of one house by the list", true, OF("mp.se", "web"), OF("Malkö Posten", "print")},
	    {"names tell apart where no medium does", true, OF("Malkö Posten", NULL), OF("malkoposten.se", NULL)},
	    {"also where one medium is told", true, OF("Malkö Posten", "print"), OF("malkoposten.se", NULL)},
	    {"media that are none tell nothing", true, OF("Malkö Posten", "papper"), OF("malkoposten.se", "papper")},
	    {"one name and no medium is not told apart", false, OF("Malkö Posten", NULL), OF("Malkö Posten", NULL)},
	    {"one name and one medium neither", false, OF("Malkö Posten", "print"), OF("Malkö Posten", NULL)},
	    {"case does not make another name", false, OF("Malkö Posten", NULL), OF("MALKÖ POSTEN", NULL)},
	    {"one medium is not told apart by names", false, OF("Malkö Posten", "print"), OF("MP", "print")},
	    {"other houses have other stories", false, OF("Malkö Posten", "print"), OF("Sundby Blad", "web")},
	    {"no source is no house", false, OF(NULL, "print"), OF(NULL, "web")},
	};

	test_pairs(tap, pairs, sizeof pairs / sizeof *pairs);
}

#define ON(DATE, MEDIUM) {"MP", (DATE), "Bron får vänta", (MEDIUM), NULL}

static void test_dates(struct tap *tap)
{
	static const struct pair pairs[] = {
	    {"two days later is near enough", true, ON("2017-05-09", "print"), ON("2017-05-11", "web")},
	    {"two days earlier is", true, ON("2017-05-11", "print"), ON("2017-05-09", "web")},
	    {"three days later is not", false, ON("2017-05-09", "print"), ON("2017-05-12", "web")},
	    {"three days earlier is not", false, ON("2017-05-12", "print"), ON("2017-05-09", "web")},
	    {"months go over", true, ON("2017-04-30", "print"), ON("2017-05-02", "web")},
	    {"February is short", true, ON("2017-02-27", "print"), ON("2017-03-01", "web")},
	    {"but longer in leap years", false, ON("2016-02-27", "print"), ON("2016-03-01", "web")},
	    {"1900 was none", true, ON("1900-02-27", "print"), ON("1900-03-01", "web")},
	    {"2000 was one", false, ON("2000-02-27", "print"), ON("2000-03-01", "web")},
	    {"years go over", true, ON("2016-12-31", "print"), ON("2017-01-02", "web")},
	    {"another year is another story", false, ON("2016-05-09", "print"), ON("2017-05-09", "web")},
	    {"the first days of the calendar are days", true, ON("0001-01-01", "print"), ON("0001-01-02", "web")},
	    {"so are the last", true, ON("9999-12-30", "print"), ON("9999-12-31", "web")},
	    {"a month alone is no day", false, ON("2017-05", "print"), ON("2017-05", "web")},
	    {"nor is one without year", false, ON("--05-09", "print"), ON("--05-09", "web")},
	    {"nor one that is none", false, ON("2017-02-30", "print"), ON("2017-02-30", "web")},
	    {"no date has no twins", false, ON(NULL, "print"), ON(NULL, "web")},
	};

	test_pairs(tap, pairs, sizeof pairs / sizeof *pairs);
}

static struct slice find_on(struct twins *twins, const char *id, const char *date, const char *medium)
{
	return told_find(twins, id, (struct told)ON(date, medium));
}

/* Every way in which the five days around a story may lie in the fours of the index. */
static void test_all_days(struct tap *tap)
{
	size_t right = 0;

	for (int first = 1; first <= 9; first++) {
		for (int second = 1; second <= 9; second++) {
			char dates[][16] = {"2017-05-01", "2017-05-01"};
			struct twins twins;

			dates[0][9] = (char)('0' + first);
			dates[1][9] = (char)('0' + second);
			told_load(&twins);
			find_on(&twins, "a", dates[0], "print");
			right += (find_on(&twins, "b", dates[1], "web").length > 0) == (abs(first - second) <= 2);
			twins_release(&twins);
		}
	}
	tap_number(tap, right, 9 * 9, "two days are two days wherever they fall");
}

static void test_order(struct tap *tap)
{
	struct twins twins;

	told_load(&twins);
	find_on(&twins, "other", "2017-05-05", "print");
	find_on(&twins, "a", "2017-05-09", "print");
	tap_text(tap, find_on(&twins, "b", "2017-05-11", "web"), "a", "a twin knows the first");
	tap_text(tap, find_on(&twins, "c", "2017-05-13", "print"), "a", "the twin of a twin knows the first");
	tap_text(tap, find_on(&twins, "d", "2017-05-10", "web"), "a", "the earliest in the input is the first");
	tap_text(tap, find_on(&twins, "e", "2017-05-07", "web"), "other", "whatever the dates");
	tap_text(tap, find_on(&twins, "f", "2017-05-20", "web"), "", "a story far from all is a first");
	tap_text(tap, find_on(&twins, "g", "2017-05-20", "print"), "f", "and others are its twins");
	twins_release(&twins);
}

/* What titles and openings lead to is one story, or the earlier of two. */
static void test_both(struct tap *tap)
{
	struct twins twins;

	told_load(&twins);
	told_find(&twins, "a", (struct told){"MP", "2017-05-09", "Inget bygge", "print", FIRST});
	told_find(&twins, "b", (struct told){"MP", "2017-05-09", "Bron får vänta", "print", NULL});
	tap_text(tap, told_find(&twins, "c", (struct told){"MP", "2017-05-09", "Bron får vänta", "web", FIRST}), "a",
	    "an opening leads to an earlier story than the title");
	told_find(&twins, "d", (struct told){"MP", "2018-05-09", "Bron får vänta", "print", NULL});
	told_find(&twins, "e", (struct told){"MP", "2018-05-09", "Inget bygge", "print", FIRST});
	tap_text(tap, told_find(&twins, "f", (struct told){"MP", "2018-05-09", "Bron får vänta", "web", FIRST}), "d",
	    "a title leads to an earlier one than the opening");
	told_find(&twins, "g", (struct told){"MP", "2018-05-09", "Bron får vänta", "print", "a b c d e f g h"});
	tap_text(tap, told_find(&twins, "h", (struct told){"MP", "2018-05-09", "Sol", "web", "a b c d e f g h"}), "d",
	    "a title that was there before does not hide an opening that was not");
	twins_release(&twins);
}

static void test_ids(struct tap *tap)
{
	static char long_id[70000];
	struct twins twins;
	size_t full;

	told_load(&twins);
	memset(long_id, 'x', sizeof long_id - 1);
	told_find(&twins, long_id, (struct told)ON("2017-05-09", "print"));
	tap_text(tap, find_on(&twins, "b", "2017-05-09", "web"), "", "an id of over 64 KiB is not remembered");
	find_on(&twins, "a\nb", "2018-05-09", "print");
	tap_text(tap, find_on(&twins, "c", "2018-05-09", "web"), "a\nb", "an id may be any text");
	full = twins.ids.length;
	twins.ids.length = UINT32_MAX - 2;
	find_on(&twins, "d", "2019-05-09", "print");
	tap_text(tap, find_on(&twins, "e", "2019-05-09", "web"), "", "where ids are full, no more are remembered");
	tap_text(tap, find_on(&twins, "f", "2018-05-10", "web"), "a\nb", "what was remembered is found");
	twins.ids.length = full;
	twins_release(&twins);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_titles(&tap);
	test_openings(&tap);
	test_sources(&tap);
	test_dates(&tap);
	test_all_days(&tap);
	test_order(&tap);
	test_both(&tap);
	test_ids(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
