/** 统计: indicators and bulletin, from single cases. */
@ApplicationModule(
        displayName = "统计 Statistics",
        allowedDependencies = {"access", "audit", "settings", "operations", "documents :: print"})
@NullMarked
package lianzhi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
