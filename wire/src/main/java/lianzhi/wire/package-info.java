/** 报文: the messages between courts and institutions. */
@NullMarked
package lianzhi.wire;

import org.jspecify.annotations.NullMarked;
