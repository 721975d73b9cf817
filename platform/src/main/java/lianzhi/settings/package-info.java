/** 规则设置: work calendar, rates, and every rule that is not verified law, with its mark. */
@ApplicationModule(
        displayName = "规则设置 Settings",
        allowedDependencies = {"operations"})
@NullMarked
package lianzhi.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
