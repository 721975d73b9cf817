/**
 * 信用惩戒: dishonest list, consumption, exit, border and the joint measures: each a row of data with its conditions,
 * signatures, orders, receipts, term and lifting. Start at {@link Ground} for how they end.
 */
@ApplicationModule(
        displayName = "信用惩戒 Sanctions",
        allowedDependencies = {
            "access",
            "audit",
            "settings",
            "operations",
            "parties",
            "cases",
            "exchange",
            "documents",
            "agencies",
            "coercion"
        })
@NullMarked
package lianzhi.sanctions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
