/** What the papers of a submission – award notice, tender document – say of its metadata. */
@NullMarked
package fadu.fact.paper;

import org.jspecify.annotations.NullMarked;
