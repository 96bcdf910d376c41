package org.creditportal.checks.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.domain.outside.OutsideReport;

/**
 * What in queries says that a registered matter, or one of its subjects, was looked at in time or had a report. Matters are compared by
 * their keys: by the numbers as they are written two might become one, or one two. A look that could not be made is none, nor is one of
 * a check that was given up; one that leaves a line open because nobody is known behind the subject was made. What a bureau looked at
 * before it was merged into another, its successor looked at, and the other way round.
 */
final class RegisteredLooks {

    private static final String LOOKED = """
            (EXISTS (SELECT l FROM Look l, Check c WHERE l.checkNumber = c.number AND $same(c)
                AND c.matter.area = $e.area AND c.matter.matterKey = $e.matterKey AND (l.result <> ? OR l.complete = TRUE)
                AND c.state <> ?
                AND ($e.decidedBefore IS NULL OR l.lookedAt < $e.decidedBefore) $check)
             $lines
             OR EXISTS (SELECT r FROM Report r WHERE r.application.area = $e.area AND r.application.matterKey = $e.matterKey
                AND $counting AND ($e.decidedBefore IS NULL OR r.dataAt < $e.decidedBefore) $report))""";

    private static final String LINE = """
            OR EXISTS (SELECT $k FROM BatchLook $k, BatchCheck $b$others WHERE $k.batchId = $b.id AND $same($b)
                AND $b.matter.area = $e.area AND $b.matter.matterKey = $e.matterKey AND ($k.result <> ? OR $k.complete = TRUE)
                AND ($e.decidedBefore IS NULL OR $b.requestedAt < $e.decidedBefore) $of)""";

    /** Whether the subject was held to be the one of this number at the time. */
    private static final String HELD_AS = "a.subject = $s.subjectNumber AND a.heldAs = $number"
            + " AND a.since <= $at AND (a.until IS NULL OR a.until > $at)";

    /** Whether the file of one that was handed in is kept, its check tells: files are another module's. */
    private static final String REPORTED = """
            (EXISTS (SELECT r FROM Report r WHERE r.application.area = $e.area AND r.application.matterKey = $e.matterKey
                AND $counting AND ($e.decidedBefore IS NULL OR r.dataAt < $e.decidedBefore) $report)
             OR EXISTS (SELECT o FROM OutsideReport o, Check c WHERE o.check = c.number AND $same(c)
                AND c.matter.area = $e.area AND c.matter.matterKey = $e.matterKey AND o.withdrawnAt IS NULL
                AND o.referenceOnly = FALSE AND o.conformity = ? AND (o.validUntil IS NULL OR o.validUntil >= $e.decidedOn)
                AND ($e.decidedBefore IS NULL OR o.registeredAt < $e.decidedBefore) $handedIn))""";

    /** What was taken back after the decision nobody could know at it. */
    private static final String COUNTING = StoredReports.COUNTING
            .replace("$r", "r")
            .replace("$known", " AND ($e.decidedBefore IS NULL OR w.wrongSince < $e.decidedBefore)");

    private final String entry;
    private final String subject;
    private final List<List<String>> families;

    private RegisteredLooks(String entry, String subject, List<List<String>> families) {
        this.entry = entry;
        this.subject = subject;
        this.families = families;
    }

    /**
     * At anybody for the matter.
     *
     * @param families ids of bureaus of which one holds what the others held
     */
    static RegisteredLooks of(String entry, List<List<String>> families) {
        return new RegisteredLooks(entry, null, families);
    }

    /** At the subject for its matter. */
    static RegisteredLooks of(String entry, String subject, List<List<String>> families) {
        return new RegisteredLooks(entry, subject, families);
    }

    String lookedAt() {
        return filled(LOOKED);
    }

    Object[] lookedAtValues() {
        int looks = subject == null ? 2 : 4;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < looks; i++) {
            values.addAll(bureaus());
            values.add(CheckResult.COULD_NOT_BE_CHECKED);
            if (i == 0) {
                values.add(CheckState.ABANDONED.name());
            }
        }
        values.add(StoredReports.MADE);
        return values.toArray();
    }

    /** With a report that its area demands. */
    String reported() {
        return filled(REPORTED);
    }

    Object[] reportedValues() {
        List<Object> values = new ArrayList<>();
        values.add(StoredReports.MADE);
        values.addAll(bureaus());
        values.add(OutsideReport.CONFORMING);
        return values.toArray();
    }

    /** A bureau is asked for by itself first: most have neither predecessor nor successor. */
    private String same(String looker) {
        return families.stream()
                .map(family -> " OR " + looker + ".bureau IN ? AND $e.bureau IN ?")
                .collect(Collectors.joining("", "(" + looker + ".bureau = $e.bureau", ")"));
    }

    private List<Object> bureaus() {
        return families.stream()
                .flatMap(family -> Stream.<Object>of(family, family))
                .toList();
    }

    private String filled(String condition) {
        return condition
                .replace("$counting", COUNTING)
                .replace("$same(c)", same("c"))
                .replace(
                        "$check", subject == null ? "" : either("c.question.askedKey", "l.subjectNumber", "l.lookedAt"))
                .replace("$lines", lines())
                .replace(
                        "$report",
                        subject == null ? "" : either("r.application.askedKey", "r.subjectNumber", "r.dataAt"))
                .replace(
                        "$handedIn",
                        subject == null ? "" : either("c.question.askedKey", "c.subjectNumber", "o.registeredAt"))
                .replace("$e", entry);
    }

    /** Of thousands of lines one is found by its key, by its subject or by whom that was held to be: each has an index, which an OR would not use. */
    private String lines() {
        return subject == null
                ? line("k", "b", "", "")
                : line("k", "b", "", "AND k.askedKey = " + subject + ".askedKey")
                        + line("h", "d", "", "AND h.subjectNumber = " + subject + ".subjectNumber")
                        + line("y", "z", ", MergedSubject a", "AND " + heldAs("y.subjectNumber", "z.requestedAt"));
    }

    private String line(String look, String batch, String others, String of) {
        return LINE.replace("$same($b)", same(batch))
                .replace("$k", look)
                .replace("$b", batch)
                .replace("$others", others)
                .replace("$of", of);
    }

    /** Whom nobody on record is was asked for by the same code or number; who was merged meanwhile is looked at by another's. */
    private String either(String key, String number, String at) {
        return "AND (" + key + " = " + subject + ".askedKey OR " + number + " = " + subject + ".subjectNumber"
                + " OR EXISTS (SELECT a FROM MergedSubject a WHERE " + heldAs(number, at) + "))";
    }

    private String heldAs(String number, String at) {
        return HELD_AS.replace("$s", subject).replace("$number", number).replace("$at", at);
    }
}
