/** 运行: the embedded database, jobs, faults, and the processes beside the server. Start at {@link Job} and {@link Faults}. */
@ApplicationModule(
        displayName = "运行 Operations",
        allowedDependencies = {})
@NullMarked
package lianzhi.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
