package org.creditportal.testkit;

import java.util.Locale;

/** Unified social credit codes of companies that do not exist; both check digits are right (GB 32100, GB 11714). */
public final class FictionalCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_MODULUS = 11;

    private FictionalCodes() {}

    /** The code of the n-th fictional company registered in a division; n below 1,000,000. */
    public static String company(String division, int n) {
        return code("91", division, n);
    }

    /** The code of the n-th fictional sole trader registered in a division; n below 1,000,000. */
    public static String soleTrader(String division, int n) {
        return code("92", division, n);
    }

    private static String code(String registrar, String division, int n) {
        String organisation = String.format(Locale.ROOT, "MA%06d", n);
        String body = registrar + division + organisation + organisationCheck(organisation);
        return body + check(body);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < organisation.length(); i++) {
            sum += Character.digit(organisation.charAt(i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        int check = ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(check, ORGANISATION_MODULUS);
        };
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
