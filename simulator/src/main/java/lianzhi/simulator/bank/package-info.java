/** 机构: what an institution does with a request, from asking the court to the answer. */
@NullMarked
package lianzhi.simulator.bank;

import org.jspecify.annotations.NullMarked;
