package lianzhi.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;

/** What holds for every class of the house. */
final class HouseRules {
    private HouseRules() {}

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .should()
            .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("asks for now without a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    var target = call.getTarget();
                    return target.getOwner().getPackageName().equals("java.time")
                            && target.getName().equals("now")
                            && target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
                }
            });

    static final ArchRule MONEY_IS_NEVER_A_DOUBLE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("lianzhi.law..", "lianzhi.funds..", "lianzhi.cases..", "lianzhi.gates.samples..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("lianzhi.cases.spreadsheets..", "lianzhi.funds.paper..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);

    static final ArchRule NAMES_SAY_THINGS_OF_THE_COURT = classes()
            .should(new ArchCondition<>("not be named after a layer") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var layers = List.of("Service", "Impl", "Manager", "Util", "Utils", "Helper", "Constants");
                    boolean named = layers.stream().anyMatch(type.getSimpleName()::endsWith)
                            && !type.getSimpleName().equals("Service");
                    events.add(new SimpleConditionEvent(type, !named, type.getName()));
                }
            });

    static final ArchRule A_MODULE_SEES_ITS_OWN_TABLES_ONLY = classes()
            .should(new ArchCondition<>("use no tables of another module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .map(d -> d.getTargetClass().getPackageName())
                            .filter(p -> p.startsWith("lianzhi.schema."))
                            .map(p -> p.split("\\.")[2])
                            .filter(owner -> !owner.equals("shared") && !owner.equals(module(type)))
                            .distinct()
                            .forEach(owner -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " uses tables of " + owner)));
                }
            });

    static final ArchRule WEB_SEES_NO_SQL = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            // a typed condition may be passed on, such as which cases a viewer may see
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("lianzhi.schema..", "org.jooq..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(org.jooq.Condition.class))));

    static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** A spreadsheet that unpacks without end is refused by us; a library's own bound is never widened. */
    static final ArchRule NOBODY_LOOSENS_UNPACKING = noClasses()
            .should()
            .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("sets the ratio of unpacking") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return call.getTarget().getName().equals("setMinInflateRatio");
                }
            });

    static final List<ArchRule> ALL = List.of(
            TIME_IS_AN_ARGUMENT,
            MONEY_IS_NEVER_A_DOUBLE,
            NAMES_SAY_THINGS_OF_THE_COURT,
            A_MODULE_SEES_ITS_OWN_TABLES_ONLY,
            WEB_SEES_NO_SQL,
            NOBODY_SLEEPS,
            NOBODY_LOOSENS_UNPACKING);

    static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }
}
