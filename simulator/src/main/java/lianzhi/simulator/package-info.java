/**
 * 模拟: institutions as a process of its own. Banks and payment firms that call the court over real SOAP, and the
 * court's own bank with its statement. Start at {@link lianzhi.simulator.Simulator}.
 */
@NullMarked
package lianzhi.simulator;

import org.jspecify.annotations.NullMarked;
