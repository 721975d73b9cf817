/** The tables of cases; the only place with SQL. */
@NullMarked
package lianzhi.cases.store;

import org.jspecify.annotations.NullMarked;
