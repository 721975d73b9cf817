/** Reading and writing XML of partners, without DOCTYPE, entities or surprises. */
@NullMarked
package lianzhi.wire.xml;

import org.jspecify.annotations.NullMarked;
