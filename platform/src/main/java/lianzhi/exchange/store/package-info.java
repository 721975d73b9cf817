/** The only place of this module with SQL. */
@NullMarked
package lianzhi.exchange.store;

import org.jspecify.annotations.NullMarked;
