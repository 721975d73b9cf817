/** Notices over HTTP. */
@NullMarked
package lianzhi.publicity.web;

import org.jspecify.annotations.NullMarked;
