/** 公开: notices to parties at every node, exposure batches, auction notices, what the public reads. */
@ApplicationModule(
        displayName = "公开 Publicity",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "documents :: print"})
@NullMarked
package lianzhi.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
