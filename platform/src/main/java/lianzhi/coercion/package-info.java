/**
 * 强制: property declarations, fines, detention, summons by force, search, eviction, criminal referral, and what
 * parties ask of the court. Start at {@link CoerciveActs}, {@link PropertyDeclarations} and {@link PartyRequests}.
 */
@ApplicationModule(
        displayName = "强制 Coercion",
        allowedDependencies = {"access", "audit", "settings", "operations", "parties", "cases", "documents", "inquiry"})
@NullMarked
package lianzhi.coercion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
