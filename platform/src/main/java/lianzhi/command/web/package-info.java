/** The command centre over HTTP. */
@NullMarked
package lianzhi.command.web;

import org.jspecify.annotations.NullMarked;
