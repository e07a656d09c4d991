#include "audit.h"

#include "jsonout.h"

#include <assert.h>
#include <stdio.h>

static const char *const part_names[] = {
    "text", "typed", "space", "buttons", "notice", "preamble", "contents", "separators", "markup", "bad", "encoding",
};
static_assert(sizeof part_names / sizeof *part_names == AUDIT_PARTS, "a name for each part");

static void write_bytes(struct jsonout *out, const char *name, long long bytes)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%lld", bytes);
	jsonout_raw(out, name, slice_of(digits));
}

void audit_write(const struct audit *audit, struct buffer *to)
{
	struct jsonout out = jsonout_begin(to);
	long long sum = 0;

	for (enum audit_part part = 0; part < AUDIT_PARTS; part++)
		sum += audit->bytes[part];
	write_bytes(&out, "bytes", sum);
	write_bytes(&out, part_names[AUDIT_TEXT], audit->bytes[AUDIT_TEXT]);
	write_bytes(&out, part_names[AUDIT_TYPED], audit->bytes[AUDIT_TYPED]);
	jsonout_open(&out, "dropped", '{');
	for (enum audit_part part = AUDIT_TYPED + 1; part < AUDIT_PARTS; part++)
		if (audit->bytes[part] != 0)
			write_bytes(&out, part_names[part], audit->bytes[part]);
	jsonout_close(&out, '}');
	jsonout_number(&out, "articles", audit->articles);
	jsonout_number(&out, "listed", audit->listed);
	jsonout_end(&out);
}
