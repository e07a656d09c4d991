/* Regular expressions. */
#include "pattern.h"

#include "tap.h"

/* Whether the expression, which is right, is found in the text. */
static enum pattern_answer find(const char *expression, bool ignore_case, const char *text)
{
	struct pattern_fault fault;
	struct pattern *pattern = pattern_compile(slice_of(expression), ignore_case, &fault);
	enum pattern_answer answer = pattern_find(pattern, slice_of(text));

	pattern_free(pattern);
	return answer;
}

static void test_faults(struct tap *tap)
{
	struct pattern_fault fault = {0, ""};

	tap_ok(tap, pattern_compile(slice_of("åä("), false, &fault) == NULL, "an expression that is wrong is refused");
	tap_number(tap, fault.offset, 3, "it is told where, in code points");
	tap_ok(tap, strstr(fault.reason, "parenthesis") != NULL, "it is told why, in words");
	tap_ok(tap, pattern_compile(slice_of("a\xE5"), false, &fault) == NULL, "an expression that is not UTF-8 is refused");
	tap_number(tap, fault.offset, 1, "it is told where that is");
	tap_ok(tap, pattern_compile(slice_of("\\C"), false, &fault) == NULL, "single bytes cannot be asked for");
}

static void test_literal(struct tap *tap)
{
	const char *text = "a.b*(c)[d]{2}^$|\\E#+? -å";
	struct buffer expression = BUFFER_INIT;
	struct pattern_fault fault;
	struct pattern *pattern;

	pattern_add_literal(&expression, slice_of(text));
	pattern = pattern_compile(buffer_slice(&expression), false, &fault);
	tap_ok(tap, pattern_find(pattern, slice_of(text)) == PATTERN_FOUND, "a literal finds itself");
	tap_ok(tap, pattern_find(pattern, slice_of("aXb*(c)[d]{2}^$|\\E#+? -å")) == PATTERN_ABSENT,
	    "a literal finds nothing else");
	pattern_free(pattern);
	buffer_release(&expression);
}

/* The bytes where the expression is first found in the text, START-END; `none` where it is not. */
static struct slice place(const char *expression, const char *text, struct buffer *told)
{
	struct pattern_fault fault;
	struct pattern *pattern = pattern_compile(slice_of(expression), false, &fault);
	struct span span;

	told->length = 0;
	if (pattern_find_span(pattern, slice_of(text), &span) == PATTERN_FOUND) {
		buffer_add_number(told, span.start);
		buffer_add_byte(told, '-');
		buffer_add_number(told, span.end);
	} else {
		buffer_add_text(told, "none");
	}
	pattern_free(pattern);
	return buffer_slice(told);
}

static void test_places(struct tap *tap)
{
	struct buffer told = BUFFER_INIT;

	tap_text(tap, place("-+", "åä--x---", &told), "4-6", "the first place is told, in bytes");
	tap_text(tap, place("x", "åä", &told), "none", "or none");
	tap_text(tap, place("(a)(b)?", "xay", &told), "1-2", "groups do not count");
	tap_text(tap, place("$", "åä", &told), "4-4", "a place may be empty");
	tap_text(tap, place("", "", &told), "0-0", "also in a text that is");
	tap_text(tap, place("a\\Kb", "xab", &told), "2-3", "what \\K leaves out is left out");
	buffer_release(&told);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	tap_ok(&tap, find("sk\\w+r", false, "tre skålar") == PATTERN_FOUND, "\\w is a letter of any script");
	tap_ok(&tap, find("^.$", false, "å") == PATTERN_FOUND, "a full stop is a code point");
	tap_ok(&tap, find("ÅR", false, "år") == PATTERN_ABSENT, "case counts");
	tap_ok(&tap, find("ÅR", true, "år") == PATTERN_FOUND, "case can be ignored");
	tap_ok(&tap, find("^$", false, "") == PATTERN_FOUND, "an empty text can be searched");
	tap_ok(&tap, find("(*LIMIT_MATCH=10)(a+)+b|c", false, "aaaaaaaaaaaaaaaaaaaaaaaaaaaa") == PATTERN_GAVE_UP,
	    "an expression that takes too many steps is given up");
	test_faults(&tap);
	test_literal(&tap);
	test_places(&tap);
	return tap_finish(&tap);
}
