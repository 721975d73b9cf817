package lianzhi.law.identifiers;

/** 校验码: the weighted sums of the national standards. */
final class CheckCharacter {
    private static final String OF_ID = "10X98765432";
    static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CheckCharacter() {}

    /** GB 11643: weights 2^(17-i) mod 11 over the first 17 digits. */
    static char ofId(String first17) {
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return OF_ID.charAt(sum % 11);
    }

    /** GB 32100: weights 3^i mod 31 over the first 17 characters of an alphabet of 31. */
    static char ofCreditCode(String first17) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += CREDIT_ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: eight characters, A is 10; 10 is written X and 11 is written 0. */
    static char ofOrganisation(String first8) {
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            sum += Character.digit(first8.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** ISO 7812 (Luhn): the sum over all digits, every second from the right doubled, ends in 0. */
    static boolean luhnHolds(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
