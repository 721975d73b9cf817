/** 演示: fictitious people and cases, and the institutions simulator; only in the demo profile. */
@ApplicationModule(
        displayName = "演示 Demo",
        allowedDependencies = {
            "access",
            "audit",
            "settings",
            "operations",
            "parties",
            "cases",
            "cases :: filing",
            "exchange",
            "inquiry",
            "control",
            "funds",
            "documents",
            "documents :: issue",
            "portal :: entry",
            "publicity"
        })
@NullMarked
package lianzhi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
