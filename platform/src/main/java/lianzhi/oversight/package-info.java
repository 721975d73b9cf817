/** 监督: warnings before a limit passes. */
@ApplicationModule(
        displayName = "监督 Oversight",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "publicity"})
@NullMarked
package lianzhi.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
