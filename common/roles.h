/* The words beside a name that say what the person is: `biträdande IT-direktör Eva Ek`, `Eva Ek, rektor på Nyskolan`. */
#ifndef KF_ROLES_H
#define KF_ROLES_H

#include "reading.h"

/* Word numbers of the reading. The organisation is part of [first, end). */
struct role_phrase {
	size_t first, end;          /* all of it */
	size_t role_first, role_end;
	size_t head;                /* the word that says what the person is */
	size_t org_first, org_end;  /* equal for none */
};

/* Is the word something that people are called by? */
bool role_is(const struct reading *reading, size_t block, size_t word);

/* The phrase that ends before word `name`, a name or the comma before it, beginning at `lowest` or later. */
bool role_before(const struct reading *reading, size_t block, size_t lowest, size_t name, struct role_phrase *role);

/* The phrase that begins at word `at` and ends before a comma, a verb or `end`; `som är` may stand first. */
bool role_behind(const struct reading *reading, size_t block, size_t at, size_t end, struct role_phrase *role);

/* The lexicon's entry of the party letter in brackets that begins at word `at`, words before `end`; 0 where none does. */
uint32_t role_party(const struct reading *reading, size_t at, size_t end);

/* The age between commas behind word `at` (`, 43,`): the word of the number; 0 where there is none. */
size_t role_age(const struct reading *reading, size_t at, size_t end);

/* The word behind a party letter in brackets or an age between commas, where one begins at word `at`; else `at`. */
size_t role_pass_age(const struct reading *reading, size_t at, size_t end);

#endif
