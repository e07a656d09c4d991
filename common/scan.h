/*
 * The strict reading of one JSON value: RFC 8259 and UTF-8, no lone surrogates, no NUL in keys, at most SCAN_DEPTH values
 * deep; numbers may have any range. Each function returns what is behind the thing, NULL where it is not well-formed.
 */
#ifndef KF_SCAN_H
#define KF_SCAN_H

#include "value.h"

enum { SCAN_DEPTH = 2048 };

const char *scan_space(const char *at, const char *end);

/* A key and its colon, with space around them. */
const char *scan_key(const char *at, const char *end, struct value *key);

/* Any value at `at`, a member of the object that is the line, with space around it. */
const char *scan_value(const char *at, const char *end, struct value *value);

#endif
