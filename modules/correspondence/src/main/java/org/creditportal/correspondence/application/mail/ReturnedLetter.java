package org.creditportal.correspondence.application.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.BusinessNumber;

/**
 * What a report of delivery (RFC 3464) says of a letter of the portal.
 *
 * @param number the letter's business number
 * @param failed whether it could not be delivered for good; else it is on its way, or has arrived
 * @param said what was said against it, without addresses; empty when nothing
 */
record ReturnedLetter(String number, boolean failed, String said) {

    /** Parts of a report: what people read, what programs read, and the letter or its head. */
    private static final int MOST_PARTS = 5;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\s]+");

    /** None unless it is a report about a letter that the sender sent. */
    static Optional<ReturnedLetter> read(MimeMessage report, String sender) throws MessagingException, IOException {
        if (!isReport(report)) {
            return Optional.empty();
        }
        MimeMultipart parts = new MimeMultipart(report.getDataHandler().getDataSource());
        List<InternetHeaders> told = new ArrayList<>();
        Optional<String> number = Optional.empty();
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                told.addAll(groups(part));
            } else if (number.isEmpty() && isLetter(part)) {
                number = number(new InternetHeaders(part.getInputStream()), sender);
            }
        }
        return number.map(letter -> of(letter, told));
    }

    private static boolean isReport(MimeMessage message) throws MessagingException {
        return message.isMimeType("multipart/report")
                && "delivery-status"
                        .equalsIgnoreCase(new ContentType(message.getContentType()).getParameter("report-type"));
    }

    private static boolean isLetter(BodyPart part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    /** Fields of the report, then those of each receiver, with an empty line between. */
    private static List<InternetHeaders> groups(BodyPart part) throws MessagingException, IOException {
        ByteArrayInputStream text =
                new ByteArrayInputStream(part.getInputStream().readAllBytes());
        List<InternetHeaders> groups = new ArrayList<>();
        while (text.available() > 0) {
            groups.add(new InternetHeaders(text));
        }
        return groups;
    }

    private static Optional<String> number(InternetHeaders letter, String sender) {
        String identification = letter.getHeader("Message-ID", null);
        Matcher own = MailPost.identification(sender).matcher(identification == null ? "" : identification.strip());
        return own.matches() ? Optional.of(own.group(1)).filter(BusinessNumber::isOne) : Optional.empty();
    }

    private static ReturnedLetter of(String number, List<InternetHeaders> told) {
        return told.stream()
                .filter(group -> "failed".equalsIgnoreCase(value(group, "Action")))
                .findFirst()
                .map(group -> new ReturnedLetter(number, true, said(group)))
                .orElse(new ReturnedLetter(number, false, ""));
    }

    /** Its code, and the server's own words without the kind of server that begins them. */
    private static String said(InternetHeaders receiver) {
        String words = value(receiver, "Diagnostic-Code");
        String own = words.substring(words.indexOf(';') + 1);
        return Stream.of(value(receiver, "Status"), own)
                .map(text -> UNREADABLE
                        .matcher(ADDRESS.matcher(text).replaceAll("…"))
                        .replaceAll(" "))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String value(InternetHeaders group, String name) {
        String value = group.getHeader(name, " ");
        return value == null ? "" : value.strip();
    }
}
