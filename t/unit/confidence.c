/* How far rules can be trusted: shares as text and as options. */
#include "confidence.h"
#include "stage.h"
#include "tap.h"

static void test_option(struct tap *tap)
{
	static const char *const wrong[] = {"", ".", "..5", "1.01", "2", "-0.5", "+1", " 1", "1 ", "0x1", "1e-1", "nan", "0,5"};
	double share;

	tap_ok(tap, confidence_read("0.5", &share) && share > 0.499 && share < 0.501, "a share is a number in plain decimals");
	tap_ok(tap, confidence_read(".25", &share) && share > 0.249 && share < 0.251, "without a zero in front, too");
	tap_ok(tap, confidence_read("0", &share) && share <= 0, "0 is one");
	tap_ok(tap, confidence_read("1.000", &share) && share >= 1, "1 is one");
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		tap_ok(tap, !confidence_read(wrong[i], &share), wrong[i]);
}

static unsigned share_of(const char *rule)
{
	struct list_source source = {"sv", ".", true};
	struct report report = REPORT_INIT("kf-x");
	struct confidence confidence;
	struct quote items[2] = {{.rule = "other"}, {.rule = rule}};
	struct quotes quotes = {.items = items, .count = 2};

	confidence_load(&confidence, &source, &report);
	confidence_weigh(&confidence, &quotes);
	confidence_release(&confidence);
	return items[1].confidence;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct stage stage;

	stage_open(&stage);
	stage_write("confidence.csv", slice_of("rule,right,all\nsome,1,1\nall,1999,1999\nfew,1,4\nmore,5,4\nfew,0,1\nworded,x,\n"));
	tap_number(&tap, share_of("some"), 667, "a share is (right + 1) / (all + 2), rounded to thousandths");
	tap_number(&tap, share_of("all"), 1000, "many right answers are all but all");
	tap_number(&tap, share_of("few"), 333, "of several rows the last counts");
	tap_number(&tap, share_of("none"), 500, "a rule without a row has one half");
	tap_number(&tap, share_of("more"), 500, "so has one with more right answers than answers");
	tap_number(&tap, share_of("worded"), 500, "and one without numbers");
	test_option(&tap);
	stage_close(&stage);
	return tap_finish(&tap);
}
