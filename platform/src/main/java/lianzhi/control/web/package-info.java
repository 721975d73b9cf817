/** A case's measures over HTTP. */
@NullMarked
package lianzhi.control.web;

import org.jspecify.annotations.NullMarked;
