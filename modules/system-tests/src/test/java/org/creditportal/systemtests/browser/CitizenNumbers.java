package org.creditportal.systemtests.browser;

/** Numbers of persons who do not exist, with the right check character (GB 11643, ISO 7064 MOD 11-2). */
public final class CitizenNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private CitizenNumbers() {}

    /** The number that begins with these 17 digits: division, birth date, sequence. */
    public static String of(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * WEIGHTS[i];
        }
        return digits.substring(0, WEIGHTS.length) + CHECKS.charAt(sum % CHECKS.length());
    }
}
