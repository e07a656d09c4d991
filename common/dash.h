/*
 * Direct speech behind a dash. Only a dash that opens a paragraph (or stands behind a colon, or behind a stop) is speech; inside a
 * sentence it is a pause. The speech has no closing mark: it is the paragraph, less the reporting clauses in it.
 */
#ifndef KF_DASH_H
#define KF_DASH_H

#include "quote.h"

/* Each looks at one block, adds the quotes that it finds and takes their words; false where it finds none. */

/* `– Det går, säger hon. Vi är nöjda.` */
bool dash_with_clause(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `– Vi är stolta. Eva Ek, vd på Bolaget.` */
bool dash_with_signature(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `– Vi är stolta.` */
bool dash_alone(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `Eva Ek beskriver det så här: – Vi är stolta.` */
bool dash_behind_colon(const struct scene *scene, struct quotes *quotes, const char *rule);

/* `Nu rivs badet. – Det är sorgligt, säger Eva Ek.`: behind a stop, and only with a clause */
bool dash_behind_stop(const struct scene *scene, struct quotes *quotes, const char *rule);

#endif
