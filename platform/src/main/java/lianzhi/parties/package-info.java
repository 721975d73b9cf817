/** 当事人: one debtor, one file, across all courts of the city. */
@ApplicationModule(
        displayName = "当事人 Parties",
        allowedDependencies = {"access", "audit"})
@NullMarked
package lianzhi.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
