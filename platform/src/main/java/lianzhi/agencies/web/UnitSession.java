package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.UnitStore;
import lianzhi.agencies.units.EnterInbox;
import lianzhi.law.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A unit's way in: one unit for as long as the session lasts. */
@RestController
@RequestMapping("/api/v1/agency/session")
@Tag(name = "agencies")
class UnitSession {
    private final EnterInbox enter;
    private final SignedUnit signed;

    UnitSession(EnterInbox enter, SignedUnit signed) {
        this.enter = enter;
        this.signed = signed;
    }

    record UnitEntry(String unit, String password) {}

    @PostMapping
    @Operation(operationId = "enterInbox", summary = "Sign in as a linked unit")
    Unit enter(@RequestBody UnitEntry entry, HttpServletRequest request) {
        var unit = enter.handle(entry.unit(), entry.password(), request.getRemoteAddr());
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SignedUnit.UNIT, unit.id());
        return unit;
    }

    @GetMapping
    @Operation(operationId = "inboxSession", summary = "Which unit is signed in")
    Unit get(HttpServletRequest request) {
        return signed.in(request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leaveInbox", summary = "Sign out")
    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(SignedUnit.UNIT);
    }

    /** The unit of the session; an unlinked unit is out at once. */
    @Component
    static class SignedUnit {
        static final String UNIT = "agencies.unit";
        private final UnitStore units;

        SignedUnit(UnitStore units) {
            this.units = units;
        }

        Unit in(HttpServletRequest request) {
            var session = request.getSession(false);
            if (session != null && session.getAttribute(UNIT) instanceof Long id) {
                return units.find(id).filter(Unit::active).orElseThrow(() -> Refused.notFound("session"));
            }
            throw Refused.notFound("session");
        }
    }
}
