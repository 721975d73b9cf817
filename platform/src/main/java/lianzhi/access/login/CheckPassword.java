package lianzhi.access.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 口令规则: is it long and mixed enough, and not the login name? Names every rule that is broken. */
@Component
public class CheckPassword {
    private static final int LONGEST = 128;
    private final Settings settings;

    CheckPassword(Settings settings) {
        this.settings = settings;
    }

    public void orRefuse(String login, String password) {
        var reasons = new ArrayList<Reason>();
        var shortest = settings.number("access.password.minLength");
        if (password.length() < shortest || password.length() > LONGEST) {
            reasons.add(reason(
                    "PASSWORD_LENGTH",
                    "口令须为" + shortest + "至" + LONGEST + "个字符",
                    "A password has " + shortest + " to " + LONGEST + " characters"));
        }
        var kinds = settings.number("access.password.classes");
        if (kindsIn(password) < kinds) {
            reasons.add(reason(
                    "PASSWORD_TOO_UNIFORM",
                    "口令至少含大写、小写、数字、符号中的" + kinds + "类",
                    "A password mixes at least " + kinds + " of: capitals, small letters, digits, signs"));
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)) {
            reasons.add(reason("PASSWORD_HOLDS_LOGIN", "口令不得包含登录名", "A password does not contain the login name"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, List.copyOf(reasons));
        }
    }

    private static long kindsIn(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        c -> !Character.isLetterOrDigit(c))
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
    }

    private static Reason reason(String code, String zh, String en) {
        return new Reason(code, "password", null, zh, en, Map.of());
    }
}
