/** 参与分配: one pot, several creditors: plan, service, objections, and the payout of what nobody disputes. */
@NullMarked
package lianzhi.funds.plans;

import org.jspecify.annotations.NullMarked;
