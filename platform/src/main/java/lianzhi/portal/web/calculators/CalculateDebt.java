package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.StateDebt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 债务计算: what is owed on a day, line by line. */
@RestController
class CalculateDebt {
    /** So that the answer stays below a second: items times intervals. */
    private static final long MOST_LINES = 60_000;

    private final ReadBody body;
    private final LawTables tables;

    CalculateDebt(ReadBody body, LawTables tables) {
        this.body = body;
        this.tables = tables;
    }

    @PostMapping("/api/v1/calculators/debt")
    @RequestBody(content = @Content(schema = @Schema(implementation = DebtRequest.class)))
    DebtAnswer debt(HttpServletRequest request) {
        var fields = body.of(request);
        var asOf = fields.day("asOf");
        var claim = DebtRequest.read(fields);
        fields.orRefuse();
        bound(claim);
        return DebtAnswer.of(new StateDebt(tables.rates()).on(asOf, claim));
    }

    private static void bound(DebtClaim claim) {
        var items = claim.obligations().size()
                + claim.costs().size()
                + claim.interest().size();
        if ((long) items * (claim.payments().size() + 1) > MOST_LINES) {
            throw Refused.rule(Reason.field(
                    "payments",
                    "TOO_MANY_LINES",
                    "项目数乘以清偿笔数不得超过" + MOST_LINES + "，请分开计算",
                    "Items times payments may not exceed " + MOST_LINES + ": please compute in parts"));
        }
    }
}
