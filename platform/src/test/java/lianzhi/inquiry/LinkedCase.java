package lianzhi.inquiry;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.OutsideBank;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Transport;
import org.springframework.stereotype.Component;

/** A case of its own judge, and a bank that answers by hand, for tests of queries and controls. */
@Component
public class LinkedCase {
    public static final String COURT = "粤0811";
    private static final AtomicLong NAMES = new AtomicLong(System.nanoTime());
    private final Samples samples;
    private final FileCase fileCase;
    private final People people;
    private final Partners partners;

    LinkedCase(Samples samples, FileCase fileCase, People people, Partners partners) {
        this.samples = samples;
        this.fileCase = fileCase;
        this.people = people;
        this.partners = partners;
    }

    /** A filed case with its judge. */
    public record Filed(CaseId id, String number, Viewer judge, String judgeLogin, String debtorId) {}

    /** A partner and its program. */
    public record Bank(long partner, OutsideBank program) {}

    public Filed file() {
        return file(Samples.loan());
    }

    /** Of several debtors. */
    public Filed file(Application.Party... debtors) {
        var one = Samples.loan();
        return file(new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                List.of(debtors),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                one.judgeId(),
                one.earlierCaseId(),
                null));
    }

    private Filed file(Application application) {
        samples.person(COURT, Role.JUDGE, 1);
        var filed = fileCase.file(samples.viewer(COURT, Role.FILING_CLERK), application, null);
        var judge =
                people.find(java.util.Objects.requireNonNull(filed.judgeId())).orElseThrow();
        return new Filed(
                filed.id(),
                filed.number(),
                judge.asViewer(),
                judge.login(),
                application.debtors().getFirst().idNumber());
    }

    public Bank bank(int port) {
        var name = "linked-" + NAMES.incrementAndGet();
        var id = partners.register(new NewPartner(
                null, name, "Linked Bank", PartnerKind.BANK, Transport.SOAP, name, name + "-password", 24));
        return new Bank(id, new OutsideBank(port, name, name + "-password"));
    }

    /** An institution with the agreed format. */
    public lianzhi.exchange.OutsideAgency agency(int port, String what) {
        return agency(port, what, PartnerKind.OTHER);
    }

    public lianzhi.exchange.OutsideAgency agency(int port, String what, PartnerKind kind) {
        var name = what + "-" + NAMES.incrementAndGet();
        var unused = partners.register(
                new NewPartner(null, name, name, kind, Transport.AGREEMENT, name, name + "-password", 24));
        return new lianzhi.exchange.OutsideAgency(port, name, name + "-password");
    }

    /** Listeners work after the commit, in a thread of their own: asks again until it is so. */
    public static void eventually(Callable<Boolean> isSo) throws Exception {
        var until = System.nanoTime() + 60_000_000_000L;
        while (!isSo.call()) {
            if (System.nanoTime() > until) throw new AssertionError("It did not happen within a minute");
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    /** The number of the case's request at this bank. */
    public static String fetched(OutsideBank bank, String caseNumber) throws Exception {
        List<OutsideBank.Node> listed = bank.queries();
        var number = listed.stream()
                .filter(one -> one.get("AH").equals(caseNumber))
                .findFirst()
                .orElseThrow()
                .get("BDHM");
        bank.credentials(number);
        return number;
    }
}
