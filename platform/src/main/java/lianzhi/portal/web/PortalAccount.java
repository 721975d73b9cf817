package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.access.Courts;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.law.Refused;
import lianzhi.portal.account.OpenAccount;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.mycase.PortalCase;
import lianzhi.portal.mycase.ShowMyCase;
import lianzhi.portal.store.Account;
import lianzhi.portal.store.AccountStore;
import lianzhi.portal.store.MyCaseLine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A party with a verified identity: all his cases, one of them open at a time. */
@RestController
@RequestMapping("/api/v1/portal/account")
@Tag(name = "portal")
class PortalAccount {
    private static final String ACCOUNT = "portal.account";
    private final OpenAccount open;
    private final AccountStore store;
    private final ShowMyCase show;
    private final Courts courts;

    PortalAccount(OpenAccount open, AccountStore store, ShowMyCase show, Courts courts) {
        this.open = open;
        this.store = store;
        this.show = show;
        this.courts = courts;
    }

    record AccountEntry(String idNumber, String password) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeAccount", summary = "Make an account while the case is open with the court's code")
    MyAccount make(@RequestBody AccountEntry entry, HttpServletRequest request) {
        var account = open.make(PortalDeclaration.opened(request), entry.idNumber(), entry.password());
        request.getSession().setAttribute(ACCOUNT, account.id());
        return mine(account);
    }

    @PostMapping("/session")
    @Operation(operationId = "enterAccount", summary = "Enter with the identity number and the password")
    MyAccount enter(@RequestBody AccountEntry entry, HttpServletRequest request) {
        var account = open.enter(entry.idNumber(), entry.password(), request.getRemoteAddr());
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account.id());
        return mine(account);
    }

    @GetMapping
    @Operation(operationId = "myAccount", summary = "All my cases")
    MyAccount get(HttpServletRequest request) {
        return mine(entered(request));
    }

    @PostMapping("/cases/{casePartyId}")
    @Operation(operationId = "openCaseOfAccount", summary = "Open one of my cases")
    PortalCase openCase(@PathVariable long casePartyId, HttpServletRequest request) {
        var line = store.cases(entered(request)).stream()
                .filter(one -> one.casePartyId() == casePartyId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("case"));
        var opened = new Opened(new CaseId(line.caseId()), casePartyId);
        PortalSession.open(request.getSession(), opened);
        return show.handle(opened);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leaveAccount", summary = "Leave the account and the case")
    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private Account entered(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof Long id) {
            return store.find(id).orElseThrow(() -> Refused.notFound("account"));
        }
        throw Refused.notFound("account");
    }

    private MyAccount mine(Account account) {
        var items = store.cases(account).stream().map(this::line).toList();
        return new MyAccount(account.name(), items, items.size());
    }

    private AccountCase line(MyCaseLine one) {
        var court = courts.find(one.courtCode()).orElseThrow();
        return new AccountCase(
                one.casePartyId(),
                one.number(),
                new Words(court.nameZh(), court.nameEn()),
                one.role(),
                one.stage(),
                one.closedOn() != null);
    }
}
