/* Phrases that can be speakers: a role (`forskaren`), an organisation (`SKL`, `polisen`), people (`fem av tio lärare`). */
#ifndef KF_PHRASE_H
#define KF_PHRASE_H

#include "scene.h"

/* Can the word be part of such a phrase? */
bool phrase_may_hold(const struct scene *scene, size_t at);

/* A role or organisation of the lists, or a compound that ends in one. */
bool phrase_is_known(const struct scene *scene, size_t at);

/* Can the phrase [first, end) with that head, known or not, speak? */
bool phrase_can_speak(const struct scene *scene, size_t first, size_t end, size_t head, bool known);

/*
 * What follows a whole speaker is the verb, known or not: behind a name with a capital that is no genitive and no adjective
 * (`Enligt SKL saknas …`), behind a role or organisation (`enligt polisen lämnat …`).
 */
bool phrase_ends_before(const struct scene *scene, size_t at, size_t first, bool known);

/* The capitalised words that end the phrase [first, end), where small ones stand before them: `Fiskarna` of `förbundet Fiskarna`. */
size_t phrase_name_start(const struct scene *scene, size_t first, size_t end);

/* Where the phrase that ends before `at` begins: behind a comma, conjunction, verb or the sentence's start. */
size_t phrase_start_before(const struct scene *scene, size_t at, size_t first);

#endif
