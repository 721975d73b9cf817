/** 分配: several creditors, one pot. Start at {@link Distribute}; {@link PlanDistribution} builds the tiers from rights and seizures. */
@NullMarked
package lianzhi.law.distribution;

import org.jspecify.annotations.NullMarked;
