/* Phrases of pages. */
#include "wording.h"

#include "tap.h"

static void test_beginnings(struct tap *tap, const struct wording *wording)
{
	tap_number(tap, wording_at(wording, WORDING_RELATED, slice_of("Läs mer: Badet")), sizeof "Läs mer" - 1, "a phrase is found");
	tap_number(tap, wording_at(wording, WORDING_RELATED, slice_of("LÄS OCKSÅ")), sizeof "LÄS OCKSÅ" - 1, "in capitals, too");
	tap_number(tap, wording_at(wording, WORDING_RELATED, slice_of("Läs merparten")), 0, "it ends where its word ends");
	tap_number(tap, wording_at(wording, WORDING_RELATED, slice_of("Läs")), 0, "all of it must be there");
	tap_number(tap, wording_at(wording, WORDING_NOTE, slice_of("Läs mer")), 0, "it belongs to its class alone");
	tap_number(tap, wording_at(wording, WORDING_BYLINE, slice_of("Text och foto: Eva")), sizeof "Text och foto:" - 1,
	    "the longest of several is taken");
	tap_number(tap, wording_at(wording, WORDING_RELATED, slice_of("")), 0, "nothing begins with nothing");
}

static void test_places(struct tap *tap, const struct wording *wording)
{
	struct slice text = slice_of("Badet i maj. Foto: Eva");

	tap_number(tap, wording_inside(wording, WORDING_CREDIT, text), sizeof "Badet i maj. " - 1, "a phrase is found inside");
	text = slice_of("Telefoto: Eva");
	tap_number(tap, wording_inside(wording, WORDING_CREDIT, text), text.length, "but not inside a word");
	tap_number(tap, wording_end(wording, WORDING_AGENCY, slice_of("Eva Ek/TT")), 2, "a phrase is found at the end");
	tap_number(tap, wording_end(wording, WORDING_AGENCY, slice_of("SITT")), 0, "but not as the end of a word");
	tap_number(tap, wording_end(wording, WORDING_AGENCY, slice_of("TT")), 2, "it may be all there is");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");
	struct wording wording;

	wording_load(&wording, &source, &report);
	tap_ok(&tap, !report.failed, "the built-in list has no bad row");
	test_beginnings(&tap, &wording);
	test_places(&tap, &wording);
	wording_release(&wording);
	return tap_finish(&tap);
}
