package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseParty;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.payouts.CheckPayout;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.VerifyPayeeAccount;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.MatchByHand;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No single person, whatever his roles, moves money alone. */
@PlatformTest
class FourEyesTests extends ArrivedMoney {
    @Autowired
    ProposePayout propose;

    @Autowired
    CheckPayout check;

    @Autowired
    EnterPayeeAccount enter;

    @Autowired
    VerifyPayeeAccount verify;

    @Autowired
    MatchByHand match;

    @Autowired
    ImportStatement statements;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    DSLContext db;

    @Test
    void the_proposer_with_every_role_cannot_check_his_own_payout() {
        court.withAccount(filed);
        var payout = court.propose(filed, "1.00", null);
        var everything = all(court.judge(filed));
        assertThat(refusal(() ->
                        check.handle(everything, payout.id(), payout(payout).version(), true, "")))
                .containsExactly("FOUR_EYES");
    }

    @Test
    void who_checked_and_then_approves_loses_his_check() {
        court.withAccount(filed);
        var payout = court.propose(filed, "1.00", null);
        var chief = all(court.chief());
        check.handle(chief, payout.id(), payout(payout).version(), true, "");
        court.approve(payout);
        assertThat(payout(payout).state()).isEqualTo(Payout.State.PROPOSED);
        assertThat(payout(payout).checkedBy()).isNull();
        assertThat(refusal(() -> check.handle(chief, payout.id(), payout(payout).version(), true, "")))
                .containsExactly("FOUR_EYES");
        court.check(payout);
        assertThat(payout(payout).state()).isEqualTo(Payout.State.READY);
    }

    /** S8: every one of three people, who all have every role, in every one of the three steps. */
    @Test
    void of_all_ways_to_give_three_steps_to_three_people_only_three_different_ones_move_money() {
        court.withAccount(filed);
        var people = List.of(all(court.judge(filed)), all(court.accountant()), all(court.chief()));
        int cells = 0;
        int moved = 0;
        int bypassed = 0;
        for (var proposer : people) {
            for (var checker : people) {
                for (var approver : people) {
                    boolean different = java.util.stream.Stream.of(proposer, checker, approver)
                                    .map(Viewer::personId)
                                    .distinct()
                                    .count()
                            == 3;
                    var ended = threeSteps(proposer, checker, approver);
                    cells++;
                    moved += ended == Payout.State.READY ? 1 : 0;
                    bypassed += ended == Payout.State.READY && !different ? 1 : 0;
                }
            }
        }
        System.out.printf("S8 cells=%d moved=%d bypassed=%d%n", cells, moved, bypassed);
        assertThat(bypassed).isZero();
        assertThat(moved).isEqualTo(6);
    }

    private Payout.State threeSteps(Viewer proposer, Viewer checker, Viewer approver) {
        var payout = propose.handle(
                proposer,
                filed.id(),
                new ProposePayout.Proposal(
                        court.party(filed, CaseParty.Role.APPLICANT).id(), Money.yuan("1.00"), "", null),
                null);
        try {
            check.handle(checker, payout.id(), payout.version(), true, "");
        } catch (Refused himself) {
            assertThat(himself.reasons()).extracting("code").containsExactly("FOUR_EYES");
        }
        try {
            court.decide(approver, payout.document(), true, null);
            Awaitility.await().until(() -> payout(payout).approvedBy() != null);
        } catch (Refused himself) {
            assertThat(himself.reasons()).extracting("code").containsExactly("FOUR_EYES");
        }
        return payout(payout).state();
    }

    @Test
    void the_database_keeps_three_people_apart() {
        court.withAccount(filed);
        var payout = court.propose(filed, "1.00", null);
        for (var attack : List.of(
                "update funds.payout set checked_by = proposed_by where id = ",
                "update funds.payout set approved_by = proposed_by where id = ",
                "update funds.payout set state = 'READY' where id = ",
                "update funds.payout set state = 'CONFIRMED' where id = ",
                "update funds.payout set fen = fen + 1 where id = ",
                "update funds.payout set payee_account = '1' where id = ",
                "delete from funds.payout where id = ")) {
            assertThatThrownBy(() -> db.execute(attack + payout.id()))
                    .as(attack)
                    .hasStackTraceContaining("ERROR");
        }
    }

    @Test
    void a_payout_that_was_sent_back_frees_its_money() {
        court.withAccount(filed);
        var payout = court.propose(filed, "29650.00", null);
        assertThat(refusal(() -> court.propose(filed, "0.01", null))).containsExactly("PAYOUT_ABOVE_BALANCE");
        check.handle(court.accountant(), payout.id(), payout(payout).version(), false, "账号有误");
        assertThat(court.propose(filed, "29650.00", null).state()).isEqualTo(Payout.State.PROPOSED);
    }

    @Test
    void a_changed_account_needs_a_second_look_by_another_person() {
        court.withAccount(filed);
        var toTheOld = court.ready(filed, "2.00");
        var applicant = court.party(filed, CaseParty.Role.APPLICANT);
        var changed = enter.handle(
                court.judge(filed),
                filed.id(),
                new EnterPayeeAccount.Entry(applicant.id(), applicant.name(), "另一银行", court.anAccount(), ""));
        assertThat(changed.state().name()).isEqualTo("SECOND_LOOK");
        assertThat(refusal(() -> verify.handle(all(court.judge(filed)), changed.id(), true, "看过")))
                .containsExactly("FOUR_EYES");
        assertThat(payout(toTheOld).state()).isEqualTo(Payout.State.READY);
        verify.handle(court.accountant(), changed.id(), true, "与申请书一致");
        assertThat(payout(toTheOld).state())
                .as("nobody signed it for the new account")
                .isEqualTo(Payout.State.WITHDRAWN);
        assertThat(court.propose(filed, "1.00", null).payeeAccount()).isEqualTo(changed.accountNumber());
    }

    @Test
    void an_account_of_another_name_is_refused_without_authority() {
        var applicant = court.party(filed, CaseParty.Role.APPLICANT);
        assertThat(refusal(() -> enter.handle(
                        court.judge(filed),
                        filed.id(),
                        new EnterPayeeAccount.Entry(applicant.id(), "别人", "某银行", court.anAccount(), ""))))
                .containsExactly("HOLDER_NAME_DIFFERS");
    }

    @Test
    void a_match_that_no_rule_supports_waits_for_a_second_accountant() {
        var reference = "E" + System.nanoTime();
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\n" + reference + ",2026-03-02,收,50.00,陌生人,无附言\n";
        statements.fromFile(
                court.accountant(),
                ImportStatement.Source.CSV,
                "x.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        var receipt = receipts.ofLine(reference).orElseThrow();
        var asked = match.propose(court.accountant(), receipt.id(), receipt.version(), filed.id(), "电话核实");
        assertThat(asked.requestId()).isNotNull();
        assertThat(refusal(() -> match.decide(court.accountant(), asked.requestId(), true)))
                .containsExactly("FOUR_EYES");
        match.decide(court.secondAccountant(), asked.requestId(), true);
        assertThat(receipts.find(receipt.id()).orElseThrow().caseId()).isEqualTo(filed.id());
    }

    private Payout payout(Payout payout) {
        return court.payout(payout.id());
    }

    /** The same person with every role of the house. */
    private static Viewer all(Viewer viewer) {
        return Viewer.of(viewer.personId(), viewer.name(), viewer.courtCode(), Set.of(Role.values()));
    }

    private static List<String> refusal(Callable<?> act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refused.reasons().forEach(r -> codes.add(r.code())));
        return codes;
    }
}
