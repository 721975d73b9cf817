package lianzhi.sanctions.store;

import static lianzhi.schema.shared.Tables.CASE_EVENT;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static lianzhi.schema.shared.Tables.COERCIVE_ACT;
import static lianzhi.schema.shared.Tables.FOUND_ASSET;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * 证明标准: the tests of the catalogue, of the debtor that a row of the case's parties is. An event that names nobody is
 * about the debtor only where there is one; of co-debtors each answers for what he himself did.
 */
final class ProofOf {
    private static final String ONE_OF = "defaultCode in (";
    private static final List<String> ACCOUNTS = List.of("deposit", "network_funds", "wealth_product");

    private ProofOf() {}

    static Condition fact(Fact fact) {
        var test = Objects.requireNonNullElse(fact.test(), "");
        if (test.startsWith(ONE_OF)) {
            return told(fact, DSL.coalesce(said("defaultCode"), said("result")).in(listed(test)));
        }
        return switch (test) {
            case "" -> told(fact, DSL.noCondition());
            // A settlement is one of the whole case, so a breach that names nobody is everybody's.
            case "no reason recorded" ->
                happened(
                        fact,
                        DSL.coalesce(said("excuse"), "")
                                .eq("")
                                .and(isNamed().or(said("casePartyId").isNull())));
            case "asset or income found and obligation open" ->
                happened(fact, DSL.noCondition()).and(found());
            case "decision on obstruction" -> punished("OBSTRUCTING");
            default -> throw new IllegalStateException("No such test: " + test);
        };
    }

    private static Condition told(Fact fact, Condition such) {
        return happened(fact, such.and(isNamed().or(said("casePartyId").isNull().and(isTheOnlyOne()))));
    }

    private static Condition isNamed() {
        return said("casePartyId").eq(CASE_PARTY.ID.cast(String.class));
    }

    private static Condition happened(Fact fact, Condition such) {
        return DSL.exists(DSL.selectOne()
                .from(CASE_EVENT)
                .where(CASE_EVENT.CASE_ID.eq(CASE_PARTY.CASE_ID), CASE_EVENT.CODE.eq(fact.event()), such));
    }

    private static Condition isTheOnlyOne() {
        var other = CASE_PARTY.as("other");
        return DSL.notExists(DSL.selectOne()
                .from(other)
                .where(other.CASE_ID.eq(CASE_PARTY.CASE_ID), other.ROLE.eq("DEBTOR"), other.ID.ne(CASE_PARTY.ID)));
    }

    private static Condition found() {
        return DSL.exists(DSL.selectOne()
                .from(FOUND_ASSET)
                .where(
                        FOUND_ASSET.CASE_ID.eq(CASE_PARTY.CASE_ID),
                        FOUND_ASSET.CASE_PARTY_ID.eq(CASE_PARTY.ID),
                        FOUND_ASSET.CLASS.notIn(ACCOUNTS).or(FOUND_ASSET.BALANCE_FEN.gt(Money.ZERO))));
    }

    /** A fine or detention that was served and stands, for that conduct of the debtor himself or of the unit's people. */
    private static Condition punished(String conduct) {
        return DSL.exists(DSL.selectOne()
                .from(COERCIVE_ACT)
                .where(
                        COERCIVE_ACT.CASE_ID.eq(CASE_PARTY.CASE_ID),
                        COERCIVE_ACT.CASE_PARTY_ID.eq(CASE_PARTY.ID),
                        COERCIVE_ACT.CONDUCT.eq(conduct),
                        COERCIVE_ACT.SERVED_ON.isNotNull(),
                        COERCIVE_ACT.STATE.notIn("RETURNED", "WITHDRAWN", "REVOKED"),
                        DSL.condition(CASE_PARTY.IS_UNIT).or(COERCIVE_ACT.PERSON_NAME.eq(CASE_PARTY.NAME))));
    }

    private static List<String> listed(String test) {
        return Arrays.stream(test.substring(ONE_OF.length(), test.length() - 1).split(","))
                .map(one -> one.strip().replace("'", ""))
                .toList();
    }

    private static Field<String> said(String name) {
        return DSL.jsonbGetAttributeAsText(CASE_EVENT.FACTS, name);
    }
}
