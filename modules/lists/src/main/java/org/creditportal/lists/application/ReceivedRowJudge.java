package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.OrganisationWords;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RowStanding;
import org.creditportal.files.read.WrittenName;
import org.creditportal.files.read.WrittenText;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedField;
import org.creditportal.records.api.subject.ToldSubject;
import org.creditportal.records.api.template.WrittenDates;

/** Judges rows of other authorities' lists by themselves: what a row must tell, and that it is sound. */
@ApplicationScoped
class ReceivedRowJudge {

    /** Courts publish numbers of persons with stars in them. */
    private static final Pattern MASKED = Pattern.compile(".*[*\uFF0A\u00D7\u2026].*");

    /** Figures of the numbers that citizens had before 1999. */
    private static final int EARLY_NUMBER = 15;

    @Inject
    WrittenDates dates;

    @Inject
    LegalDate legalDate;

    /** @param asOf the day of which the list tells: nothing was decided after it */
    ReadRow judge(RawRow row, ReceivedColumns columns, ListSource source, LocalDate asOf) {
        Sheet sheet = new Sheet(Math.toIntExact(row.line()), numbered(columns.values(row)), new ArrayList<>());
        columns.damaged(row).forEach((field, fault) -> sheet.fault(field, told(fault)));
        sheet.values().forEach((field, value) -> {
            if (value.length() > field.longest()) {
                sheet.fault(field, ReceivedFault.TOO_LONG);
            } else if (WrittenName.areSeveral(value)) {
                sheet.fault(field, ReceivedFault.NAME_INVALID);
            } else if (!WrittenText.isReadable(value)) {
                sheet.fault(field, ReceivedFault.DAMAGED);
            }
        });
        if (sheet.value(ReceivedField.DOCUMENT) != null
                && new DocumentNumber(sheet.value(ReceivedField.DOCUMENT)).tellsSeveral()) {
            sheet.fault(ReceivedField.DOCUMENT, ReceivedFault.SEVERAL_NUMBERS);
        }
        String name = sheet.value(ReceivedField.NAME);
        if (name == null) {
            sheet.missing(ReceivedField.NAME, ReceivedFault.NAME_MISSING);
        } else if (!WrittenName.isName(name)) {
            sheet.fault(ReceivedField.NAME, ReceivedFault.NAME_INVALID);
        }
        demandNoPersonalNumbers(sheet);
        RowStanding state = columns.state(row);
        if (state == RowStanding.UNCLEAR) {
            sheet.fault(ReceivedField.STATE, ReceivedFault.STATE_UNCLEAR);
        }
        ToldSubject subject = subject(sheet, name);
        LocalDate decidedOn = decidedOn(sheet, asOf);
        LocalDate until = until(sheet, columns.untils(row), decidedOn);
        if (!sheet.faults().isEmpty()) {
            return ReadRow.faulty(
                    sheet.line(),
                    sheet.reliable(ReceivedField.NAME),
                    sheet.reliable(ReceivedField.DOCUMENT),
                    sheet.faults());
        }
        String facts = sheet.value(ReceivedField.FACTS);
        return new ReadRow(
                sheet.line(),
                subject,
                Optional.ofNullable(sheet.value(ReceivedField.AUTHORITY)).orElse(source.authority()),
                sheet.value(ReceivedField.DOCUMENT),
                decidedOn,
                until,
                facts == null ? null : PersonalNumberScan.masked(facts, legalDate.today()),
                state == RowStanding.OVER,
                List.of());
    }

    private static ReceivedFault told(CellFault fault) {
        return switch (fault) {
            case MERGED -> ReceivedFault.MERGED;
            case STRUCK_OUT -> ReceivedFault.STRUCK_OUT;
            case FORMULA_ERROR,
                    DIGITS_LOST,
                    MADE_A_DAY,
                    PART_OF_DAY_SHOWN,
                    MORE_SHOWN,
                    OTHER_UNIT_SHOWN,
                    FOREIGN_CURRENCY_SHOWN,
                    TRUTH_VALUE,
                    TURNED_ROUND -> ReceivedFault.DAMAGED;
        };
    }

    /** These are shown to everybody as they stand; in the facts, numbers can be masked without changing who is meant. */
    private void demandNoPersonalNumbers(Sheet sheet) {
        LocalDate today = legalDate.today();
        for (ReceivedField field : List.of(ReceivedField.NAME, ReceivedField.AUTHORITY)) {
            if (sheet.value(field) != null && PersonalNumberScan.isIn(sheet.value(field), today)) {
                sheet.fault(field, ReceivedFault.PERSONAL_NUMBER);
            }
        }
        String document = sheet.value(ReceivedField.DOCUMENT);
        if (document != null && PersonalNumberScan.hasCitizenId(document, today)) {
            sheet.fault(ReceivedField.DOCUMENT, ReceivedFault.PERSONAL_NUMBER);
        }
    }

