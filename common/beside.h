/* What stands beside a name and tells what the person is. */
#ifndef KF_BESIDE_H
#define KF_BESIDE_H

#include "person.h"

/* Notes the role before the name, age, party and apposition behind it in `name`, and what they tell, first of all, in `person`. */
void beside_look(struct person *person, const struct reading *reading, struct person_name *name);

#endif
