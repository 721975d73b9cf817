/** Linked units and their orders in the database. */
@NullMarked
package lianzhi.agencies.store;

import org.jspecify.annotations.NullMarked;
