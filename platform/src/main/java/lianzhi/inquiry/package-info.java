/** 查询: queries to institutions, their answers, the assets found. Start at {@link Assets}. */
@ApplicationModule(
        displayName = "查询 Inquiry",
        allowedDependencies = {"access", "audit", "settings", "operations", "parties", "cases", "documents", "exchange"
        })
@NullMarked
package lianzhi.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
