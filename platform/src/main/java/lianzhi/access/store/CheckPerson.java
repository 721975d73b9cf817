package lianzhi.access.store;

import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Courts;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** May this person be entered so? Names every fault. */
@Component
class CheckPerson {
    private final Courts courts;

    CheckPerson(Courts courts) {
        this.courts = courts;
    }

    void orRefuse(NewPerson person) {
        var reasons = new ArrayList<Reason>();
        if (!person.login().matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            reasons.add(Reason.field(
                    "login",
                    "LOGIN_FORM",
                    "登录名为2至40个小写字母、数字或 . _ -",
                    "A login name has 2 to 40 small letters, digits or . _ -"));
        }
        if (person.name().isBlank() || person.name().length() > 60) {
            reasons.add(Reason.field("name", "NAME_FORM", "姓名不能为空，且不超过60字", "A name has 1 to 60 characters"));
        }
        if (courts.find(person.courtCode()).isEmpty()) {
            reasons.add(Reason.field("courtCode", "COURT_UNKNOWN", "没有这个法院", "There is no such court"));
        }
        if (person.roles().isEmpty()) {
            reasons.add(Reason.field("roles", "ROLE_MISSING", "至少需要一个角色", "At least one role is needed"));
        }
        if (person.roles().contains(Role.AUDITOR) && person.roles().size() > 1) {
            reasons.add(Reason.field("roles", "AUDITOR_ALONE", "审计人员不得兼任其他角色", "An auditor has no other role"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, List.copyOf(reasons));
        }
    }
}
