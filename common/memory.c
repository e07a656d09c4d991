#include "memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void out_of_memory(void)
{
	fputs("kf: out of memory\n", stderr);
	exit(2);
}

void *memory_grow(void *block, size_t *capacity, size_t count, size_t size)
{
	size_t wanted = *capacity < 16 ? 16 : *capacity;

	if (count > SIZE_MAX / 2 / size)
		out_of_memory();
	while (wanted < count || wanted == *capacity)
		wanted *= 2;
	block = realloc(block, wanted * size);
	if (block == NULL)
		out_of_memory();
	*capacity = wanted;
	return block;
}
