/** Credit punishment over HTTP. */
@NullMarked
package lianzhi.sanctions.web;

import org.jspecify.annotations.NullMarked;
