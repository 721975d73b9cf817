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
    /** So that the answer stays below a second. */
    private static final long MOST_LINES = 100_000;
    /** A floating rate has changed about a hundred times since 1991. */
    private static final int RATE_CHANGES = 120;

    private final ReadBody body;
    private final LawTables tables;

    CalculateDebt(ReadBody body, LawTables tables) {
        this.body = body;
        this.tables = tables;
    }

    @PostMapping("/api/v1/calculators/debt")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DebtRequest.class)))
    DebtAnswer calculateDebt(HttpServletRequest request) {
        var fields = body.of(request);
        var asOf = fields.day("asOf");
        var claim = DebtRequest.read(fields);
        fields.orRefuse();
        bound(claim);
        return WithinRange.compute(() -> DebtAnswer.of(new StateDebt(tables.rates()).on(asOf, claim)));
    }

    private static void bound(DebtClaim claim) {
        long terms = claim.interest().size();
        var items = claim.obligations().size() + claim.costs().size() + terms;
        if (items * (claim.payments().size() + 1) + terms * RATE_CHANGES > MOST_LINES) {
            throw Refused.rule(Reason.field(
                    "payments",
                    "TOO_MANY_LINES",
                    "计算书将超过" + MOST_LINES + "行，请分开计算",
                    "The statement would exceed " + MOST_LINES + " lines: please compute in parts"));
        }
    }
}
