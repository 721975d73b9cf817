package lianzhi.oversight.warnings;

import java.util.Map;
import java.util.Optional;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Role;
import lianzhi.audit.AuditTrail;
import lianzhi.oversight.Warning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 预警一个节点: once at each level, in a transaction of its own. */
@Component
class WarnOfNode {
    private final Warnings warnings;
    private final People people;
    private final AuditTrail trail;

    WarnOfNode(Warnings warnings, People people, AuditTrail trail) {
        this.warnings = warnings;
        this.people = people;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void handle(DueNode node, Warning.Level level) {
        var owner = owner(node, level);
        if (warnings.raise(
                node,
                level,
                owner.map(Person::id).orElse(null),
                owner.map(Person::name).orElse(""))) {
            trail.record(
                    null,
                    "NODE_WARNED",
                    "case:" + node.caseId(),
                    Map.of(
                            "node", node.code(),
                            "level", level.name(),
                            "dueOn", node.dueOn().toString(),
                            "owner", owner.map(Person::login).orElse("")));
        }
    }

    /** Whoever has the case; where nobody has it, or the owner has let it pass, the chief of the bureau. */
    private Optional<Person> owner(DueNode node, Warning.Level level) {
        var judge = Optional.ofNullable(node.judgeId()).flatMap(people::find).filter(Person::active);
        return level == Warning.Level.OWNER && judge.isPresent()
                ? judge
                : people.withRole(node.courtCode(), Role.BUREAU_CHIEF).stream().findFirst();
    }
}
