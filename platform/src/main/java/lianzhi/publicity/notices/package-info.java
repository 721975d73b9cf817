/** What a party is told, and how it leaves the house. */
@NullMarked
package lianzhi.publicity.notices;

import org.jspecify.annotations.NullMarked;
