/* Sources and the houses they are of. */
#include "houses.h"

#include "stage.h"
#include "tap.h"

static bool are_one(struct houses *houses, const char *a, const char *b)
{
	uint32_t first = houses_number(houses, slice_of(a)), second = houses_number(houses, slice_of(b));

	return houses_of(houses, first) == houses_of(houses, second);
}

static void load(struct houses *houses, const char *list)
{
	struct list_source source = {"sv", ".", true};
	struct report report = REPORT_INIT("kf-x");

	stage_write("houses.csv", slice_of(list));
	houses_load(houses, &source, &report);
}

static void test_names(struct tap *tap)
{
	static const struct {
		const char *a, *b;
		bool are_one;
		const char *name;
	} cases[] = {
	    {"Malkö Posten", "MALKÖ POSTEN", true, "case does not tell houses apart"},
	    {"Malkö Posten", "malkoposten.se", true, "a web address is of the house whose name it spells"},
	    {"Malkö-Posten", "www.malkoposten.no", true, "with what stands before it, and without hyphen"},
	    {"Malkö Posten", "Malkö Posten Webb", true, "a word behind the name does not count"},
	    {"Malkö Posten", "Malkö Posten (webb)", true, "nor one in brackets"},
	    {"Malkö Posten", "Malkö Posten - Login", true, "nor one behind a dash"},
	    {"Malkö Posten", "malkoposten.se Webb login", true, "nor all that together"},
	    {"Bækbladet", "baekbladet.no", false, "the letter æ is an a and no ae"},
	    {"Blåbæk", "blabak.no", true, "accents are left out"},
	    {"Énår Øst", "enarost.se", true, "those of other letters, too"},
	    {"Malkö Posten", "Malkö Poste", false, "all letters count"},
	    {"Malkö Posten", "Norra Malkö Posten", false, "words before the name count"},
	    {"Malköwebb", "Malkö", false, "the end of a word is no word behind the name"},
	    {"Webb", "Login", false, "a name that is nothing but such a word is a name"},
	    {"webb.se", "Webb Login", true, "its address is, too"},
	    {"MP", "Malkö Posten", true, "the list tells what a name does not"},
	    {"mp.se", "malkoposten.se", true, "also for addresses"},
	    {"MP Webb", "Malkö Posten Login", true, "and with words behind"},
	    {"mp.no", "Mo Post", true, "a row for a whole address goes before the one for its name"},
	    {"mp.no", "mp.se", false, "and then the two are different houses"},
	    {"MP-bladet", "Malkö Posten", true, "a row may lead to a name that an earlier one leads on from"},
	    {"Malkö", "Malkö Posten", true, "a later row goes before an earlier one"},
	};
	struct houses houses;

	load(&houses, "source,house\nwww.,\n.se,\n.no,\nWebb,\nlogin,\nMP,Malkö Posten\nmp.no,Mo Post\nMP-bladet,MP\n"
	    "Malkö,Södra Malkö\nMalkö,Malkö Posten\n");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(tap, are_one(&houses, cases[i].a, cases[i].b) == cases[i].are_one, cases[i].name);
	houses_release(&houses);
}

static void test_numbers(struct tap *tap)
{
	struct houses houses;
	size_t same = 0;

	load(&houses, "");
	tap_number(tap, houses_number(&houses, slice_of("Malkö Posten")), 0, "the first source is number 0");
	tap_number(tap, houses_number(&houses, slice_of("malkoposten")), 1, "each name has its number, though of one house");
	tap_number(tap, houses_number(&houses, slice_of("MALKÖ POSTEN")), 0, "in any case");
	for (uint32_t i = 0; i < 20000; i++) {
		char name[24];

		snprintf(name, sizeof name, "Blad %u", (unsigned)i % 10000);
		same += houses_number(&houses, slice_of(name)) == 2 + i % 10000;
	}
	tap_number(tap, same, 20000, "many sources are kept apart");
	houses_release(&houses);
}

static void test_bad_row(struct tap *tap, struct stage *stage)
{
	struct houses houses;

	load(&houses, "source,house\n,Malkö Posten\nMP,Malkö Posten\n");
	tap_text(tap, stage_messages(stage), "kf-x: houses.csv: cannot use a row without a source\n", "a row needs a source");
	tap_ok(tap, are_one(&houses, "MP", "Malkö Posten"), "the other rows are used");
	houses_release(&houses);
}

/* The built-in list without the rows that name a house. */
static void load_extras(struct houses *houses, const struct list *list)
{
	struct buffer text = BUFFER_INIT;

	buffer_add_text(&text, "source,house\n");
	for (size_t row = 0; row < list->row_count; row++)
		if (list_field(list, row, 1).length == 0) {
			buffer_add_slice(&text, list_field(list, row, 0));
			buffer_add_text(&text, ",\n");
		}
	buffer_add_byte(&text, '\0');
	load(houses, text.data);
	buffer_release(&text);
}

static void test_built_in(struct tap *tap)
{
	static const char *const columns[] = {"source", "house"};
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct houses houses, extras;
	struct list list;
	size_t right = 0, needed = 0, count = 0;

	list_read(&list, &source, "houses", columns, 2, &report);
	houses_load(&houses, &source, &report);
	load_extras(&extras, &list);
	tap_ok(tap, !report.failed, "the built-in list has no bad row");
	for (size_t row = 0; row < list.row_count; row++) {
		struct slice name = list_field(&list, row, 0), house = list_field(&list, row, 1);

		if (house.length == 0)
			continue;
		count++;
		right += houses_of(&houses, houses_number(&houses, name)) == houses_of(&houses, houses_number(&houses, house));
		if (houses_of(&extras, houses_number(&extras, name)) != houses_of(&extras, houses_number(&extras, house)))
			needed++;
		else
			printf("# not needed: %.*s\n", (int)name.length, name.data);
	}
	tap_number(tap, right, count, "each source of the list is of its house");
	tap_number(tap, needed, count, "and would not be without its row");
	list_release(&list);
	houses_release(&houses);
	houses_release(&extras);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	test_names(&tap);
	test_numbers(&tap);
	test_bad_row(&tap, &stage);
	test_built_in(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
