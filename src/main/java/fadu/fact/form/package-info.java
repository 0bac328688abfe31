/** The paper itself: what is left blank, which laws and standards it cites. */
@NullMarked
package fadu.fact.form;

import org.jspecify.annotations.NullMarked;
