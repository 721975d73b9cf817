/** 管理: what administrators do: people, settings, holidays, rates; each on the record. Start at {@link ChangeSetting}. */
@ApplicationModule(
        displayName = "管理 Administration",
        allowedDependencies = {"access", "audit", "settings", "operations"})
@NullMarked
package lianzhi.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
