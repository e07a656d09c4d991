/* Which column holds what. */
#include "columns.h"

#include "stage.h"
#include "tap.h"

enum { MOST = 8 };

/* What users call the fields in --map. */
static const char *const field_names[COLUMNS_FIELDS] = {
    [COLUMNS_TITLE] = "title", [COLUMNS_TEXT] = "text", [COLUMNS_LEAD] = "lead", [COLUMNS_SOURCE] = "source",
    [COLUMNS_DATE] = "date", [COLUMNS_TIME] = "time", [COLUMNS_URL] = "url", [COLUMNS_AUTHOR] = "author",
    [COLUMNS_MEDIUM] = "medium", [COLUMNS_PAGE] = "page", [COLUMNS_PLACEMENT] = "placement", [COLUMNS_LANG] = "lang",
    [COLUMNS_ID] = "id",
};

static struct columns load(void)
{
	struct columns columns = COLUMNS_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");

	columns_load(&columns, &source, &report);
	return columns;
}

static const char *meaning(struct columns *columns, const char *name)
{
	size_t rank;
	enum columns_field field = columns_meaning(columns, slice_of(name), &rank);

	return field == COLUMNS_FIELDS ? "-" : field_names[field];
}

static void test_names(struct tap *tap)
{
	static const char *const cases[][2] = {
	    {"Rubrik", "title"}, {"BRÖDTEXT", "text"}, {"Bro\xCC\x88" "dtext", "text"}, {"brodtext", "text"}, {"Pub_Date", "date"},
	    {"pub-date", "date"}, {" Publicerings datum", "date"}, {"\xEF\xBB\xBFTitle", "title"}, {"Källa", "source"},
	    {"Länk", "url"}, {"Skribent", "author"}, {"Sida", "page"}, {"Avdelning", "placement"}, {"Medietyp", "medium"},
	    {"Ingress", "lead"}, {"Tid", "time"}, {"Språk", "lang"}, {"Artikel-ID", "-"}, {"Forfatter", "author"},
	    {"timestamp", "-"}, {"crawled", "-"}, {"fetched_at", "-"}, {"rubriken", "-"}, {"", "-"}, {"_", "-"},
	    {"Br\xF6" "dtext", "-"},
	};
	struct columns columns = load();
	char name[80];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		snprintf(name, sizeof name, "'%s' means %s", cases[i][0], cases[i][1]);
		tap_text(tap, slice_of(meaning(&columns, cases[i][0])), cases[i][1], name);
	}
	for (enum columns_field field = 0; field < COLUMNS_ID; field++) {
		const char *own = field_names[field];

		tap_text(tap, slice_of(meaning(&columns, own)), own, "a field is called by its own name, too");
	}
	columns_release(&columns);
}

static size_t split(const char *line, struct slice *header)
{
	size_t count = 0;

	for (const char *at = line, *end; count < MOST; at = end + 1) {
		end = at + strcspn(at, "|");
		header[count++] = (struct slice){at, (size_t)(end - at)};
		if (*end == '\0')
			break;
	}
	return count;
}

static void test_find(struct tap *tap)
{
	struct columns columns = load();
	struct slice header[MOST];
	size_t places[COLUMNS_FIELDS], count = split("Datum|body|Text|Brödtext|Rubrik|rubrik|annat", header);

	columns_find(&columns, header, count, places);
	tap_number(tap, places[COLUMNS_DATE], 0, "a column is found by its name");
	tap_number(tap, places[COLUMNS_TEXT], 3, "of several names for one field the one that the list has first is taken");
	tap_number(tap, places[COLUMNS_TITLE], 4, "of equal names the first column");
	tap_ok(tap, places[COLUMNS_URL] == COLUMNS_NONE, "a field that no column holds has none");
	columns_release(&columns);
}

static void test_ranks(struct tap *tap)
{
	struct columns columns = load();
	size_t best, worse;

	columns_meaning(&columns, slice_of("brödtext"), &best);
	columns_meaning(&columns, slice_of("body"), &worse);
	tap_ok(tap, best < worse, "the better name has the lower rank");
	columns_release(&columns);
}

static bool map(struct columns *columns, const char *spec)
{
	struct buffer reason = BUFFER_INIT;
	bool good = columns_map(columns, slice_of(spec), &reason);

	buffer_release(&reason);
	return good;
}

static void test_map(struct tap *tap)
{
	struct columns columns = load();
	struct slice header[MOST];
	size_t places[COLUMNS_FIELDS], count;

	tap_ok(tap, map(&columns, "title=Text, \"text=A, B=C\",date = D D"), "a map is followed");
	count = split("Brödtext|a, b=c|A, B=C|Text|dd", header);
	columns_find(&columns, header, count, places);
	tap_number(tap, places[COLUMNS_TITLE], 3, "what it names has the meaning that it says, and no other");
	tap_number(tap, places[COLUMNS_TEXT], 2, "a name may hold commas and =, and the very same is preferred");
	tap_number(tap, places[COLUMNS_DATE], 4, "spaces and case do not count");
	tap_text(tap, columns_mapped(&columns, COLUMNS_DATE), "D D", "what the map named can be told");
	tap_number(tap, columns_mapped(&columns, COLUMNS_URL).length, 0, "and that it named nothing");
	tap_text(tap, slice_of(meaning(&columns, "Brödtext")), "-", "a field that is mapped has no other name");
	tap_ok(tap, map(&columns, "url=X") && strcmp(meaning(&columns, "x"), "url") == 0, "a second map adds to the first");
	columns_release(&columns);
}

