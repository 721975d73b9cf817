package lianzhi.funds.paper;

import java.io.IOException;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.documents.print.Paper;
import lianzhi.funds.payouts.PayoutSlip;
import org.springframework.stereotype.Component;

/** 付款回单的 PDF: who was paid, how much in figures and capital numerals, on which day and under which reference. */
@Component
public class PayoutPdf {
    private static final float MARGIN = 57;
    private static final float TEXT = 14;
    private final Courts courts;

    PayoutPdf(Courts courts) {
        this.courts = courts;
    }

    public byte[] of(PayoutSlip slip) {
        var court = courts.find(slip.courtCode()).map(Court::nameZh).orElse("");
        return Paper.written("执行款付款回单 " + slip.reference(), MARGIN, paper -> write(paper, slip, court));
    }

    private static void write(Paper paper, PayoutSlip slip, String court) throws IOException {
        paper.centred(court, 18);
        paper.centred("执行款付款回单", 22);
        paper.down(8);
        paper.right("编号 " + slip.reference(), 12);
        paper.down(10);
        paper.paragraph("案号：" + (slip.caseNumber().isEmpty() ? "（无案号）" : slip.caseNumber()), TEXT);
        paper.paragraph("收款人：" + slip.payeeName(), TEXT);
        paper.paragraph("收款账户：" + slip.payeeBank() + "　" + slip.payeeAccount(), TEXT);
        paper.paragraph("金额：" + slip.words() + "（¥" + slip.amount().inFigures() + "）", TEXT);
        paper.paragraph("用途：" + (slip.purpose().isEmpty() ? "执行款" : slip.purpose()), TEXT);
        paper.paragraph("上述款项已由本院案款专户付讫，付款银行已确认。", TEXT);
        paper.down(36);
        paper.right(court, TEXT);
        paper.right(slip.paidOn().toString(), TEXT);
    }
}
