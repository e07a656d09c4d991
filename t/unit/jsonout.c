/* The writer of records. */
#include "jsonout.h"
#include "record.h"
#include "tap.h"

static void test_object(struct tap *tap)
{
	struct buffer line = BUFFER_INIT;
	struct jsonout out = jsonout_begin(&line);
	struct slice names[] = {{"Åsa", 4}, {"Bo", 2}};

	jsonout_text(&out, "type", slice_of("quote"));
	jsonout_text(&out, "source", (struct slice){NULL, 0});
	jsonout_texts(&out, "author", names, 0);
	jsonout_number(&out, "n", 18446744073709551615u);
	jsonout_true(&out, "truncated");
	jsonout_texts(&out, "speakers", names, 2);
	jsonout_open(&out, "spans", '[');
	for (unsigned i = 0; i < 2; i++) {
		jsonout_open(&out, NULL, '[');
		jsonout_item(&out, i * 10);
		jsonout_item(&out, i * 10 + 5);
		jsonout_close(&out, ']');
	}
	jsonout_close(&out, ']');
	jsonout_raw(&out, "share", slice_of("1e-7"));
	jsonout_end(&out);
	tap_text(tap, buffer_slice(&line),
	    "{\"type\":\"quote\",\"n\":18446744073709551615,\"truncated\":true,\"speakers\":[\"Åsa\",\"Bo\"],"
	    "\"spans\":[[0,5],[10,15]],\"share\":1e-7}",
	    "members stand in the order of the calls, and what is empty is left out with its key");
	line.length = 0;
	out = jsonout_begin(&line);
	jsonout_end(&out);
	tap_text(tap, buffer_slice(&line), "{}", "an object may be empty");
	buffer_release(&line);
}

/* Every code point below U+0100 and its neighbours come back as they were. */
static void test_round_trip(struct tap *tap)
{
	struct buffer text = BUFFER_INIT, line = BUFFER_INIT, scratch = BUFFER_INIT;
	struct record record = RECORD_INIT;
	struct jsonout out;
	const struct value *value;

	for (int byte = 0; byte < 0x80; byte++) {
		buffer_add_byte(&text, (char)byte);
		buffer_add_text(&text, "å😀");
	}
	out = jsonout_begin(&line);
	jsonout_text(&out, "a", buffer_slice(&text));
	jsonout_end(&out);
	tap_ok(tap, record_read(&record, buffer_slice(&line)), "what is written can be read");
	value = record_find(&record, slice_of("a"));
	tap_ok(tap, value != NULL && slice_equal(value_text(value, &scratch), buffer_slice(&text)),
	    "every control character, mark and letter comes back as it was");
	record_release(&record);
	buffer_release(&text);
	buffer_release(&line);
	buffer_release(&scratch);
}

static void test_escapes(struct tap *tap)
{
	struct buffer to = BUFFER_INIT;

	jsonout_escape(&to, slice_of("a\"b\\c/\n\t\x01\x1f\x7f åäö"));
	tap_text(tap, buffer_slice(&to), "a\\\"b\\\\c/\\n\\t\\u0001\\u001f\x7f åäö", "only what JSON wants escaped is escaped");
	buffer_release(&to);
}

/* Bytes are looked at in groups: what wants an escape is found at every place of texts of every length. */
static void test_places(struct tap *tap)
{
	struct buffer to = BUFFER_INIT;
	bool found = true;
	char text[40];

	memset(text, 'a', sizeof text);
	for (size_t length = 1; length <= sizeof text; length++) {
		for (size_t at = 0; at < length; at++) {
			text[at] = '"';
			to.length = 0;
			jsonout_escape(&to, (struct slice){text, length});
			found = found && to.length == length + 1 && to.data[at] == '\\' && memcmp(to.data, text, at) == 0 &&
			    memcmp(to.data + at + 1, text + at, length - at) == 0;
			text[at] = 'a';
		}
	}
	tap_ok(tap, found, "a mark is escaped wherever it stands");
	buffer_release(&to);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_object(&tap);
	test_round_trip(&tap);
	test_escapes(&tap);
	test_places(&tap);
	return tap_finish(&tap);
}
