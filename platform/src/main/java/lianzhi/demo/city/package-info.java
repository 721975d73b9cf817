/** The eleven courts' cases of two periods, made from a seed, in the numbers of the article. */
@NullMarked
package lianzhi.demo.city;

import org.jspecify.annotations.NullMarked;
