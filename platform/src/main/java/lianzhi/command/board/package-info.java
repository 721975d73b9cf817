/** The live board of all courts. */
@NullMarked
package lianzhi.command.board;

import org.jspecify.annotations.NullMarked;
