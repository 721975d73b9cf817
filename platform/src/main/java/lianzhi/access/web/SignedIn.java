package lianzhi.access.web;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 会话: who signed in, when, and with which version of his credentials. Holds no data that can grow old. */
final class SignedIn extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1;

    private final long personId;
    private final int credentialVersion;
    private final Instant since;

    SignedIn(long personId, int credentialVersion, Instant since) {
        super(List.of());
        this.personId = personId;
        this.credentialVersion = credentialVersion;
        this.since = since;
        setAuthenticated(true);
    }

    long personId() {
        return personId;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    Instant since() {
        return since;
    }

    @Override
    public Object getPrincipal() {
        return personId;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn o
                && o.personId == personId
                && o.credentialVersion == credentialVersion
                && o.since.equals(since);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(personId);
    }
}
