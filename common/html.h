/*
 * Text as HTML that is XML, too. Nothing of a text can open a tag, an entity, an attribute or a comment, and no character is left
 * in it that HTML forbids.
 */
#ifndef KF_HTML_H
#define KF_HTML_H

#include "buffer.h"

/*
 * Adds `text`, valid UTF-8, for the inside of an element or of an attribute in either quotation marks: `&`, `<`, `>` and both
 * marks as entities, a space for each tab and line end, `?` for every other control character and for what is no character.
 */
void html_add_text(struct buffer *to, struct slice text);

/* Is `url` an address that a page may link to: http or https, with a host? */
bool html_is_web_address(struct slice url);

/* Adds a web address for the inside of an attribute: what no address holds is written with per cent signs. */
void html_add_address(struct buffer *to, struct slice url);

/*
 * Adds `name` as the text of an id, which stands in an address without escapes: letters, digits, `.`, `-`, `_` and `#`, which the
 * caller replaces (it is there for ids.h), and `_` for all else. What is empty becomes `_`.
 */
void html_add_id(struct buffer *to, struct slice name);

#endif
