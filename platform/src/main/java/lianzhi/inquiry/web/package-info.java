/** The query board, a case's assets, and their live stream. */
@NullMarked
package lianzhi.inquiry.web;

import org.jspecify.annotations.NullMarked;
