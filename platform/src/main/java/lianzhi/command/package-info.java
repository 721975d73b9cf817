/** 指挥: live board, supervision orders, designated, raised and joint enforcement, visits, campaigns, balanced allocation. */
@ApplicationModule(
        displayName = "指挥 Command",
        allowedDependencies = {"access", "audit", "settings", "operations", "cases", "cases :: filing"})
@NullMarked
package lianzhi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
