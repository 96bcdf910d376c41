package org.creditportal.kernel.code;

/** What people write where a number is demanded and none is at hand: it passes for a number, and is nobody's. */
public final class Filler {

    private static final int SHORTEST_ROW = 6;
    private static final int DECIMAL = 10;

    private Filler() {}

    /** Whether a number, without blanks and hyphens, is a row or has no figure but zeros. */
    public static boolean isFiller(String number) {
        return isRow(number) || hasOnlyZeros(number);
    }

    /** Whether a code is one character over and over, or a row of successive digits such as 12345678. */
    static boolean isRow(String code) {
        return isOneCharacter(code) || isRow(code, 1) || isRow(code, -1);
    }

    private static boolean isOneCharacter(String code) {
        return code.length() > 1 && code.chars().allMatch(character -> character == code.charAt(0));
    }

    /** Upwards, 0 follows 9, and downwards 9 follows 0. */
    private static boolean isRow(String code, int step) {
        if (code.length() < SHORTEST_ROW || !CodeText.isDigits(code, 0, code.length())) {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            if ((code.charAt(i - 1) - '0' + step + DECIMAL) % DECIMAL != code.charAt(i) - '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyZeros(String code) {
        int zeros = 0;
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            if (character >= '1' && character <= '9') {
                return false;
            }
            zeros += character == '0' ? 1 : 0;
        }
        return zeros >= SHORTEST_ROW;
    }
}
