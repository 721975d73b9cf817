/** The only place of this module with SQL. */
@NullMarked
package lianzhi.inquiry.store;

import org.jspecify.annotations.NullMarked;
