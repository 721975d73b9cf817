/** 案款: every fen that enters or leaves a case account. */
@ApplicationModule(
        displayName = "案款 Funds",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "documents", "documents :: print"})
@NullMarked
package lianzhi.funds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
