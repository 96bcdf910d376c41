package org.creditportal.kernel.code;

/** 组织机构代码 — the code of organisations before the social credit code, and inside it (GB 11714): eight characters and a check character. */
public final class OrganisationCode {

    private static final int LENGTH = 9;
    private static final int CHECK_INDEX = LENGTH - 1;
    private static final int MODULUS = 11;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganisationCode() {}

    /** Whether it is one, with or without the hyphen before its check character, and no row that anybody would make up. */
    public static boolean isSound(String text) {
        String code = CodeText.compact(text).replace("-", "");
        return code.length() == LENGTH
                && isOfAlphabet(code)
                && code.charAt(CHECK_INDEX) == checkOf(code, 0)
                && !Filler.isRow(code.substring(0, CHECK_INDEX));
    }

    private static boolean isOfAlphabet(String code) {
        for (int i = 0; i < LENGTH; i++) {
            char character = code.charAt(i);
            if (!(character >= '0' && character <= '9' || character >= 'A' && character <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Letters count 10 to 35, over the whole alphabet. */
    static char checkOf(String text, int from) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(from + i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        int check = MODULUS - sum % MODULUS;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }
}
