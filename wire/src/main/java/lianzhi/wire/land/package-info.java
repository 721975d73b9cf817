/** 不动产: the records and the codec of the link between courts and real-estate registries. */
@NullMarked
package lianzhi.wire.land;

import org.jspecify.annotations.NullMarked;
