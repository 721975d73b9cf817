package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.distribution.Distribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 分配计算: several creditors, one pot. */
@RestController
class CalculateDistribution {
    private final ReadBody body;

    CalculateDistribution(ReadBody body) {
        this.body = body;
    }

    @PostMapping("/api/v1/calculators/distribution")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DistributionRequest.class)))
    DistributionAnswer calculateDistribution(HttpServletRequest request) {
        var fields = body.of(request);
        var pot = DistributionRequest.read(fields);
        fields.orRefuse();
        return DistributionAnswer.of(WithinRange.compute(() -> new Distribute().of(pot)));
    }
}
