/** Seals requests and hands them out. */
@NullMarked
package lianzhi.exchange.outbox;

import org.jspecify.annotations.NullMarked;
