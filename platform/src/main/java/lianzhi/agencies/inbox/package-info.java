/** What a unit does in its inbox: read an order, answer it with evidence, tell what it stopped. */
@NullMarked
package lianzhi.agencies.inbox;

import org.jspecify.annotations.NullMarked;
