/** The cases of the demo. */
@NullMarked
package lianzhi.demo.cases;

import org.jspecify.annotations.NullMarked;