static void test_fields(struct tap *tap)
{
	struct columns columns = load();
	char spec[40];

	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++) {
		snprintf(spec, sizeof spec, "%s=X%u", field_names[field], (unsigned)field);
		tap_ok(tap, map(&columns, spec), "a map knows each field by its name");
		tap_text(tap, columns_mapped(&columns, field), strchr(spec, 'X'), "and means that one");
	}
	columns_release(&columns);
}

static void test_order_of_calls(struct tap *tap)
{
	struct columns columns = COLUMNS_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");

	map(&columns, "text=Rubrik");
	columns_load(&columns, &source, &report);
	tap_ok(tap, !report.failed, "the built-in list has no bad row");
	tap_text(tap, slice_of(meaning(&columns, "rubrik")), "text", "a map may come before the list");
	tap_text(tap, slice_of(meaning(&columns, "title")), "title", "and leaves it the fields that it does not name");
	columns_release(&columns);
}

static void test_bad_maps(struct tap *tap)
{
	static const char *const cases[][2] = {
	    {"titel=A", "no field of an article: 'titel' (title, text, lead, source, date, time, url, author, medium, page, placement, "
	     "lang, id)"},
	    {"title=", "no name for the field 'title'"},
	    {"text=B,title= ", "no name for the field 'title'"},
	    {"text=A,text=B", "the field 'text' is given twice"},
	    {"text=A,title=A", "the name 'A' is given twice"},
	    {"text=A, B", "not FIELD=NAME: 'B'"},
	    {"", "not FIELD=NAME: ''"},
	    {"text=A,", "not FIELD=NAME: ''"},
	    {"text=\"A, B\"", "a quotation mark is missing or misplaced"},
	    {"\"text=A", "a quotation mark is missing or misplaced"},
	    {"text=Br\xF6" "d", "not UTF-8"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct columns columns = COLUMNS_INIT;
		struct buffer reason = BUFFER_INIT;

		tap_ok(tap, !columns_map(&columns, slice_of(cases[i][0]), &reason), "a map that cannot be followed is refused");
		tap_text(tap, buffer_slice(&reason), cases[i][1], "in words");
		buffer_release(&reason);
		columns_release(&columns);
	}
}

static void test_headers(struct tap *tap)
{
	static const struct {
		const char *line, *map;
		bool is_header;
	} cases[] = {
	    {"Rubrik|Brödtext", NULL, true},
	    {"url|headline|x|y", NULL, true},
	    {"Namn| titel och datum", NULL, false},
	    {"Rubrik|Överskrift", NULL, false},
	    {"Datum|Källa|Sida", NULL, false},
	    {"Text", NULL, false},
	    {"Text|Foto: Bo Ek", NULL, false},
	    {"A|Datum", "lead=A", true},
	    {"A|Datum", "lead=B", false},
	    {"Rubrik|Text|så skrev hon om skolan i Åby och om allt som hände där den hösten", NULL, false},
	};
	struct slice header[MOST];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct columns columns = load();
		size_t count = split(cases[i].line, header);
		char name[120];

		if (cases[i].map != NULL)
			map(&columns, cases[i].map);
		snprintf(name, sizeof name, "'%s' is %s header", cases[i].line, cases[i].is_header ? "a" : "no");
		tap_ok(tap, columns_is_header(&columns, header, count) == cases[i].is_header, name);
		columns_release(&columns);
	}
}

static void test_own_list(struct tap *tap, struct stage *stage)
{
	struct columns columns = COLUMNS_INIT;
	struct list_source source = {"sv", ".", true};
	struct report report = REPORT_INIT("kf-x");

	stage_write("columns.csv", slice_of("name,field\nOtsikko,title\nLeipä,bread\n-,text\n"));
	columns_load(&columns, &source, &report);
	tap_text(tap, stage_messages(stage), "kf-x: columns.csv: cannot use the row 'Leipä'\nkf-x: columns.csv: cannot use the row '-'\n",
	    "a row of no known field is reported, and one without a name");
	tap_text(tap, slice_of(meaning(&columns, "otsikko")), "title", "a list of the user adds names");
	columns_release(&columns);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_names(&tap);
	test_find(&tap);
	test_ranks(&tap);
	test_map(&tap);
	test_fields(&tap);
	test_order_of_calls(&tap);
	test_bad_maps(&tap);
	test_headers(&tap);
	test_own_list(&tap, &stage);
	stage_close(&stage);
	return tap_finish(&tap);
}
