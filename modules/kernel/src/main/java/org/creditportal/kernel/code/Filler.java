package org.creditportal.kernel.code;

import java.util.regex.Pattern;

/** What people write where a number is demanded and none is at hand: it passes for a number, and is nobody's. */
public final class Filler {

    private static final int SHORTEST_ROW = 6;
    private static final int SHORTEST_NUMBER = 6;
    private static final int DIVISION = 6;
    private static final int SHORTEST_AFTER_DIVISION = 6;
    private static final int LONGEST_REPEATED = 6;
    private static final int FEWEST_REPETITIONS = 3;
    private static final int SHORTEST_REPETITION = 9;
    private static final int DECIMAL = 10;
    private static final String ZEROS = "0".repeat(SHORTEST_ROW);

    /** Of a number that is masked, two people have what is left: 530102XXXXXXXX1234 or E1234XXXX. */
    private static final Pattern MASKED = Pattern.compile("[A-Za-z]{0,3}?(?=[0-9Xx]*[0-9])[0-9Xx]*[Xx]{3,}[0-9Xx]*");

    private Filler() {}

    /** Whether a number, without blanks and hyphens, is a row or has no figure but zeros. */
    public static boolean isFiller(String number) {
        return isRow(number) || hasOnlyZeros(number);
    }

    /**
     * Whether a number that would identify somebody, without blanks and hyphens, is one that anybody would make up: none of
     * a register is without a figure, so short, a row or mostly zeros after its letters, a division with one figure over and over
     * behind it, or a few signs over and over; and none has three X in a row among its figures.
     */
    public static boolean isNobodys(String number) {
        if (!hasFigureBeyondZero(number)
                || number.length() < SHORTEST_NUMBER && CodeText.isDigits(number, 0, number.length())
                || isFiller(number)) {
            return true;
        }
        String behindLetters = number.substring(letters(number));
        return behindLetters.length() < number.length() && isFiller(behindLetters)
                || behindLetters.startsWith(ZEROS)
                || isDivisionWithOneFigure(number)
                || isRepetition(number)
                || MASKED.matcher(number).matches();
    }

    private static boolean hasFigureBeyondZero(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** How many ASCII letters it begins with. */
    private static int letters(String number) {
        int letters = 0;
        while (letters < number.length() && isAsciiLetter(number.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isAsciiLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static boolean isDivisionWithOneFigure(String number) {
        return number.length() >= DIVISION + SHORTEST_AFTER_DIVISION
                && CodeText.isDigits(number, 0, number.length())
                && isOneCharacter(number.substring(DIVISION));
    }

    private static boolean isRepetition(String number) {
        if (number.length() < SHORTEST_REPETITION) {
            return false;
        }
        for (int length = 1; length <= LONGEST_REPEATED; length++) {
            if (number.length() % length == 0
                    && number.length() / length >= FEWEST_REPETITIONS
                    && number.regionMatches(0, number, length, number.length() - length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code is one character over and over, or a row of successive digits such as 12345678. */
    static boolean isRow(String code) {
        return isOneCharacter(code) || isRow(code, 1) || isRow(code, -1);
    }

    private static boolean isOneCharacter(String code) {
        return code.length() > 1
                && code.charAt(0) == code.charAt(1)
                && code.regionMatches(0, code, 1, code.length() - 1);
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
