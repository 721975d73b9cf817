/** Sanctions, their orders, requests and hits in the database. */
@NullMarked
package lianzhi.sanctions.store;

import org.jspecify.annotations.NullMarked;
