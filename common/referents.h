/*
 * Whom the words of a reporting clause stand for: a name, a pronoun, a role (`it-chefen`), an epithet (`finländaren`), the short name
 * of an organisation (`förbundet`); the words themselves where nobody is behind them.
 */
#ifndef KF_REFERENTS_H
#define KF_REFERENTS_H

#include "discourse.h"

/* Names the speakers of `quote`, number `number` of the quotes, by the subject of its clause, which stands in `block`. */
void referents_name(const struct discourse *discourse, struct quote *quote, size_t number, size_t block);

#endif
