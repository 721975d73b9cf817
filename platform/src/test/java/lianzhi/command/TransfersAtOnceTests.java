package lianzhi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.cases.Samples;
import lianzhi.command.transfers.AskForTransfer;
import lianzhi.command.transfers.DecideTransfer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two courts that give each other cases in the same moment do not hold each other up. */
@PlatformTest
class TransfersAtOnceTests {
    private static final List<String> COURTS = List.of("粤0811", "粤0883");

    @Autowired
    Samples samples;

    @Autowired
    SeedPeople seed;

    @Autowired
    People people;

    @Autowired
    AskForTransfer ask;

    @Autowired
    DecideTransfer decide;

    @Test
    void cases_go_to_and_fro() throws Exception {
        seed.ensure(
                List.of(new NewPerson("to-and-fro", "测试指挥", "粤08", Set.of(Role.COMMAND_CENTRE))), "Command-Test-2026");
        var centre = people.findByLogin("to-and-fro").orElseThrow().asViewer();
        var decisions = new ArrayList<Callable<Transfer>>();
        for (var i = 0; i < 16; i++) {
            var from = COURTS.get(i % 2);
            var to = COURTS.get(1 - i % 2);
            samples.viewer(to, Role.FILING_CLERK);
            var id = samples.filed(from).id().value();
            var asked = ask.handle(samples.viewer(from, Role.BUREAU_CHIEF), id, Transfer.Mode.DESIGNATE, to, "交换");
            decisions.add(() -> decide.handle(centre, asked.id(), true, "同意"));
        }
        try (var hands = Executors.newFixedThreadPool(decisions.size())) {
            for (var done : hands.invokeAll(decisions)) {
                assertThat(done.get().state()).isEqualTo(Transfer.State.DONE);
            }
        }
    }
}
