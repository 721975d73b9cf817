/** Documents over HTTP. */
@NullMarked
package lianzhi.documents.web;

import org.jspecify.annotations.NullMarked;
