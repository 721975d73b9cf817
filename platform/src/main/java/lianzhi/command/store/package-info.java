/** The only place with SQL of this module. */
@NullMarked
package lianzhi.command.store;

import org.jspecify.annotations.NullMarked;
