/** 服务窗口: what a party and the public may see and do. */
@ApplicationModule(
        displayName = "服务窗口 Portal",
        allowedDependencies = {
            "access",
            "audit",
            "settings",
            "operations",
            "cases",
            "publicity",
            "funds",
            "coercion",
            "documents"
        })
@NullMarked
package lianzhi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
