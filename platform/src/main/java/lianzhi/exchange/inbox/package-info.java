/** Takes what institutions send: keeps it verbatim, checks it, merges it once. */
@NullMarked
package lianzhi.exchange.inbox;

import org.jspecify.annotations.NullMarked;
