/** 控制: freezes, deductions, expiry, release. */
@ApplicationModule(
        displayName = "控制 Control",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "inquiry", "exchange", "documents"
        })
@NullMarked
package lianzhi.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
