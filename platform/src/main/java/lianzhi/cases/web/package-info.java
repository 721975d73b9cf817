/** The cases over HTTP. */
@NullMarked
package lianzhi.cases.web;

import org.jspecify.annotations.NullMarked;
