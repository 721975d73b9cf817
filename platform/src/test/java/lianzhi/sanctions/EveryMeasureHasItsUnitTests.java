package lianzhi.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.agencies.UnitKind;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the law joins is ordered from somebody who is played: no measure of the demo begins without anybody's hearing of it. */
@PlatformTest
class EveryMeasureHasItsUnitTests {
    /** The police of the demo are left to visitors, and whose employer it is only the case knows. */
    private static final Set<UnitKind> BY_HAND = EnumSet.of(UnitKind.POLICE, UnitKind.EMPLOYER);

    @Autowired
    Measures measures;

    @Autowired
    JsonMapper json;

    @Test
    void every_measure_is_carried_out_by_units_of_the_simulator_or_by_the_court_itself() throws Exception {
        var played = EnumSet.copyOf(BY_HAND);
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/lianzhi/simulator/units.json"))) {
            json.readTree(file)
                    .path("units")
                    .forEach(unit ->
                            played.add(UnitKind.valueOf(unit.path("kind").asString())));
        }
        assertThat(played).containsExactlyInAnyOrder(UnitKind.values());
        assertThat(measures.all()).allMatch(kind -> played.containsAll(kind.agencies()));
        assertThat(measures.all())
                .filteredOn(kind -> kind.agencies().isEmpty())
                .extracting(MeasureKind::code)
                .as("published, exposed, referred to the police by a letter, or left to whoever wants to")
                .containsExactlyInAnyOrder("MS_CONSUMPTION", "MS_EXPOSE", "J36", "J37");
        assertThat(measures.all())
                .filteredOn(kind -> kind.code().matches("J\\d\\d"))
                .hasSize(37);
    }
}
