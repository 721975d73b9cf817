package lianzhi.access.json;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A schema is named like its record; what is private to a module has the module's name before it, and what is inside
 * another record that record's. Two records that would share a name stop the description.
 */
final class SchemaNames extends TypeNameResolver {
    private static final Set<String> SAY_NOTHING_ALONE =
            Set.of("Input", "Page", "Listing", "Row", "Answer", "Entry", "Kind", "Change", "Service", "Order");

    private final ConcurrentMap<String, String> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (!type.getName().startsWith("lianzhi.")) {
            return super.nameForClass(type, options);
        }
        var outer = type.getEnclosingClass();
        var own = type.getSimpleName();
        var name = outer != null && (outer.isRecord() || SAY_NOTHING_ALONE.contains(own))
                ? outer.getSimpleName() + own
                : own;
        var folders = type.getPackageName().split("\\.", -1);
        if (folders.length > 2 && !folders[1].equals("law")) {
            var module = Character.toUpperCase(folders[1].charAt(0)) + folders[1].substring(1);
            name = name.startsWith(module) ? name : module + name;
        }
        var other = taken.putIfAbsent(name, type.getName());
        if (other != null && !other.equals(type.getName())) {
            throw new IllegalStateException("Two schemas are named " + name + ": " + other + " and " + type.getName());
        }
        return name;
    }
}
