package org.creditportal.identity.application;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Makes passwords for the first login: 16 signs of four kinds, none that is mistaken for another when read aloud. */
final class TemporaryPassword {

    private static final List<String> KINDS =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "-+=!?#");
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    static String create() {
        List<Character> signs = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            String kind = KINDS.get(i % KINDS.size());
            signs.add(kind.charAt(RANDOM.nextInt(kind.length())));
        }
        Collections.shuffle(signs, RANDOM);
        return signs.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
