/** Places of the country as contracts write them, told by their own words: 省, 市, 区, 县, 旗, 镇. */
@NullMarked
package fadu.fact.place;

import org.jspecify.annotations.NullMarked;
