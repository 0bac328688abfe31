/** Quality after completion: how long each part of the works is under warranty. */
@NullMarked
package fadu.fact.quality;

import org.jspecify.annotations.NullMarked;
