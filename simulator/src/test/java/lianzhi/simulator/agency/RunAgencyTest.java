package lianzhi.simulator.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.Institution.Kind;
import lianzhi.simulator.Json;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A vehicle registry against a court that is only a list of requests. */
class RunAgencyTest {
    private static final Institution VEHICLES =
            new Institution("车辆管理所", "AG-VEHICLE", "v", "v", Kind.VEHICLE, 1, new Behaviour(0, 0, 0, 100));

    @TempDir
    Path folder;

    private final List<JsonNode> answers = new ArrayList<>();
    private String open = "{}";
    private HttpServer court;
    private World world;
    private RunAgency registry;

    @BeforeEach
    void a_court() throws Exception {
        court = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        court.createContext("/exchange/agreement/", call -> {
            var path = call.getRequestURI().getPath();
            if (path.endsWith("/answers")) {
                answers.add(Json.MAPPER
                        .readTree(call.getRequestBody().readAllBytes())
                        .path("answers")
                        .path(0));
            }
            var body = path.endsWith("/requests") ? open : path.endsWith("/papers") ? "{\"writs\":[{}]}" : "{}";
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
        court.start();
        world = World.in(folder);
        var address = URI.create("http://127.0.0.1:" + court.getAddress().getPort());
        registry = new RunAgency(
                VEHICLES,
                world,
                new AgreedLink(address, HttpClient.newHttpClient(), VEHICLES),
                1,
                java.time.Clock.systemUTC());
    }

    @AfterEach
    void close() {
        court.stop(0);
    }

    @Test
    void a_car_is_found_held_in_its_turn_renewed_and_released() {
        open = "{\"queries\":[{\"number\":\"1\",\"person\":{\"idNumber\":\"449999199001010019\"}}]}";
        registry.round();
        assertThat(last().path("result").asString()).isEqualTo("FOUND");
        var key = last().path("things").path(0).path("key").asString();
        order("2", "FREEZE", key, "");
        assertThat(last().path("freezes").size()).isZero();
        order("3", "FREEZE", key, "");
        assertThat(last().path("freezes").size()).as("behind the first").isEqualTo(1);
        order("4", "RENEW", key, "2");
        assertThat(last().path("until").asString()).isEqualTo("2028-03-01 23:59:59");
        order("5", "RELEASE", key, "2");
        assertThat(last().path("result").asString()).isEqualTo("CONTROLLED");
        order("6", "RELEASE", key, "2");
        assertThat(last().path("reason").asString()).isEqualTo("原登记不存在");
        assertThat(world.<Integer>read(
                        state -> java.util.Objects.requireNonNull(state.holds().get("AG-VEHICLE"))
                                .size()))
                .isEqualTo(1);
    }

    @Test
    void a_person_can_make_it_refuse_answer_twice_and_say_nothing() {
        fault(Fault.REFUSE);
        order("7", "FREEZE", "测A1", "");
        assertThat(last().path("reason").asString()).isEqualTo("材料不符");
        fault(Fault.DUPLICATE);
        order("8", "FREEZE", "测A1", "");
        assertThat(answers).hasSize(3);
        fault(Fault.SILENT);
        order("9", "FREEZE", "测A1", "");
        assertThat(answers).hasSize(3);
    }

    private void fault(Fault fault) {
        world.update(state -> state.faults().put("AG-VEHICLE", new FaultOn(fault, 1, "", 0)));
    }

    private void order(String number, String measure, String key, String original) {
        open = "{\"orders\":[{\"number\":\"" + number + "\",\"measure\":\"" + measure + "\",\"key\":\"" + key
                + "\",\"originalNumber\":\"" + original
                + "\",\"ends\":\"2028-03-01 23:59:59\",\"from\":{\"court\":\"测试法院\"}}]}";
        registry.round();
    }

    private JsonNode last() {
        return answers.getLast();
    }
}
