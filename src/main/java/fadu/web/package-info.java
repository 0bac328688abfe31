/** The pages for people; thin. */
@NullMarked
package fadu.web;

import org.jspecify.annotations.NullMarked;
