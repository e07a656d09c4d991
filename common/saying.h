/*
 * The reporting clauses that stand behind direct speech alone: besides VERB SUBJECT those whose verb nobody would report with
 * (`brusade patronen upp`), whose subject is the narrator or nobody known (`sa jag`, `ropade någon`), and those with a noun for
 * what is said (`är hennes svar`, `kom det från Eva`).
 */
#ifndef KF_SAYING_H
#define KF_SAYING_H

#include "closing.h"

/*
 * The clause at word `at`, in a sentence that ends before `end`, behind speech that begins at word `first`. It ends where the narrator
 * does. Where nobody can be named, its subject is a pronoun without a word.
 */
bool saying_at(const struct scene *scene, size_t first, size_t at, size_t end, struct clause *clause);

/* The words before a colon: a clause_lead_in, or whose words follow (`Hennes råd är enkelt:`), whose cue is the noun. */
bool saying_lead_in(const struct scene *scene, size_t first, size_t colon, struct clause *clause);

#endif
