/** The institutions' simulator, run as a process beside the server. */
@NullMarked
package lianzhi.demo.institutions;

import org.jspecify.annotations.NullMarked;
