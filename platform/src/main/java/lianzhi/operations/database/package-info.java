/** The embedded PostgreSQL. */
@NullMarked
package lianzhi.operations.database;

import org.jspecify.annotations.NullMarked;
