/** The hash chain over the trail: sealing and verifying. */
@NullMarked
package lianzhi.audit.chain;

import org.jspecify.annotations.NullMarked;
