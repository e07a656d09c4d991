#include "pattern.h"

#include "utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

struct pattern {
	pcre2_code *code;
	pcre2_match_data *match;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

enum { STACK_START = 32 * 1024, STACK_MAX = 8 * 1024 * 1024 };

static void explain(struct slice expression, int error, size_t offset, struct pattern_fault *fault)
{
	size_t valid = utf8_valid(expression.data, expression.length);

	pcre2_get_error_message(error, (PCRE2_UCHAR *)fault->reason, sizeof fault->reason);
	fault->offset = utf8_count(expression.data, offset < valid ? offset : valid);
}

struct pattern *pattern_compile(struct slice expression, bool ignore_case, struct pattern_fault *fault)
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (ignore_case ? PCRE2_CASELESS : 0);
	int error;
	PCRE2_SIZE offset;
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)expression.data, expression.length, options, &error, &offset, NULL);
	struct pattern *pattern;
	size_t capacity = 0;

	if (code == NULL) {
		explain(expression, error, offset, fault);
		return NULL;
	}
	pattern = memory_room(NULL, &capacity, 1, sizeof *pattern);
	*pattern = (struct pattern){.code = code, .match = pcre2_match_data_create(1, NULL)};
	/* Where there is no JIT, or no room for it, pcre2_match interprets. */
	if (pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0) {
		pattern->context = pcre2_match_context_create(NULL);
		pattern->stack = pcre2_jit_stack_create(STACK_START, STACK_MAX, NULL);
		pcre2_jit_stack_assign(pattern->context, NULL, pattern->stack);
	}
	return pattern;
}

void pattern_free(struct pattern *pattern)
{
	if (pattern == NULL)
		return;
	pcre2_jit_stack_free(pattern->stack);
	pcre2_match_context_free(pattern->context);
	pcre2_match_data_free(pattern->match);
	pcre2_code_free(pattern->code);
	free(pattern);
}

void pattern_add_literal(struct buffer *expression, struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		bool special = strchr("\\^$.[|()?*+{}#- ", text.data[i]) != NULL;

		if (special)
			buffer_add_byte(expression, '\\');
		buffer_add_byte(expression, text.data[i]);
	}
}

enum pattern_answer pattern_find_span(const struct pattern *pattern, struct slice text, struct span *span)
{
	PCRE2_SPTR subject = (PCRE2_SPTR)(text.length > 0 ? text.data : "");
	int answer = pcre2_match(
	    pattern->code, subject, text.length, 0, PCRE2_NO_UTF_CHECK, pattern->match, pattern->context);
	const PCRE2_SIZE *places = pcre2_get_ovector_pointer(pattern->match);

	if (answer == PCRE2_ERROR_NOMATCH)
		return PATTERN_ABSENT;
	if (answer < 0)
		return PATTERN_GAVE_UP;
	/* With \K a match may be said to begin behind its end. */
	*span = (struct span){places[0] < places[1] ? places[0] : places[1], places[1]};
	return PATTERN_FOUND;
}

enum pattern_answer pattern_find(const struct pattern *pattern, struct slice text)
{
	struct span span;

	return pattern_find_span(pattern, text, &span);
}
