package fadu.extract;

/**
 * One checked entry of a zip.
 *
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the file
 * @param size bytes when inflated
 * @param dataAt offset of its bytes in the file
 */
record ZipEntryRecord(String name, int method, long crc, long packed, long size, long dataAt) {}
