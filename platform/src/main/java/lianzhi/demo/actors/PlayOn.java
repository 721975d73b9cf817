package lianzhi.demo.actors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.demo.cases.DemoProgress;
import lianzhi.demo.cases.DemoProgress.Carried;
import lianzhi.demo.people.DemoPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 演示推进: after the first start the demo's staff ask, freeze, deduct, pay and close a part of the cases with the
 * simulated institutions, over the API. It ends by itself when all are done, or after some minutes.
 */
@Component
@Profile("demo")
class PlayOn {
    private static final Logger LOG = LoggerFactory.getLogger(PlayOn.class);
    private static final int ROUNDS = 120;
    private static final int PRESSED = 2;
    private final DemoProgress progress;
    private final PressDebtor press;
    private final People people;
    private final Environment environment;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, Actor> actors = new HashMap<>();

    PlayOn(
            DemoProgress progress,
            PressDebtor press,
            People people,
            Environment environment,
            JsonMapper json,
            Clock clock) {
        this.progress = progress;
        this.press = press;
        this.people = people;
        this.environment = environment;
        this.json = json;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!progress.cases().isEmpty()) {
            Thread.ofVirtual().name("demo-staff").start(this::play);
            Thread.ofVirtual().name("demo-money").start(this::showMoney);
        }
    }

    private void play() {
        try {
            punish();
            progress.cases().forEach(one -> staff(one).ask(one));
            pressSome();
            new CommandCourts(this::actor, LocalDate.now(clock)).over(progress.cases());
            var done = new HashSet<Carried>();
            for (int round = 0; round < ROUNDS && done.size() < progress.cases().size(); round++) {
                round(done);
                java.util.concurrent.locks.LockSupport.parkNanos(3_000_000_000L);
            }
            LOG.info(
                    "The demo's staff carried {} of {} cases to their end",
                    done.size(),
                    progress.cases().size());
        } catch (RuntimeException fault) {
            LOG.warn("The demo's staff stopped: {}", fault.toString());
        } finally {
            actors.values().forEach(Actor::close);
        }
    }

    /** Only with the simulated bank: no other bank is ordered anything by a demo. */
    private void showMoney() {
        var court = "粤0803";
        var address = environment.getProperty("lianzhi.court-bank.url", "");
        if (!address.endsWith(":" + environment.getProperty("lianzhi.simulator.port"))) return;
        try (var staff = new MoneyStaff(
                this::signIn,
                id -> people.find(id).orElseThrow().login(),
                first(court, Role.BUREAU_CHIEF),
                first(court, Role.FUND_ACCOUNTANT))) {
            var bank = new BankOfDemo(json, address);
            var cases = ShowMoney.suited(progress.cases(), court);
            new ShowMoney(staff, bank, LocalDate.now(clock)).over(cases);
            new WaitBehind(staff, bank, LocalDate.now(clock)).over(cases);
        } catch (RuntimeException fault) {
            LOG.warn("The demo's money is not all shown: {}", fault.toString());
        }
    }

    /** Before anybody pays: one debtor who will pay and be free, one under grace, one at the border, one more listed. */
    private void punish() {
        LinkUnits.over(actor(first("粤08", Role.ADMINISTRATOR)), json);
        var all = progress.cases();
        var paying = all.stream().filter(one -> one.isToBe("PAID")).limit(1).toList();
        var others = all.stream().filter(one -> !one.isToBe("PAID")).limit(3).toList();
        paying.forEach(one -> punishing(one).list(one.caseId(), 0));
        for (int i = 0; i < others.size(); i++) {
            var one = others.get(i);
            if (i < 2) punishing(one).list(one.caseId(), i == 1 ? 1 : 0);
            if (i != 1) punishing(one).banExit(one.caseId());
        }
        others.stream().limit(1).forEach(one -> {
            var publish = new PublishSome(
                    actor(people.find(one.judgeId()).orElseThrow().login()),
                    actor(first(one.courtCode(), Role.BUREAU_CHIEF)));
            publish.expose(one.caseId());
            publish.write();
        });
        sell(others);
    }

    /** A machine in the first case that is not to be paid by itself, a flat in the last. */
    private void sell(List<Carried> cases) {
        if (cases.isEmpty()) return;
        selling(cases.getFirst()).machine(cases.getFirst().caseId());
        selling(cases.getLast()).flat(cases.getLast().caseId());
    }

    private AnnounceSales selling(Carried one) {
        return new AnnounceSales(actor(people.find(one.judgeId()).orElseThrow().login()), LocalDate.now(clock));
    }

    private PunishDebtors punishing(Carried one) {
        return new PunishDebtors(
                actor(people.find(one.judgeId()).orElseThrow().login()),
                actor(first(one.courtCode(), Role.BUREAU_CHIEF)),
                actor(first(one.courtCode(), Role.PRESIDENT)),
                actor(first("粤08", Role.COMMAND_CENTRE)));
    }

    /** Two debtors of a court at most: the rest is left to the visitor. */
    private void pressSome() {
        var pressed = new HashMap<String, Integer>();
        int turn = 0;
        for (Carried one : progress.cases()) {
            int ofCourt = pressed.getOrDefault(one.courtCode(), 0);
            if (ofCourt < PRESSED && press.handle(pressers(one), one, turn)) {
                pressed.put(one.courtCode(), ofCourt + 1);
                turn++;
            }
        }
    }

    private PressDebtor.Staff pressers(Carried one) {
        return new PressDebtor.Staff(
                actor(people.find(one.judgeId()).orElseThrow().login()),
                actor(first(one.courtCode(), Role.PRESIDENT)),
                actor(first(one.courtCode(), Role.CLERK)));
    }

    private void round(Set<Carried> done) {
        var own = progress.cases().stream().map(Carried::caseId).collect(java.util.stream.Collectors.toSet());
        var courts = new HashSet<String>();
        for (Carried one : List.copyOf(progress.cases())) {
            if (!done.contains(one)) {
                if (courts.add(one.courtCode())) {
                    staff(one).grant(own);
                }
                if (staff(one).goOn(one)) {
                    done.add(one);
                }
            }
        }
    }

    private CarryCase staff(Carried one) {
        var judge = people.find(one.judgeId()).orElseThrow().login();
        return new CarryCase(
                actor(judge),
                actor(first(one.courtCode(), Role.BUREAU_CHIEF)),
                actor(first(one.courtCode(), Role.FUND_ACCOUNTANT)));
    }

    private String first(String court, Role role) {
        return people.withRole(court, role).getFirst().login();
    }

    private Actor actor(String login) {
        return actors.computeIfAbsent(login, this::signIn);
    }

    private Actor signIn(String login) {
        var address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new Actor(json, address, login, DemoPeople.PASSWORD);
    }
}
