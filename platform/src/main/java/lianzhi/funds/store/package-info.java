/** The only place of the module with SQL. */
@NullMarked
package lianzhi.funds.store;

import org.jspecify.annotations.NullMarked;
