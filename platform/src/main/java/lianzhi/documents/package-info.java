/** 文书: templates, merge, numbers, service, print. */
@ApplicationModule(
        displayName = "文书 Documents",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases"})
@NullMarked
package lianzhi.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
