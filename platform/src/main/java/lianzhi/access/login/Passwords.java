package lianzhi.access.login;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Argon2id; a comparison with a name that does not exist takes as long as one with a name that does. */
@Component
public class Passwords {
    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SingletonSupplier<String> nobody = SingletonSupplier.of(() -> hash("nobody's password"));

    public final String hash(String password) {
        return java.util.Objects.requireNonNull(argon2.encode(password));
    }

    public boolean fits(String password, String hash) {
        return argon2.matches(password, hash);
    }

    /** Takes the time of a comparison. */
    public void pretend(String password) {
        var unused = argon2.matches(password, nobody.obtain());
    }
}
