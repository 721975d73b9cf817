/**
 * 协助单位: linked units, the orders that the court gives them, their answers and interceptions, their inbox and yearly
 * sheet. Start at {@link AgencyOrders}.
 */
@ApplicationModule(
        displayName = "协助单位 Agencies",
        allowedDependencies = {"access", "audit", "settings", "operations", "exchange"})
@NullMarked
package lianzhi.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
