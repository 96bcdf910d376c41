package org.creditportal.records.domain.template;

import static org.creditportal.records.domain.template.PenaltyColumn.CONFISCATED;
import static org.creditportal.records.domain.template.PenaltyColumn.DECIDED_ON;
import static org.creditportal.records.domain.template.PenaltyColumn.FINE;
import static org.creditportal.records.domain.template.PenaltyColumn.LICENCE;
import static org.creditportal.records.domain.template.PenaltyColumn.PUBLIC_UNTIL;
import static org.creditportal.records.domain.template.PenaltyColumn.VALID_UNTIL;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.domain.subject.SubjectFacts;

/**
 * Everything that a row of the 2018 penalty template must meet by itself: mandatory items, lengths, identifiers,
 * dictionaries, dates and their order, amounts in 万元 (发改办财金〔2018〕424号; K-4, K-5).
 */
public final class PenaltyRowCheck {

    private final TemplateWords words;
    private final AcceptedCodes accepted;
    private final LocalDate today;

    /**
     * @param accepted codes that are taken against their check
     * @param today the legal date; decisions are not after it
     */
    public PenaltyRowCheck(TemplateWords words, AcceptedCodes accepted, LocalDate today) {
        this.words = words;
        this.accepted = accepted;
        this.today = today;
    }

    /** Checks one row that has any value. */
    public CheckedRow check(RowFields row) {
        Findings findings = new Findings(row);
        checkForm(row, findings);
        SubjectCheck subject = new SubjectCheck(row, findings, words, accepted, today);
        SubjectFacts subjectFacts = subject.check();
        Set<PenaltyKind> kinds = kinds(row, findings);
        LocalDate decidedOn = findings.date(DECIDED_ON);
        subject.checkAge(decidedOn);
        Dates dates = dates(decidedOn, findings);
        Money fine = amount(FINE, kinds.stream().anyMatch(PenaltyKind::isFine), row, findings);
        Money confiscated = amount(CONFISCATED, kinds.stream().anyMatch(PenaltyKind::isConfiscation), row, findings);
        if (kinds.stream().anyMatch(PenaltyKind::concernsLicence)) {
            findings.require(LICENCE, RowErrorCode.MANDATORY_WITH_LICENCE);
        }
        SocialCreditCode authority = findings.code(PenaltyColumn.AUTHORITY_CODE, accepted);
        SocialCreditCode source = findings.code(PenaltyColumn.SOURCE_CODE, accepted);
        if (!findings.isEmpty()) {
            return new CheckedRow(findings.all(), null);
        }
        return new CheckedRow(
                findings.all(), facts(row, subjectFacts, dates, kinds, fine, confiscated, authority, source));
    }

    private static void checkForm(RowFields row, Findings findings) {
        if (row.surplus() > 0) {
            findings.add(PenaltyColumn.REMARK, RowErrorCode.TOO_MANY_VALUES, row.surplus());
        }
        for (PenaltyColumn column : PenaltyColumn.values()) {
            String value = row.get(column);
            if (value.isEmpty() && column.need() == PenaltyColumn.Need.ALWAYS) {
                findings.add(column, RowErrorCode.MANDATORY);
            } else if (value.codePointCount(0, value.length()) > column.longest()) {
                findings.add(column, RowErrorCode.TOO_LONG, column.longest());
            } else if (value.codePoints().anyMatch(PenaltyRowCheck::isUnreadable)) {
                findings.add(column, RowErrorCode.UNREADABLE_CHARACTER);
            }
        }
    }

    /** The mark that broken conversions leave, and control characters but line breaks and tabs. */
    private static boolean isUnreadable(int character) {
        boolean control = Character.getType(character) == Character.CONTROL;
        return character == 0xFFFD || control && character != '\n' && character != '\r' && character != '\t';
    }

    private Set<PenaltyKind> kinds(RowFields row, Findings findings) {
        PenaltyKinds read = PenaltyKinds.parse(row.get(PenaltyColumn.PENALTY_KIND), words);
        if (!read.unknown().isEmpty()) {
            findings.add(PenaltyColumn.PENALTY_KIND, RowErrorCode.UNKNOWN_PENALTY_KIND, read.unknown());
        } else if (read.kinds().isEmpty()) {
            findings.add(PenaltyColumn.PENALTY_KIND, RowErrorCode.MANDATORY);
        }
        return read.kinds();
    }

    private Dates dates(LocalDate decidedOn, Findings findings) {
        if (decidedOn != null && decidedOn.isAfter(today)) {
            findings.add(DECIDED_ON, RowErrorCode.DATE_IN_FUTURE);
        }
        LocalDate validUntil = notBefore(decidedOn, VALID_UNTIL, findings);
        LocalDate publicUntil = notBefore(decidedOn, PUBLIC_UNTIL, findings);
        return new Dates(decidedOn, validUntil, publicUntil);
    }

    private static LocalDate notBefore(LocalDate decidedOn, PenaltyColumn column, Findings findings) {
        LocalDate date = findings.date(column);
        if (date != null && decidedOn != null && date.isBefore(decidedOn)) {
            findings.add(column, RowErrorCode.DATE_BEFORE_DECISION, decidedOn);
        }
        return date;
    }

    private static Money amount(PenaltyColumn column, boolean needed, RowFields row, Findings findings) {
        if (needed) {
            findings.require(
                    column,
                    column == FINE ? RowErrorCode.MANDATORY_WITH_FINE : RowErrorCode.MANDATORY_WITH_CONFISCATION);
        }
        Money amount = findings.amount(column);
        if (needed && amount == null && row.has(column)) {
            findings.add(column, RowErrorCode.AMOUNT_NOT_POSITIVE);
        }
        return amount;
    }

    private static PenaltyFacts facts(
            RowFields row,
            SubjectFacts subject,
            Dates dates,
            Set<PenaltyKind> kinds,
            Money fine,
            Money confiscated,
            SocialCreditCode authority,
            SocialCreditCode source) {
        return new PenaltyFacts(
                subject,
                row.get(PenaltyColumn.DOCUMENT_NUMBER),
                dates.decidedOn(),
                dates.validUntil(),
                dates.publicUntil(),
                row.get(PenaltyColumn.AUTHORITY),
                authority.value(),
                row.get(PenaltyColumn.SOURCE),
                source.value(),
                orNull(row, PenaltyColumn.REMARK),
                row.get(PenaltyColumn.VIOLATION),
                row.get(PenaltyColumn.FACTS),
                row.get(PenaltyColumn.BASIS),
                kinds,
                row.get(PenaltyColumn.PENALTY_KIND),
                row.get(PenaltyColumn.CONTENT),
                fine,
                confiscated,
                orNull(row, LICENCE),
                orNull(row, PenaltyColumn.REPRESENTATIVE),
                orNull(row, PenaltyColumn.REPRESENTATIVE_NUMBER));
    }

    private static String orNull(RowFields row, PenaltyColumn column) {
        return row.has(column) ? row.get(column) : null;
    }

    private record Dates(LocalDate decidedOn, LocalDate validUntil, LocalDate publicUntil) {}
}
