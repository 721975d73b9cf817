/** 审计: who saw and did what, as a hash-chained trail. */
@ApplicationModule(
        displayName = "审计 Audit",
        allowedDependencies = {"access", "operations"})
@NullMarked
package lianzhi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
