/** Designated, raised and joint enforcement. */
@NullMarked
package lianzhi.command.transfers;

import org.jspecify.annotations.NullMarked;
