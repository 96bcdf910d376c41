package org.creditportal.launcher.database;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.RegistrationNumber;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.text.SearchText;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * What was folded before rare characters, the figure zero and whatever no version of Unicode knows yet counted, and before characters
 * that look like ideographs were folded, and before registration numbers were known by their figures, each module's tables for
 * themselves.
 */
final class Foldings {

    private static final Pattern FROM_YEAR = Pattern.compile("(?:19|20)\\d{2}.*");
    private static final int LONGEST_TEXT = 1000;
    private static final String REGISTRATION = "R:";
    private static final int DECISION_DIGITS = 32;

    /** With whom they were told of, whatever that subject was found to be since. */
    private static final String RECORDS_BY_REGISTRATION =
            "rec_record r JOIN rec_subject s ON s.number = COALESCE(r.told_subject, r.subject_number)"
                    + " AND s.social_credit_code IS NULL AND s.registration_number IS NOT NULL";

    private static final Map<String, List<FoldedColumns>> OF_MODULES = Map.of(
            "records",
            List.of(
                    subjectNames("20261128004502"),
                    records("20261128004503"),
                    waitingRows("20261128004504"),
                    subjectNames("20261130980001"),
                    records("20261130980002"),
                    waitingRows("20261130980003"),
                    new FoldedColumns(
                            "20261201010002",
                            "rec_subject",
                            List.of("id"),
                            List.of("registration_number"),
                            List.of("registration_key"),
                            subject -> List.of(new RegistrationNumber(subject.get(0)).key())),
                    new FoldedColumns(
                            "20261201010003",
                            "rec_subject",
                            List.of("id"),
                            List.of("registration_number", "identity_key"),
                            List.of("identity_key"),
                            Foldings::identity),
                    new FoldedColumns(
                            "20261201010004",
                            "rec_subject_identifier",
                            List.of("id"),
                            List.of("value", "kind"),
                            List.of("value"),
                            Foldings::identifier),
                    new FoldedColumns(
                            "20261201100001",
                            RECORDS_BY_REGISTRATION,
                            List.of("r.id"),
                            List.of(
                                    "s.registration_number",
                                    "r.kind",
                                    "r.bureau",
                                    "r.document_number",
                                    "r.decision_key"),
                            List.of("r.decision_key"),
                            Foldings::decision)),
            "lists",
            List.of(
                    new FoldedColumns(
                            "20261128005502",
                            "lst_entry",
                            List.of("id"),
                            List.of("subject_name", "document_number"),
                            List.of("search_text"),
                            entry -> List.of(fold(entry, 0) + " " + fold(entry, 1))),
                    foldedAgain("20261130980004", "lst_entry"),
                    foldedAgain("20261130980005", "lst_received_entry")),
            "checks",
            List.of(
                    askedKeys("20261201010005", "chk_check"),
                    askedKeys("20261201010006", "chk_batch_look"),
                    askedKeys("20261201010007", "chk_report")),
            "disclosure",
            List.of(
                    new FoldedColumns(
                            "20261128006503",
                            "dsc_entry",
                            List.of("id"),
                            List.of("subject_name", "document_number"),
                            List.of("search_text", "search_tokens"),
                            entry -> List.of(fold(entry, 0) + " " + fold(entry, 1), pairs(entry))),
                    new FoldedColumns(
                            "20261130980006",
                            "dsc_entry",
                            List.of("id"),
                            List.of("search_text", "search_tokens"),
                            List.of("search_text", "search_tokens"),
                            Foldings::textAndTokens)));

    private Foldings() {}

    /** Those of a module, to run among its migrations. */
    static JavaMigration[] of(String module) {
        return OF_MODULES.getOrDefault(module, List.of()).toArray(JavaMigration[]::new);
    }

    /** Of whom its registration number tells from all others; whoever would meet another's key keeps the old one, and is found as the same. */
    static List<String> identity(List<String> subject) {
        RegistrationNumber number = new RegistrationNumber(subject.get(0));
        return List.of(subject.get(1).equals(key(number.written())) ? key(number.identity()) : subject.get(1));
    }

