/** The application: one jar that is a command line and a service. */
@NullMarked
package fadu;

import org.jspecify.annotations.NullMarked;
