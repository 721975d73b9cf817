package lianzhi.demo.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import lianzhi.demo.cases.DemoProgress.Carried;

/** Those of one court who have to do with money: each case's judge, the chief, the accountant. */
final class MoneyStaff implements AutoCloseable {
    private final Function<String, Actor> signIn;
    private final LongFunction<String> loginOf;
    private final String chief;
    private final String accountant;
    private final Map<String, Actor> actors = new HashMap<>();

    MoneyStaff(Function<String, Actor> signIn, LongFunction<String> loginOf, String chief, String accountant) {
        this.signIn = signIn;
        this.loginOf = loginOf;
        this.chief = chief;
        this.accountant = accountant;
    }

    Actor judge(Carried one) {
        return actor(loginOf.apply(one.judgeId()));
    }

    Actor accountant() {
        return actor(accountant);
    }

    /** The chief grants what waits for him in this case. */
    void grant(Carried one) {
        new CarryCase(judge(one), actor(chief), accountant()).grant(Set.of(one.caseId()));
    }

    private Actor actor(String login) {
        return actors.computeIfAbsent(login, signIn);
    }

    @Override
    public void close() {
        actors.values().forEach(Actor::close);
    }
}
