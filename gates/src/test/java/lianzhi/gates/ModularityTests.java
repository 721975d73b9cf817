package lianzhi.gates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import lianzhi.Lianzhi;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    static final ApplicationModules MODULES = ApplicationModules.of(
            Lianzhi.class,
            resideInAnyPackage("lianzhi.law..", "lianzhi.wire..", "lianzhi.schema..", "lianzhi.simulator.."));

    @Test
    void every_module_uses_only_what_it_declares() {
        MODULES.verify();
    }
}
