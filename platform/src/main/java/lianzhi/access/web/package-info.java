/** Login and the rules of every request. */
@NullMarked
package lianzhi.access.web;

import org.jspecify.annotations.NullMarked;
