#include "memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

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

void *memory_map(size_t size)
{
	void *block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);

	if (block == MAP_FAILED)
		out_of_memory();
	return block;
}

void memory_unmap(void *block, size_t size)
{
	if (block != NULL)
		munmap(block, size);
}
