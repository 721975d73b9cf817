/** Demo staff who carry cases on over the server's own API, as an outside client would. */
@NullMarked
package lianzhi.demo.actors;

import org.jspecify.annotations.NullMarked;
