package lianzhi.cases.filing;

import java.util.regex.Pattern;
import lianzhi.cases.CaseParty;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.law.identifiers.OrganisationCode;
import lianzhi.parties.Identity;
import org.jspecify.annotations.Nullable;

/** 核对身份: the number by the rule of its kind, the name by sense. */
final class CheckParty {
    private static final int NAME = 100;
    private static final int PHONE = 40;
    private static final int ADDRESS = 200;
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");

    private CheckParty() {}

    static SoundApplication.Party in(Complaints complaints, String at, CaseParty.Role role, Application.Party given) {
        var name = complaints.text(at + ".name", given.name(), NAME);
        var kind = given.idKind() == null || given.idKind().isBlank()
                ? guess(given.idNumber())
                : given.idKind().strip();
        var number = number(complaints, at + ".idNumber", kind, given.idNumber());
        var unit = kind.equals("CREDIT_CODE") || kind.equals("ORGANISATION_CODE");
        return new SoundApplication.Party(
                role,
                new Identity(unit, kind, number, name),
                complaints.optional(at + ".phone", given.phone(), PHONE),
                complaints.optional(at + ".address", given.address(), ADDRESS));
    }

    private static String guess(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return "OTHER";
        }
        return IdNumber.check(number).isValid()
                ? "ID_CARD"
                : CreditCode.check(number).isValid() ? "CREDIT_CODE" : "ID_CARD";
    }

    private static String number(Complaints complaints, String field, String kind, @Nullable String given) {
        var text = given == null ? "" : given.strip();
        return switch (kind) {
            case "ID_CARD" -> checked(complaints, field, IdNumber.check(text));
            case "CREDIT_CODE" -> checked(complaints, field, CreditCode.check(text));
            case "ORGANISATION_CODE" -> checked(complaints, field, OrganisationCode.check(text));
            case "PASSPORT" -> {
                if (!PASSPORT.matcher(text).matches()) {
                    complaints.add(
                            field,
                            "PASSPORT_FORM",
                            "护照号应为5至20位字母和数字",
                            "A passport number has 5 to 20 letters and digits");
                }
                yield text;
            }
            case "OTHER" -> complaints.optional(field, text, PHONE);
            default -> {
                complaints.add(
                        field.replace("idNumber", "idKind"), "UNKNOWN_VALUE", "没有这一选项", "There is no such choice");
                yield text;
            }
        };
    }

    private static String checked(Complaints complaints, String field, Checked<?> number) {
        complaints.addAll(field, number.reasons());
        return number.found().map(Object::toString).orElse("?");
    }
}
