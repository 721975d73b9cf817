package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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

    record Answer(String amount, String text) {}

    @GetMapping("/api/v1/calculators/capital-amount")
    @Parameter(name = "amount", in = ParameterIn.QUERY, required = true)
    Answer capitalAmount(HttpServletRequest request) {
        var amount = ReadAmount.of(request);
        return new Answer(amount.toString(), new CapitalNumerals(tables.settings()).of(amount));
    }
}
