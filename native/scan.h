/* What an overlay's upper layer says of an entry. */
#ifndef SCAN_H
#define SCAN_H

#include <stdint.h>
#include <sys/stat.h>

enum { FLAG_OPAQUE = 1, FLAG_REDIRECT = 2, FLAG_UNREADABLE = 4 };

/** f, d, l, p, s, c, b; w for a whiteout. */
uint8_t scan_type(const struct stat *st);
/** Reads the marks of an entry of the open folder `dir`; an empty file that stands for a whiteout makes `*type` w. */
uint8_t scan_marks(int dir, const char *name, const struct stat *st, uint8_t *type);

#endif
