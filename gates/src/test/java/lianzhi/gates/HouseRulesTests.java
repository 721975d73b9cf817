package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import lianzhi.gates.samples.AsksForNow;
import lianzhi.gates.samples.DoubleRate;
import lianzhi.gates.samples.LoosensUnpacking;
import lianzhi.gates.samples.PayoutManager;
import lianzhi.gates.samples.ReadsForeignTable;
import lianzhi.gates.samples.Sleeps;
import lianzhi.gates.samples.web.QueriesInController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTests {
    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/schema/") && !place.contains("/gates/"))
            // what the start profile has the build write is not ours
            .withImportOption(place -> !place.contains("__") && !place.contains("$$"))
            .importPackages("lianzhi");

    static Stream<ArchRule> rules() {
        return HouseRules.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void the_house_was_looked_at() {
        assertThat(HOUSE.size()).isGreaterThan(100);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(HouseRules.TIME_IS_AN_ARGUMENT, AsksForNow.class),
                Arguments.of(HouseRules.MONEY_IS_NEVER_A_DOUBLE, DoubleRate.class),
                Arguments.of(HouseRules.NAMES_SAY_THINGS_OF_THE_COURT, PayoutManager.class),
                Arguments.of(HouseRules.A_MODULE_SEES_ITS_OWN_TABLES_ONLY, ReadsForeignTable.class),
                Arguments.of(HouseRules.WEB_SEES_NO_SQL, QueriesInController.class),
                Arguments.of(HouseRules.NOBODY_SLEEPS, Sleeps.class),
                Arguments.of(HouseRules.NOBODY_LOOSENS_UNPACKING, LoosensUnpacking.class));
    }

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource("mistakes")
    void a_mistake_is_seen(ArchRule rule, Class<?> mistake) {
        var classes = new ClassFileImporter().importClasses(mistake);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