    /** A column for both holds an organisation's code or a person's number: who passes as a code is an organisation. */
    private ToldSubject subject(Sheet sheet, String name) {
        String code = sheet.value(ReceivedField.CODE);
        String number = sheet.value(ReceivedField.ID_NUMBER);
        ReceivedField field = code == null && number != null ? ReceivedField.ID_NUMBER : ReceivedField.CODE;
        String written = field == ReceivedField.CODE ? code : number;
        if (written == null) {
            sheet.missing(ReceivedField.CODE, ReceivedFault.IDENTIFIER_MISSING);
            return null;
        }
        if (MASKED.matcher(written).matches()) {
            sheet.fault(field, ReceivedFault.NUMBER_MASKED);
            return null;
        }
        String value = CodeText.compact(written);
        boolean contradicted = field == ReceivedField.CODE
                && number != null
                && !CodeText.compact(number).equals(value);
        ToldSubject subject = subject(sheet, name, field, value);
        // Traders' registration numbers have fifteen figures too, and any of them may pass as a birthday.
        boolean tradersPerhaps = field == ReceivedField.CODE && number == null && value.length() == EARLY_NUMBER;
        boolean organisationWithNumber = subject.idNumber() != null && name != null && OrganisationWords.areIn(name);
        if (contradicted || organisationWithNumber || subject.idNumber() != null && tradersPerhaps) {
            sheet.fault(ReceivedField.ID_NUMBER, ReceivedFault.KIND_UNCLEAR);
        }
        return subject;
    }

    private ToldSubject subject(Sheet sheet, String name, ReceivedField field, String value) {
        boolean person = CitizenIdNumber.check(value, legalDate.today()).isEmpty();
        Optional<SocialCreditCodeFault> codeFault = SocialCreditCode.check(value);
        if (field == ReceivedField.CODE
                && codeFault.isEmpty()
                && !PersonalNumberScan.hasCitizenId(value, legalDate.today())) {
            return new ToldSubject(name, value, null);
        }
        if (person) {
            return new ToldSubject(name, null, value);
        }
        boolean early = field == ReceivedField.CODE
                && codeFault.map(SocialCreditCodeFault::isAcceptable).orElse(false)
                && codeFault.get() != SocialCreditCodeFault.PLACEHOLDER;
        if (!early) {
            sheet.fault(field, field == ReceivedField.CODE ? ReceivedFault.CODE_INVALID : ReceivedFault.NUMBER_INVALID);
        }
        return new ToldSubject(name, value, null);
    }

    private LocalDate decidedOn(Sheet sheet, LocalDate asOf) {
        String written = sheet.value(ReceivedField.DECIDED_ON);
        if (written == null) {
            sheet.missing(ReceivedField.DECIDED_ON, ReceivedFault.DAY_MISSING);
            return null;
        }
        LocalDate day = dates.find(written).orElse(null);
        if (day == null) {
            sheet.fault(ReceivedField.DECIDED_ON, ReceivedFault.DAY_INVALID);
        } else if (day.isAfter(asOf)) {
            sheet.fault(ReceivedField.DECIDED_ON, ReceivedFault.DAY_TO_COME);
        }
        return day;
    }

    /** The first of the last days. */
    private LocalDate until(Sheet sheet, List<String> written, LocalDate decidedOn) {
        LocalDate first = null;
        for (String last : written) {
            LocalDate day =
                    dates.isNoEnd(last) || RowStanding.tellsNoDay(last) ? null : lastDay(sheet, last, decidedOn);
            first = first == null || day != null && day.isBefore(first) ? day : first;
        }
        return first;
    }

    private LocalDate lastDay(Sheet sheet, String written, LocalDate decidedOn) {
        LocalDate day = dates.findLast(written).orElse(null);
        if (day == null) {
            sheet.fault(ReceivedField.UNTIL, ReceivedFault.DAY_INVALID);
        } else if (decidedOn != null && day.isBefore(decidedOn)) {
            sheet.fault(ReceivedField.UNTIL, ReceivedFault.ENDS_BEFORE);
        }
        return day;
    }

    /** What does not tell a decision from others is no number: it would make all decisions of a subject one. */
    private static Map<ReceivedField, String> numbered(Map<ReceivedField, String> values) {
        values.computeIfPresent(
                ReceivedField.DOCUMENT,
                (field, written) -> new DocumentNumber(written).tellsDecisions() ? written : null);
        return values;
    }

    private record Sheet(int line, Map<ReceivedField, String> values, List<ReceivedFaultRow> faults) {

        String value(ReceivedField field) {
            return values.get(field);
        }

        /** What is written there whole; {@code null} for what is missing, spoilt or starred out. */
        String reliable(ReceivedField field) {
            String written = values.get(field);
            return written == null || isFaulty(field) || MASKED.matcher(written).matches() ? null : written;
        }

        private boolean isFaulty(ReceivedField field) {
            return faults.stream().anyMatch(row -> row.field() == field);
        }

        /** What may stand in another cell is told as that. */
        void missing(ReceivedField field, ReceivedFault fault) {
            if (!isFaulty(field)) {
                fault(field, fault);
            }
        }

        void fault(ReceivedField field, ReceivedFault fault) {
            faults.add(new ReceivedFaultRow(line, field, fault));
        }
    }
}
