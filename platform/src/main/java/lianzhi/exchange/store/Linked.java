package lianzhi.exchange.store;

import org.jspecify.annotations.Nullable;

/**
 * 登记的协助单位, as who registers it sees it: never its password.
 *
 * @param signs it has agreed to sign what it sends
 */
public record Linked(
        long id,
        @Nullable String code,
        String nameZh,
        String nameEn,
        String kind,
        String transport,
        String route,
        @Nullable String institution,
        @Nullable String userName,
        @Nullable String publicKey,
        boolean signs,
        int promisedHours,
        boolean active) {}
