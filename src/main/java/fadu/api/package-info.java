/** The way in for programs: JSON over HTTP, refusals as RFC 9457 problems. */
@NullMarked
package fadu.api;

import org.jspecify.annotations.NullMarked;
