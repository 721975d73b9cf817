/**
 * 控制: freezes, deductions, renewal, expiry, release. Held money and the over-limit part are told apart everywhere.
 * Start at {@link Controls}; deductions that a bank answered are told as {@link DeductionAnswered}.
 */
@ApplicationModule(
        displayName = "控制 Control",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "inquiry", "exchange", "documents"
        })
@NullMarked
package lianzhi.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
