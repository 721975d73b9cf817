/** Press items, cases for teaching and the law bulletin: written by one, published by another. */
@NullMarked
package lianzhi.publicity.pieces;

import org.jspecify.annotations.NullMarked;
