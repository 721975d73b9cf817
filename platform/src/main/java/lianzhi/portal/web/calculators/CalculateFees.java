package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.fees.FeeScale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 费用计算: execution and preservation fees. */
@RestController
class CalculateFees {
    @GetMapping("/api/v1/calculators/execution-fee")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string"))
    FeeAnswer calculateExecutionFee(HttpServletRequest request) {
        var amount = ReadAmount.of(request);
        return FeeAnswer.of(WithinRange.compute(() -> FeeScale.EXECUTION.on(amount)));
    }

    @GetMapping("/api/v1/calculators/preservation-fee")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string"))
    FeeAnswer calculatePreservationFee(HttpServletRequest request) {
        var amount = ReadAmount.of(request);
        return FeeAnswer.of(WithinRange.compute(() -> FeeScale.PRESERVATION.on(amount)));
    }
}
