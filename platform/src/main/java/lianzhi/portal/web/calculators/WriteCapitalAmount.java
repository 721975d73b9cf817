package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.text.CapitalNumerals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 大写金额: an amount as it is written on cheques and in documents. */
@RestController
class WriteCapitalAmount {
    private final LawTables tables;

    WriteCapitalAmount(LawTables tables) {
        this.tables = tables;
    }

    @GetMapping("/api/v1/calculators/capital-amount")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string"))
    CapitalAmountAnswer writeCapitalAmount(HttpServletRequest request) {
        var amount = ReadAmount.of(request);
        return new CapitalAmountAnswer(amount.toString(), new CapitalNumerals(tables.numerals()).of(amount));
    }
}
