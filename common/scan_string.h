/* The strict reading of one JSON string; scan.h says what is refused. */
#ifndef KF_SCAN_STRING_H
#define KF_SCAN_STRING_H

#include "value.h"

/*
 * `at` is behind the opening mark; sets `string` and returns what is behind the closing mark, NULL where it is not
 * well-formed.
 */
const char *scan_string(const char *at, const char *end, struct value *string);

#endif
