#include "operands.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

void operands_release(struct operands *operands)
{
	buffer_release(&operands->text);
	free(operands->names);
	*operands = (struct operands)OPERANDS_INIT;
}

static void add_name(struct operands *operands, char *name)
{
	operands->names = memory_room(operands->names, &operands->capacity, operands->count + 1, sizeof *operands->names);
	operands->names[operands->count++] = name;
}

/* The last name may lack its NUL. */
static bool part_names(struct operands *operands)
{
	struct buffer *text = &operands->text;

	if (text->length > 0 && text->data[text->length - 1] != '\0')
		buffer_add_byte(text, '\0');
	for (size_t at = 0; at < text->length; at += strlen(text->data + at) + 1) {
		if (text->data[at] == '\0')
			return false;
		add_name(operands, text->data + at);
	}
	add_name(operands, NULL);
	return true;
}

bool operands_read(struct operands *operands, const char *path)
{
	bool is_input = strcmp(path, "-") == 0, good;
	FILE *file = is_input ? stdin : fopen(path, "rb");

	if (file == NULL)
		return false;
	good = buffer_add_file(&operands->text, file);
	if (!is_input)
		fclose(file);
	if (!good)
		return false;
	errno = 0;
	return part_names(operands);
}
