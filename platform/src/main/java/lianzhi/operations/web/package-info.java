/** What those who run the server ask it. */
@NullMarked
package lianzhi.operations.web;

import org.jspecify.annotations.NullMarked;
