/** The only place of this module with SQL. */
@NullMarked
package lianzhi.control.store;

import org.jspecify.annotations.NullMarked;
