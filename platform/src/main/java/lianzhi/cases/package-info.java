/** 案件: filing, numbers, claims and live debt, stages, nodes and limits, approvals, closing. Start at {@link CaseFiles}. */
@ApplicationModule(
        displayName = "案件 Cases",
        allowedDependencies = {"access", "audit", "parties", "settings", "operations"})
@NullMarked
package lianzhi.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
