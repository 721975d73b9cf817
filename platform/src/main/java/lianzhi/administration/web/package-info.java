/** The administrator's screens. */
@NullMarked
package lianzhi.administration.web;

import org.jspecify.annotations.NullMarked;
