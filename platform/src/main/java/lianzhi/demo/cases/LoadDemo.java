package lianzhi.demo.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.demo.cases.DemoCase.Reach;
import lianzhi.demo.cases.DemoProgress.Carried;
import lianzhi.demo.people.DemoPeople;
import lianzhi.demo.time.DemoClock;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.portal.entry.PartyCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 装入演示: people and cases, filed and notified on days gone by; once, at the first start. */
@Component
@Profile("demo")
@Order(1)
class LoadDemo implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);
    private final AllDemoCases demo;
    private final People people;
    private final SeedPeople seed;
    private final FileCase fileCase;
    private final CaseFiles files;
    private final NotifyDebtors notify;
    private final ServeDocument serve;
    private final PartyCodes codes;
    private final CaseEvents events;
    private final DemoProgress progress;
    private final AssumeRates rates;
    private final FirstDay firstDay;
    private final DemoClock clock;

    LoadDemo(
            AllDemoCases demo,
            People people,
            SeedPeople seed,
            FileCase fileCase,
            CaseFiles files,
            NotifyDebtors notify,
            ServeDocument serve,
            PartyCodes codes,
            CaseEvents events,
            DemoProgress progress,
            AssumeRates rates,
            FirstDay firstDay,
            DemoClock clock) {
        this.demo = demo;
        this.people = people;
        this.seed = seed;
        this.fileCase = fileCase;
        this.files = files;
        this.notify = notify;
        this.serve = serve;
        this.codes = codes;
        this.events = events;
        this.progress = progress;
        this.rates = rates;
        this.firstDay = firstDay;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.ensure(DemoPeople.all(), DemoPeople.PASSWORD);
        rates.assumeUntil(LocalDate.now(clock));
        if (firstDay.isLoaded()) {
            return;
        }
        var today = firstDay.of(LocalDate.now(clock));
        var cases = demo.on(today);
        for (DemoCase one : cases) {
            carry(one, today);
        }
        firstDay.loaded();
        LOG.info("The demo holds {} cases", cases.size());
    }

    /** Filing again with the same key gives the same case, so a start that was cut short goes on where it ended. */
    private void carry(DemoCase one, LocalDate today) {
        var filed = new AtomicReference<Filed>();
        var day = today.minusDays(one.filedDaysAgo());
        clock.at(day.atTime(LocalTime.of(9, 30)), () -> filed.set(file(one)));
        handOver(one, day, filed.get().id());
        if (one.reach().atLeast(Reach.NOTIFIED)) {
            notifyDebtors(one, day, filed.get().id());
        }
        if (one.reach().atLeast(Reach.QUERIED)) {
            var judge = Objects.requireNonNull(filed.get().judgeId());
            progress.add(new Carried(
                    filed.get().id().value(),
                    one.courtCode(),
                    judge,
                    one.reach().name()));
        }
    }

    /** The file reaches the officer, the applicant is asked for leads, and in older cases was met. */
    private void handOver(DemoCase one, LocalDate day, CaseId id) {
        var clerk = viewer(one.courtCode(), Role.FILING_CLERK);
        if (one.filedDaysAgo() > 1) {
            happened(id, "FILE_HANDED_OVER", day.plusDays(1), clerk);
            happened(id, "LEADS_ASKED", day.plusDays(2), clerk);
        }
        if (one.filedDaysAgo() > 20 && one.no() % 3 != 0) {
            happened(id, "APPLICANT_INTERVIEWED", day.plusDays(15), clerk);
        }
    }

    private void happened(CaseId id, String event, LocalDate on, Viewer by) {
        clock.at(on.atTime(10, 30), () -> events.happened(id, event, clock.instant(), by, Map.of()));
    }

    private Filed file(DemoCase one) {
        var filed = fileCase.file(viewer(one.courtCode(), Role.FILING_CLERK), one.application(), "demo-" + one.no());
        if (one.no() == 0) {
            giveCodes(one, filed.id());
        }
        return filed;
    }

    /** The first case opens in the portal with codes that stand in the read-me. */
    private void giveCodes(DemoCase one, CaseId id) {
        for (CaseParty party : files.parties(id)) {
            var code = party.role() == CaseParty.Role.APPLICANT ? "DEMO2345AP" : "DEMO2345DB";
            codes.put(viewer(one.courtCode(), Role.CLERK), id, party.id(), code);
        }
    }

    private void notifyDebtors(DemoCase one, LocalDate filedOn, CaseId id) {
        var issuedOn = filedOn.plusDays(Math.min(2, one.filedDaysAgo()));
        var servedOn = filedOn.plusDays(Math.min(4, one.filedDaysAgo()));
        var clerk = viewer(one.courtCode(), Role.CLERK);
        clock.at(issuedOn.atTime(10, 0), () -> notify.handle(clerk, id));
        clock.at(
                servedOn.atTime(15, 0),
                () -> notify.handle(clerk, id)
                        .forEach(document -> files.parties(id).stream()
                                .filter(party -> document.code().equals("ACCEPT_NOTICE")
                                        == (party.role() == CaseParty.Role.APPLICANT))
                                .forEach(party -> serve.handle(
                                        clerk,
                                        document.id(),
                                        new ServeDocument.Input(party.id(), "DIRECT", servedOn, "")))));
    }

    private Viewer viewer(String court, Role role) {
        return people.withRole(court, role).getFirst().asViewer();
    }
}
