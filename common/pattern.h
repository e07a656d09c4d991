/* Regular expressions of PCRE2, turned into machine code where that is possible, over text that is valid UTF-8. */
#ifndef KF_PATTERN_H
#define KF_PATTERN_H

#include "buffer.h"

struct pattern;

struct pattern_fault {
	size_t offset;      /* in the expression, in code points from 0 */
	char reason[120];
};

enum pattern_answer { PATTERN_ABSENT, PATTERN_FOUND, PATTERN_GAVE_UP };

/* NULL, and *fault filled in, where the expression is wrong. The caller frees with pattern_free. */
struct pattern *pattern_compile(struct slice expression, bool ignore_case, struct pattern_fault *fault);
void pattern_free(struct pattern *pattern);

/* Adds the expression that finds `text` itself. */
void pattern_add_literal(struct buffer *expression, struct slice text);

/* Gives up where the expression takes more steps or more memory on `text` than PCRE2 allows. */
enum pattern_answer pattern_find(const struct pattern *pattern, struct slice text);

/* The same, and where the first match stands, in bytes. */
enum pattern_answer pattern_find_span(const struct pattern *pattern, struct slice text, struct span *span);

#endif
