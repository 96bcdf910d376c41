package org.creditportal.kernel.code;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Valid codes made at random from a fixed seed, by formulas written apart from those under test. */
final class Samples {

    static final long SEED = 20_200_813L;
    static final int COUNT = 300;

    private static final String OUTER = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String[] HEADS = {"11", "12", "51", "52", "53", "91", "92", "93", "A1", "N1", "N2", "N3", "Y1"
    };
    private static final int[] PROVINCES = {11, 15, 21, 31, 37, 41, 46, 50, 53, 54, 61, 65};

    private Samples() {}

    private static String division(Random random) {
        return "%d%04d".formatted(PROVINCES[random.nextInt(PROVINCES.length)], 100 + random.nextInt(9_000));
    }

    static List<String> socialCreditCodes() {
        Random random = new Random(SEED);
        return IntStream.range(0, COUNT).mapToObj(i -> socialCreditCode(random)).toList();
    }

    static List<String> citizenIdNumbers() {
        Random random = new Random(SEED);
        return IntStream.range(0, COUNT).mapToObj(i -> citizenIdNumber(random)).toList();
    }

    private static String socialCreditCode(Random random) {
        String head = HEADS[random.nextInt(HEADS.length)];
        String division = division(random);
        StringBuilder organisation = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            organisation.append(OUTER.charAt(random.nextInt(OUTER.length())));
        }
        String body = head + division + organisation + organisationCheck(organisation.toString());
        return body + socialCreditCheck(body);
    }

    /** The GB 11714 check found by trial: the character that brings the sum, itself included, to a multiple of 11. */
    private static char organisationCheck(String organisation) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 8)
                .map(i -> Integer.parseInt(organisation.substring(i, i + 1), 36) * weights[i])
                .sum();
        for (int check = 0; check < 11; check++) {
            if ((sum + check) % 11 == 0) {
                return "0123456789X".charAt(check);
            }
        }
        throw new AssertionError(organisation);
    }

    /** The GB 32100 check by big integers: the digits are read as a polynomial in 3. */
    private static char socialCreditCheck(String body) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < body.length(); i++) {
            BigInteger weight = BigInteger.valueOf(3).pow(i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(OUTER.indexOf(body.charAt(i)))));
        }
        return OUTER.charAt(sum.negate().mod(BigInteger.valueOf(31)).intValue());
    }

    private static String citizenIdNumber(Random random) {
        String division = division(random);
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String body = division + birth.toString().replace("-", "") + "%03d".formatted(random.nextInt(1000));
        return body + citizenCheck(body);
    }

    /** ISO 7064 MOD 11-2 by its pure recursive definition instead of the table of weights. */
    static char citizenCheck(String body) {
        int product = 0;
        for (char digit : body.toCharArray()) {
            product = (product + (digit - '0')) * 2 % 11;
        }
        return "0123456789X".charAt((12 - product) % 11);
    }
}
