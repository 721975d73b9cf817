package lianzhi.portal.mycase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.access.Courts;
import lianzhi.cases.LiveDebt;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.DebtStatement;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.mycase.PaymentSlip.Line;
import lianzhi.portal.store.PortalCaseQuery;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 出具缴款单: for the debtor of an open case who owes something; nobody else pays into this account by mistake. */
@Component
public class ShowPaymentSlip {
    private final PortalCaseQuery query;
    private final Courts courts;
    private final LiveDebt debts;
    private final Settings settings;
    private final Clock clock;

    ShowPaymentSlip(PortalCaseQuery query, Courts courts, LiveDebt debts, Settings settings, Clock clock) {
        this.query = query;
        this.courts = courts;
        this.debts = debts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PaymentSlip handle(Opened opened) {
        var id = opened.caseId();
        var head = query.head(id);
        var payer = query.parties(id).stream()
                .filter(party ->
                        party.id() == opened.casePartyId() && party.role().equals("DEBTOR"))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden(
                        Reason.of("SLIP_FOR_DEBTORS", "缴款单只出具给被执行人", "A payment slip is for the debtor only")));
        var today = LocalDate.now(clock);
        var sheet = debts.on(id, today);
        if (head.closedOn() != null || !sheet.total().isPositive()) {
            throw Refused.rule(Reason.of("NOTHING_OWED", "本案没有应当缴纳的款项", "Nothing is owed in this case"));
        }
        var fee = debts.feeOnTop(id, sheet.total());
        var total = sheet.total().plus(fee);
        var account = courts.find(head.courtCode()).orElseThrow().nameZh() + "案款专户";
        var bank = settings.text("funds.accounts.bankName");
        var memo = head.number() + " " + payer.name();
        return new PaymentSlip(
                today,
                head.number(),
                payer.name(),
                total,
                sheet.total(),
                fee,
                lines(sheet),
                account,
                head.accountNumber(),
                bank,
                memo,
                DrawCode.of(String.join(
                        "\n",
                        "户名：" + account,
                        "账号：" + head.accountNumber(),
                        "开户行：" + bank,
                        "金额：" + total + "元",
                        "附言：" + memo)));
    }

    private static List<Line> lines(DebtStatement sheet) {
        var left = sheet.outstanding();
        return Stream.concat(
                        Stream.of(
                                        new Line("尚欠本金", "Principal unpaid", left.principal()),
                                        new Line("尚欠费用", "Costs unpaid", left.costs()),
                                        new Line("尚欠一般债务利息", "General interest unpaid", left.generalInterest()),
                                        new Line("尚欠加倍部分债务利息", "Doubled part unpaid", left.doubledPart()))
                                .filter(line -> line.amount().isPositive()),
                        sheet.lines().stream().map(line -> new Line(line.zh(), line.en(), line.amount())))
                .toList();
    }
}
