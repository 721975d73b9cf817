package lianzhi.coercion.requests;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.coercion.declaration.SettleDeclaration;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 准许延期报告: the debtor's limit moves with the answer, or the answer is not given. */
@Component
class ExtendDeclaration implements AfterGrant {
    private final DeclarationStore declarations;
    private final SettleDeclaration settle;

    ExtendDeclaration(DeclarationStore declarations, SettleDeclaration settle) {
        this.declarations = declarations;
        this.settle = settle;
    }

    @Override
    public String kind() {
        return "EXTENSION";
    }

    @Override
    public void granted(Viewer by, RequestStore.Row request, Map<String, String> facts, String why) {
        var declaration = declarations
                .of(request.caseId(), request.casePartyId())
                .orElseThrow(() -> Refused.rule(Reason.of(
                        "NO_DECLARATION", "该被执行人尚未收到报告财产令，无须延期", "No order to declare was served on him yet")));
        var until = LocalDate.parse(Objects.requireNonNull(facts.get("granted.until")));
        settle.extend(by, declaration.id(), until, why, declaration.version());
    }
}
