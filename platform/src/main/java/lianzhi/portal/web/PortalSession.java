package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import lianzhi.cases.CaseId;
import lianzhi.law.Refused;
import lianzhi.portal.entry.OpenCase;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.mycase.PortalCase;
import lianzhi.portal.mycase.ShowMyCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A party's way in: one case, for as long as the session lasts. */
@RestController
@RequestMapping("/api/v1/portal")
@Tag(name = "portal")
class PortalSession {
    private static final String CASE = "portal.case";
    private static final String PARTY = "portal.party";
    private final OpenCase open;
    private final ShowMyCase show;

    PortalSession(OpenCase open, ShowMyCase show) {
        this.open = open;
        this.show = show;
    }

    record Entry(String caseNumber, String code) {}

    @PostMapping("/session")
    @Operation(operationId = "openMyCase", summary = "Open a case with its number and the party's code")
    PortalCase open(@RequestBody Entry entry, HttpServletRequest request) {
        var opened = open.handle(entry.caseNumber(), entry.code(), request.getRemoteAddr());
        request.getSession();
        request.changeSessionId();
        open(request.getSession(), opened);
        return show.handle(opened);
    }

    @GetMapping("/case")
    @Operation(operationId = "myCase", summary = "The opened case")
    PortalCase mine(HttpServletRequest request) {
        return show.handle(opened(request.getSession(false)));
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leaveMyCase", summary = "Leave the case")
    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CASE);
            session.removeAttribute(PARTY);
        }
    }

    static void open(HttpSession session, Opened opened) {
        session.setAttribute(CASE, opened.caseId().value());
        session.setAttribute(PARTY, opened.casePartyId());
    }

    static Opened opened(@Nullable HttpSession session) {
        if (session != null
                && session.getAttribute(CASE) instanceof Long caseId
                && session.getAttribute(PARTY) instanceof Long party) {
            return new Opened(new CaseId(caseId), party);
        }
        throw Refused.notFound("case");
    }
}
