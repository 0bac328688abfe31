/**
 * Recognition of page images in processes of their own, with a queue and a store of their own, so
 * that scans never wait in front of text files nor text files behind scans.
 */
@NullMarked
package fadu.review.scan;

import org.jspecify.annotations.NullMarked;
