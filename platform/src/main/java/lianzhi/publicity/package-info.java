/** 公开: notices to parties at every node. */
@ApplicationModule(
        displayName = "公开 Publicity",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases"})
@NullMarked
package lianzhi.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
