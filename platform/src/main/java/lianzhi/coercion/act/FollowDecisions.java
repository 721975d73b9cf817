package lianzhi.coercion.act;

import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.coercion.declaration.OpenDeclaration;
import lianzhi.documents.PaperServed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears the signatures and the service of the papers. */
@Component
class FollowDecisions {
    private final DecideAct decide;
    private final GrantStep grant;
    private final ReturnStep giveBack;
    private final NoteServed hear;
    private final OpenDeclaration open;

    FollowDecisions(DecideAct decide, GrantStep grant, ReturnStep giveBack, NoteServed hear, OpenDeclaration open) {
        this.decide = decide;
        this.grant = grant;
        this.giveBack = giveBack;
        this.hear = hear;
        this.open = open;
    }

    @ApplicationModuleListener(id = "coercion.approved")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(ProposeAct.SUBJECT)) return;
        var parts = granted.subject().substring(ProposeAct.SUBJECT.length()).split(":", 2);
        if (parts.length == 1) {
            decide.granted(Long.parseLong(parts[0]), granted.approvedBy());
        } else {
            grant.handle(Long.parseLong(parts[0]), parts[1]);
        }
    }

    @ApplicationModuleListener(id = "coercion.returned")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(ProposeAct.SUBJECT)) return;
        var parts = returned.subject().substring(ProposeAct.SUBJECT.length()).split(":", 2);
        if (parts.length == 1) {
            decide.returned(Long.parseLong(parts[0]), returned.why());
        } else {
            giveBack.handle(Long.parseLong(parts[0]), parts[1], returned.why());
        }
    }

    @ApplicationModuleListener(id = "coercion.served")
    void on(PaperServed served) {
        if (served.code().equals("REPORT_ORDER")) {
            open.handle(served.caseId(), served.casePartyId(), served.servedOn());
        } else {
            hear.handle(served.documentId(), served.servedOn());
        }
    }
}
