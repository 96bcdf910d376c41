package org.creditportal.correspondence.application.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What mail servers say against a letter: answers that begin with 5 are for good, all others for now (RFC 5321). */
final class SmtpAnswer {

    private static final Pattern CODE = Pattern.compile("(?m)^\\s*([245])\\d\\d\\b");

    private SmtpAnswer() {}

    static RuntimeException of(SendFailedException failed) {
        String said = said(failed);
        Matcher code = CODE.matcher(said);
        boolean forGood = code.find() && code.group(1).equals("5");
        return forGood ? new LetterRefusedException(said, failed) : new LetterDelayedException(said, failed);
    }

    /** The innermost message: what the server itself said. */
    static String said(MessagingException failed) {
        Exception innermost = failed;
        while (innermost instanceof MessagingException message && message.getNextException() != null) {
            innermost = message.getNextException();
        }
        String said = innermost.getMessage();
        return said == null ? innermost.getClass().getSimpleName() : said.strip();
    }
}
