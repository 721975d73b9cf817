/** 权限: courts, people, roles, powers, what a viewer may see; login. Start at {@link Viewer}. */
@ApplicationModule(
        displayName = "权限 Access",
        allowedDependencies = {"operations", "settings"})
@NullMarked
package lianzhi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
