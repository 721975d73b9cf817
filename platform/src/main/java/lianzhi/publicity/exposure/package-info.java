/** Exposure of listed persons in signed batches, and what followed. */
@NullMarked
package lianzhi.publicity.exposure;

import org.jspecify.annotations.NullMarked;
