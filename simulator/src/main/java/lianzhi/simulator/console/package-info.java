/** 控制台: pages and calls by which a person or the platform talks to this process. */
@NullMarked
package lianzhi.simulator.console;

import org.jspecify.annotations.NullMarked;
