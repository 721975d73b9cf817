package lianzhi.simulator.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.Institution.Kind;
import lianzhi.simulator.Json;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.Said;
import lianzhi.simulator.book.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every fault that a person can cause at a registrar shows in what the court is told. */
class AgencyFaultsTest {
    private static final Institution HERE =
            new Institution("登记机构", "AG-X", "x", "x", Kind.VEHICLE, 1, new Behaviour(0, 0, 0, 100));

    @TempDir
    Path folder;

    private final List<JsonNode> said = new ArrayList<>();
    private final List<String> garbage = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private World world;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private RunAgency agency;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    @BeforeEach
    void a_registrar() {
        world = World.in(folder);
        agency = new RunAgency(HERE, world, new Court(), 1, clock);
    }

    @Test
    void each_fault_that_fits_a_registrar_has_its_own_effect() {
        for (var fault : Arrays.stream(Fault.values())
                .filter(one -> one.fits(Kind.VEHICLE))
                .toList()) {
            said.clear();
            garbage.clear();
            world.update(state -> state.faults().clear());
            world.update(state -> state.holds().clear());
            world.update(state -> state.faults().put("AG-X", new FaultOn(fault, 1, "理由", 60)));
            listed.clear();
            listed.addAll(List.of(query("21"), freeze("22")));
            agency.round();
            expect(fault);
        }
        assertThat(Fault.PARTIAL.fits(Kind.VEHICLE)).isFalse();
        assertThat(Fault.BAD_RECEIPT.fits(Kind.VEHICLE)).isFalse();
        assertThat(Fault.values()).allMatch(fault -> fault.fits(Kind.BANK));
    }

    private void expect(Fault fault) {
        var numbers = said.stream().map(one -> text(one, "number")).toList();
        var results = said.stream().map(one -> text(one, "result")).toList();
        switch (fault) {
            case NONE -> assertThat(results).containsExactly("FOUND", "CONTROLLED");
            case DOWN, SILENT -> assertThat(said).as(fault.name()).isEmpty();
            case LATE -> {
                assertThat(numbers).containsExactly("22");
                now = now.plusSeconds(61);
                listed.clear();
                a_registrar(); // the process is started anew meanwhile
                agency.round();
                assertThat(said.stream().map(one -> text(one, "number"))).containsExactly("22", "21");
                agency.round();
                assertThat(said).as("once").hasSize(2);
                List<Said> shown = world.read(state -> state.said().get("AG-X"));
                assertThat(shown)
                        .as("what its page shows")
                        .extracting("number", "result")
                        .endsWith(tuple("22", "CONTROLLED"), tuple("21", "FOUND"));
            }
            case NIL -> assertThat(results).containsExactly("NIL", "CONTROLLED");
            case OVER_LIMIT -> {
                assertThat(results).first().isEqualTo("FOUND");
                world.update(state -> state.faults().put("AG-X", new FaultOn(fault, 1, "", 0)));
                listed.clear();
                listed.add(freeze("23"));
                agency.round();
                assertThat(said.getLast().path("freezes").size()).isPositive();
            }
            case REFUSE, SEND_BACK -> {
                assertThat(results).containsExactly("REFUSED", "CONTROLLED");
                assertThat(text(said.getFirst(), "reason")).isEqualTo("理由");
            }
            case DUPLICATE -> assertThat(numbers).containsExactly("21", "21", "22");
            case OUT_OF_ORDER -> assertThat(numbers).containsExactly("22", "21");
            case GARBLED -> {
                assertThat(garbage).containsExactly("21");
                assertThat(numbers).containsExactly("21", "22");
            }
            case FOREIGN -> assertThat(numbers).containsExactly("11", "21", "22");
            case PARTIAL, BAD_RECEIPT -> throw new AssertionError(fault + " does not fit");
        }
    }

    private static String query(String number) {
        return "{\"number\":\"" + number + "\",\"person\":{\"idNumber\":\"449999199001010019\"}}";
    }

    private static String freeze(String number) {
        return "{\"number\":\"" + number + "\",\"measure\":\"FREEZE\",\"key\":\"测A1\",\"ends\":\"2028-03-01\"}";
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private final class Court implements AgencyLink {
        @Override
        public JsonNode requests() {
            var queries = listed.stream().filter(one -> one.contains("person")).toList();
            var orders = listed.stream().filter(one -> one.contains("measure")).toList();
            return Json.MAPPER.readTree("{\"queries\":" + queries + ",\"orders\":" + orders + "}");
        }

        @Override
        public JsonNode papers(String number) {
            return Json.MAPPER.readTree("{\"writs\":[{}]}");
        }

        @Override
        public void answer(Map<String, Object> answer) {
            said.add(Json.MAPPER.valueToTree(answer));
        }

        @Override
        public void sendGarbage(String number) {
            garbage.add(number);
        }
    }
}
