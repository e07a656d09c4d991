/* Growing arrays; running out of memory ends the program with a message and status 2. */
#ifndef KF_MEMORY_H
#define KF_MEMORY_H

#include <stddef.h>

/* memory_room where there is none yet. */
void *memory_grow(void *block, size_t *capacity, size_t count, size_t size);

/*
 * Returns `block` moved to where `count` items of `size` bytes have room, and sets *capacity (in items) to what it now
 * holds, at least doubling it. Returns it unmoved when it has room. The caller frees.
 */
static inline void *memory_room(void *block, size_t *capacity, size_t count, size_t size)
{
	return block != NULL && count <= *capacity ? block : memory_grow(block, capacity, count, size);
}

/* Memory of its own, that goes back to the system at once when it is given back. NULL may be given back, too. */
void *memory_map(size_t size);
void memory_unmap(void *block, size_t size);

#endif
