/* What stands between and behind the text and is none of it: captions, links, notes, buttons. */
#ifndef KF_ASIDES_H
#define KF_ASIDES_H

#include "draft.h"

/* Buttons, menus, and the number of comments at the end. */
void asides_drop_buttons(struct draft *draft);

/* `Foto: …`, also at the end of a line; the name of a picture's file. */
void asides_find_captions(struct draft *draft);

/* `Läs mer …` and bare addresses. */
void asides_find_related(struct draft *draft);

/* `Rättelse: …`, `Källa: …`. */
void asides_find_notes(struct draft *draft);

#endif
