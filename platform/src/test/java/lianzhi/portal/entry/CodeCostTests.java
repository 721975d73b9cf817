package lianzhi.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lianzhi.CountStatements;
import lianzhi.PlatformTest;
import lianzhi.access.Guesses;
import lianzhi.access.Role;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.Filed;
import lianzhi.law.Refused;
import lianzhi.portal.store.CodeStore;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a wrong code costs tells neither whether there is such a case nor how many codes its parties hold. */
@PlatformTest
class CodeCostTests {
    private static final String COURT = "粤0804";
    private static final int ROUNDS = 3;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

    @Autowired
    PartyCodes codes;

    @Autowired
    CodeStore store;

    @Autowired
    CodeTag tag;

    @Autowired
    AuditTrail audit;

    @Autowired
    Guesses guesses;

    @Autowired
    Settings settings;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    private final Counting hash = new Counting();
    private OpenCase open;
    private int addresses;

    @BeforeEach
    void a_door_that_counts() {
        open = new OpenCase(store, tag, new CompareCode(store, hash), audit, guesses, settings, clock);
    }

    @AfterEach
    void no_old_code_is_left() {
        db.execute("delete from portal.access_code where code_tag is null");
    }

    @Test
    void one_hash_and_as_many_statements_for_no_case_and_for_one_two_or_five_codes() {
        var costs = new TreeMap<String, String>();
        costs.put("no such case", cost("(2026)粤0804执8999998号"));
        costs.put("no code", cost(filed(1).number()));
        for (var holders : List.of(1, 2, 5)) {
            var filed = filed(5);
            give(filed, holders);
            costs.put(holders + " codes", cost(filed.number()));
        }
        System.out.println("S5 CodeCostTests: " + costs);
        assertThat(costs.values().stream().distinct()).as("%s", costs).hasSize(1);
        assertThat(costs.get("no such case")).startsWith("1 hashes");
    }

    @Test
    void each_of_five_codes_opens_the_case_for_its_own_party_with_one_hash() {
        var filed = filed(5);
        var given = give(filed, 5);
        for (var i = 0; i < 5; i++) {
            hash.compared = 0;
            assertThat(open.handle(filed.number(), given.get(i), address()).casePartyId())
                    .isEqualTo(parties(filed).get(i).id());
            assertThat(hash.compared).isEqualTo(1);
        }
    }

    @Test
    void codes_given_before_there_were_tags_open_and_cost_a_stranger_the_same_for_every_number() {
        var filed = filed(5);
        var given = give(filed, 3);
        db.execute(
                "update portal.access_code set code_tag = null where case_id = {0}",
                filed.id().value());
        var plain = filed(1);
        give(plain, 1);
        var all = List.of(cost(filed.number()), cost(plain.number()), cost("(2026)粤0804执8999997号"));
        assertThat(all.stream().distinct()).as("%s", all).hasSize(1);
        assertThat(all.getFirst()).startsWith(1 + CompareCode.OLD + " hashes");
        for (var i = 0; i < 3; i++) {
            assertThat(open.handle(filed.number(), given.get(i), address()).casePartyId())
                    .isEqualTo(parties(filed).get(i).id());
        }
        assertThat(cost(filed.number())).as("used once, each has its tag").startsWith("1 hashes");
        assertThat(open.handle(filed.number(), given.getFirst(), address()).casePartyId())
                .isEqualTo(parties(filed).getFirst().id());
    }

    @Test
    void no_two_codes_of_a_case_have_one_tag() {
        var filed = filed(1);
        var clerk = samples.viewer(COURT, Role.CLERK);
        var first = parties(filed).getFirst().id();
        var second = parties(filed).getLast().id();
        codes.put(clerk, filed.id(), first, "SAMECODE23");
        assertThat(store.isFree(filed.id().value(), first, tag.of("SAMECODE23")))
                .isTrue();
        assertThat(store.isFree(filed.id().value(), second, tag.of("SAMECODE23")))
                .isFalse();
        codes.put(clerk, filed.id(), second, "SAMECODE23");
        assertThat(open.handle(filed.number(), "same-code 23", address()).caseId())
                .isEqualTo(filed.id());
    }

    private Filed filed(int debtors) {
        var loan = Samples.loan();
        return samples.filed(
                COURT,
                new Application(
                        loan.caseType(),
                        loan.cause(),
                        loan.receivedOn(),
                        loan.title(),
                        loan.applicants(),
                        IntStream.range(0, debtors)
                                .mapToObj(i -> Samples.man("测试债" + (char) ('甲' + i)))
                                .toList(),
                        loan.obligations(),
                        loan.costs(),
                        loan.interest(),
                        loan.leads(),
                        loan.preservation(),
                        loan.judgeId(),
                        loan.earlierCaseId(),
                        null));
    }

    private List<CaseParty> parties(Filed filed) {
        return files.parties(filed.id());
    }

    private List<String> give(Filed filed, int holders) {
        var clerk = samples.viewer(COURT, Role.CLERK);
        var given = new ArrayList<String>();
        for (var party : parties(filed).subList(0, holders)) given.add(codes.issue(clerk, filed.id(), party.id()));
        return given;
    }

    /** The least of some rounds: now and then somebody reads a setting anew. */
    private String cost(String number) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> once(number))
                .min(String::compareTo)
                .orElseThrow();
    }

    private String once(String number) {
        hash.compared = 0;
        var cost = CountStatements.of(() -> refused(number, address()));
        return "%d hashes, %03d statements".formatted(hash.compared, cost.statements());
    }

    private String refused(String number, String address) {
        try {
            return "opened " + open.handle(number, "WRONGCODE7", address);
        } catch (Refused refused) {
            assertThat(refused.reasons().getFirst().code()).isEqualTo("PORTAL_CODE_WRONG");
            return "refused";
        }
    }

    private String address() {
        return "198.18.7." + addresses++;
    }

    /** The same hash as in the house, counted. */
    private static final class Counting implements PasswordEncoder {
        private int compared;

        @Override
        public String encode(@Nullable CharSequence code) {
            return Objects.requireNonNull(PartyCodes.HASH.encode(code));
        }

        @Override
        public boolean matches(@Nullable CharSequence code, @Nullable String encoded) {
            compared++;
            return PartyCodes.HASH.matches(code, encoded);
        }
    }
}
