package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.PARTNER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.exchange.partner.LinkPartner.Input;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Partners as who registers them writes them. */
@Component
public class LinkedStore {
    private final DSLContext db;

    LinkedStore(DSLContext db) {
        this.db = db;
    }

    public List<Linked> all() {
        return db.selectFrom(PARTNER)
                .orderBy(PARTNER.KIND, PARTNER.NAME_ZH, PARTNER.ID)
                .fetch(row -> new Linked(
                        row.getId(),
                        row.getCode(),
                        row.getNameZh(),
                        row.getNameEn(),
                        row.getKind(),
                        row.getTransport(),
                        row.getRoute(),
                        row.getInstitution(),
                        row.getUserName(),
                        row.getPublicKey(),
                        row.getPublicKey() != null,
                        row.getPromisedHours(),
                        row.getActive()));
    }

    /**
     * Its id; empty when another has the user name or the code already, or when there is none of this id.
     *
     * @param credentialHash null to keep the password
     */
    public Optional<Long> put(Input input, @Nullable String credentialHash) {
        var id = input.id();
        var taken = PARTNER.USER_NAME.eq(input.userName().strip());
        var code = blank(input.code());
        if (code != null) taken = taken.or(PARTNER.CODE.eq(code));
        if (db.fetchExists(PARTNER, id == null ? taken : taken.and(PARTNER.ID.ne(id)))) return Optional.empty();
        var row = id == null ? db.newRecord(PARTNER) : db.fetchOne(PARTNER, PARTNER.ID.eq(id));
        if (row == null) return Optional.empty();
        row.setCode(code);
        row.setNameZh(input.nameZh().strip());
        row.setNameEn(
                input.nameEn().isBlank()
                        ? input.nameZh().strip()
                        : input.nameEn().strip());
        row.setKind(input.kind().name());
        row.setTransport(input.transport().name());
        row.setRoute(input.route().name());
        row.setInstitution(blank(input.institution()));
        row.setUserName(input.userName().strip());
        if (credentialHash != null) row.setCredentialHash(credentialHash);
        row.setPublicKey(blank(input.publicKey()));
        row.setPromisedHours(input.promisedHours());
        row.setActive(input.active());
        try {
            row.store();
        } catch (DuplicateKeyException | IntegrityConstraintViolationException another) {
            return Optional.empty();
        }
        return Optional.of(row.getId());
    }

    private static @Nullable String blank(@Nullable String text) {
        var stripped = Objects.requireNonNullElse(text, "").strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