    private static String key(String number) {
        String told = REGISTRATION + number.toUpperCase(Locale.ROOT);
        return REGISTRATION + Digests.sm3(told.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Of a decision whose key is made of its subject's number with all its signs, and of its document's number in any form since: by the key
     * of today a row that says it again finds it. Every other key is left as it is: it was made of something else, such as a code.
     */
    static List<String> decision(List<String> record) {
        RegistrationNumber number = new RegistrationNumber(record.get(0));
        DocumentNumber document = new DocumentNumber(record.get(3));
        boolean ofSigns = Stream.concat(Stream.of(document.identity()), document.formerIdentity().stream())
                .anyMatch(told -> record.get(4).equals(decisionKey(record, told, number.written())));
        return List.of(ofSigns ? decisionKey(record, document.identity(), number.identity()) : record.get(4));
    }

    /** As records make it. */
    private static String decisionKey(List<String> record, String document, String number) {
        String told = record.get(1) + "|" + record.get(2) + "|" + document + "|" + key(number);
        return HexFormat.of()
                .formatHex(Digests.sha256().digest(told.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DECISION_DIGITS);
    }

    static List<String> identifier(List<String> identifier) {
        boolean registration = identifier.get(1).equals("REGISTRATION_NUMBER");
        return List.of(registration ? new RegistrationNumber(identifier.get(0)).key() : identifier.get(0));
    }

    /** By what somebody was asked for: a code, a digest, or a registration number behind its letter. */
    private static FoldedColumns askedKeys(String version, String table) {
        return new FoldedColumns(
                version, table, List.of("id"), List.of("asked_key"), List.of("asked_key"), Foldings::asked);
    }

    static List<String> asked(List<String> asked) {
        String key = asked.get(0);
        return key.startsWith(REGISTRATION)
                ? List.of(REGISTRATION + new RegistrationNumber(key.substring(REGISTRATION.length())).key())
                : asked;
    }

    private static FoldedColumns subjectNames(String version) {
        return new FoldedColumns(
                version,
                "rec_subject_name",
                List.of("id"),
                List.of("name"),
                List.of("search_text", "search_tokens"),
                name -> List.of(fold(name, 0), SearchText.tokens(name.get(0))));
    }

    private static FoldedColumns records(String version) {
        return new FoldedColumns(
                version,
                "rec_record",
                List.of("id"),
                List.of("subject_name", "document_number", "subject_code"),
                List.of("document_key", "document_tail", "search_text"),
                record -> List.of(
                        fold(record, 1),
                        fromYear(fold(record, 1)),
                        cut(fold(record, 0) + " " + fold(record, 1) + " " + record.get(2))));
    }

    private static FoldedColumns waitingRows(String version) {
        return new FoldedColumns(
                version,
                "rec_waiting_row",
                List.of("batch_id", "line_number"),
                List.of("document_number"),
                List.of("document_key"),
                row -> List.of(fold(row, 0)));
    }

    /** Where every name of a subject is kept folded and nowhere else: what is folded further is folded from there. */
    private static FoldedColumns foldedAgain(String version, String table) {
        return new FoldedColumns(
                version,
                table,
                List.of("id"),
                List.of("search_text"),
                List.of("search_text"),
                entry -> List.of(again(entry.get(0))));
    }

    private static List<String> textAndTokens(List<String> entry) {
        String again = again(entry.get(0));
        return again.equals(entry.get(0)) ? entry : List.of(again, pairs(List.of(again.split(" "))));
    }

    private static String again(String folded) {
        return Stream.of(folded.split(" "))
                .map(SearchText::normalise)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String fold(List<String> values, int place) {
        return SearchText.normalise(values.get(place));
    }

    private static String pairs(List<String> texts) {
        return texts.stream()
                .flatMap(text -> SearchText.pairs(text).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String fromYear(String document) {
        Matcher year = FROM_YEAR.matcher(document);
        return year.find() ? year.group() : "";
    }

    private static String cut(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_TEXT;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }
}
