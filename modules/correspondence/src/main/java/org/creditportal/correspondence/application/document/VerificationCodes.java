package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/**
 * Codes by which the public verifies documents: by chance, so that nobody who has one document finds another one's, and of
 * characters that cannot be mistaken for each other when they are typed from paper.
 */
@ApplicationScoped
public class VerificationCodes {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, CHARACTERS.length()).mapToObj(CHARACTERS::charAt).forEach(code::append);
        return code.toString();
    }
}
