package lianzhi.exchange;

import org.jspecify.annotations.Nullable;

/** A partner to register, with the name and password of its program; both null when it does not call. */
public record NewPartner(
        @Nullable String code,
        String nameZh,
        String nameEn,
        PartnerKind kind,
        Transport transport,
        @Nullable String userName,
        @Nullable String password,
        int promisedHours) {}
