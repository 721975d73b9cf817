/** The people of the demo's courts. */
@NullMarked
package lianzhi.demo.people;

import org.jspecify.annotations.NullMarked;
