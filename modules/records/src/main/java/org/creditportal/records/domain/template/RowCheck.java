package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.RowStanding;
import org.creditportal.files.read.WrittenName;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.Invisible;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.SubjectFacts;

/**
 * Everything that a row of a template must meet by itself: mandatory items, lengths, identifiers, dictionaries, dates and
 * their order, amounts in 万元 (发改办财金〔2018〕424号; K-4, K-5). One serves many threads.
 */
public final class RowCheck {

    /** It has figures of states; all but 0 are refused as over. */
    private static final int FIGURED_EDITION = 2016;

    private static final int MOST_OFFICES = 500;
    private static final char BROKEN = '\uFFFD';
    private static final Pattern LOCAL_CODE = Pattern.compile("[0-9]{6}");

    private final Template template;
    private final AcceptedCodes accepted;
    private final LocalDate today;
    private final boolean passed;
    private final ContentCheck contentCheck;
    private final CodeOfAnother codeOfAnother;
    private final SoundValues sound = new SoundValues();
    /** The same few offices decide and report row after row. */
    private final Cache<String, Optional<SocialCreditCode>> officeCodes =
            new Cache<>(SocialCreditCode::soundIn, MOST_OFFICES);

    /**
     * @param accepted codes that are taken against their check
     * @param today the legal date; decisions are not after it
     */
    public RowCheck(Template template, AcceptedCodes accepted, LocalDate today) {
        this(template, accepted, today, Map.of());
    }

    /** @param bureaus names of the tenant's bureaus by their codes: whom those codes are of, and seldom a subject */
    public RowCheck(Template template, AcceptedCodes accepted, LocalDate today, Map<String, List<String>> bureaus) {
        this(template, accepted, today, bureaus, false);
    }

    private RowCheck(
            Template template,
            AcceptedCodes accepted,
            LocalDate today,
            Map<String, List<String>> bureaus,
            boolean passed) {
        this.template = template;
        this.accepted = accepted;
        this.today = today;
        this.passed = passed;
        this.codeOfAnother = new CodeOfAnother(bureaus);
        this.contentCheck = switch (template.kind()) {
            case PENALTY -> new PenaltyRowCheck(template, passed);
            case LICENCE -> new LicenceRowCheck();
            case INSPECTION, PROMISE, JUDGMENT -> new WordedRowCheck(template);
        };
    }

    /**
     * For rows all of which passed this check before, on the same day: their facts come out the same, without looking once more for
     * what takes long to look for and was not there.
     */
    public static RowCheck ofPassed(
            Template template, AcceptedCodes accepted, LocalDate today, Map<String, List<String>> bureaus) {
        return new RowCheck(template, accepted, today, bureaus, true);
    }

    /** The legal date by which rows are checked. */
    public LocalDate today() {
        return today;
    }

    /** Checks one row that has any value. */
    public CheckedRow check(RowFields row) {
        Findings findings = new Findings(template, row, today);
        if (!passed) {
            checkForm(row, findings);
        }
        SubjectCheck subjectCheck = new SubjectCheck(template, row, findings, accepted, today);
        SubjectFacts subject = subjectCheck.check();
        requireMandatory(findings);
        Map<Item, String> content = row.content();
        content.computeIfPresent(Item.REPRESENTATIVE_NUMBER, (item, value) -> subjectCheck.representativeNumber());
        contentCheck.check(row, findings, content);
        checkStanding(row, findings, content);
        checkRegister(findings, content);
        Dates dates = dates(findings);
        if (template.kind() == RecordKind.PENALTY) {
            subjectCheck.checkAge(dates.decidedOn());
        }
        SocialCreditCode authority = findings.code(Item.AUTHORITY_CODE, accepted, officeCodes::get);
        SocialCreditCode source = findings.code(Item.SOURCE_CODE, accepted, officeCodes::get);
        codeOfAnother.check(row, findings, subject == null ? null : subject.code(), authority, source);
        return findings.isGood()
                ? new CheckedRow(findings.all(), facts(row, subject, dates, authority, source, content))
                : new CheckedRow(findings.all(), null);
    }

    private void checkForm(RowFields row, Findings findings) {
        if (row.surplus() > 0) {
            findings.add(Item.REMARK, RowErrorCode.TOO_MANY_VALUES, row.surplus());
        }
        for (TemplateColumn column : template.columns()) {
            if (row.has(column.item()) || row.lost(column.item())) {
                checkForm(column, row, findings);
            }
        }
    }

    private void checkForm(TemplateColumn column, RowFields row, Findings findings) {
        Item item = column.item();
        boolean shared = !item.isPersonal() && !row.isDamaged(item);
        if (shared && sound.contain(item, row.get(item))) {
            return;
        }
        checkValue(column, row, findings);
        if (shared && findings.isReadable(item)) {
            sound.add(item, row.get(item));
        }
    }

    private void checkValue(TemplateColumn column, RowFields row, Findings findings) {
        Item item = column.item();
        String value = row.get(item);
        CellFault fault = row.fault(item);
        boolean usual = Invisible.isUsual(value);
        if (fault == CellFault.FORMULA_ERROR) {
            findings.add(item, RowErrorCode.FORMULA_ERROR);
        } else if (fault == CellFault.MERGED) {
            findings.add(item, RowErrorCode.MERGED);
        } else if (fault == CellFault.STRUCK_OUT) {
            findings.add(item, RowErrorCode.STRUCK_OUT);
        } else if (fault == CellFault.DIGITS_LOST && !item.isMeasure()) {
            findings.add(item, RowErrorCode.DIGITS_LOST);
        } else if (fault == CellFault.MADE_A_DAY && !item.mayBeDay() || fault == CellFault.TRUTH_VALUE) {
            findings.add(item, RowErrorCode.VALUE_CONVERTED);
        } else if (fault == CellFault.FOREIGN_CURRENCY_SHOWN && item.isAmount()) {
            findings.add(item, RowErrorCode.AMOUNT_CURRENCY);
        } else if (fault == CellFault.PART_OF_DAY_SHOWN
                || fault == CellFault.FOREIGN_CURRENCY_SHOWN
                || fault == CellFault.OTHER_UNIT_SHOWN
                || fault == CellFault.MORE_SHOWN && !item.isMeasure()) {
            findings.add(item, RowErrorCode.SHOWN_OTHERWISE);
        } else if (value.length() > column.longest() && value.codePointCount(0, value.length()) > column.longest()) {
            findings.add(item, RowErrorCode.TOO_LONG, column.longest());
        } else if (!usual && hasDirectionMark(value)) {
            findings.add(item, RowErrorCode.DIRECTION_MARK);
        } else if (!usual && isUnreadable(value) || item.isName() && WrittenName.isDamaged(value)) {
            findings.add(item, RowErrorCode.UNREADABLE_CHARACTER);
        } else if (hasPersonalNumber(item, value)) {
            findings.add(item, RowErrorCode.PERSONAL_NUMBER);
        } else if (item.namesOne() && WrittenName.areSeveral(value)) {
            findings.add(item, RowErrorCode.SEVERAL_NAMES);
        } else if (item.namesOne() && !names(item, value)) {
            findings.add(item, RowErrorCode.NAME_INVALID);
        } else if (item == Item.DOCUMENT_NUMBER && !new DocumentNumber(value).tellsDecisions()) {
            findings.add(item, RowErrorCode.DOCUMENT_NUMBER_FILLER);
        } else if (item == Item.DOCUMENT_NUMBER && new DocumentNumber(value).tellsSeveral()) {
            findings.add(item, RowErrorCode.SEVERAL_NUMBERS);
        }
    }

    /** Several may decide or inspect together, and are told in one cell. */
    private static boolean names(Item item, String value) {
        return item.isName() ? WrittenName.isName(value) : WrittenName.namesBodies(value);
    }

    private static boolean hasDirectionMark(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Invisible.isDirectionMark(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Codes and document numbers may look like telephones; what is a citizen's number is no code of anything. */
    private boolean hasPersonalNumber(Item item, String value) {
        if (item.isPersonal() || item.isMeasure()) {
            return false;
        }
        return item.isFreeText()
                ? PersonalNumberScan.isIn(value, today)
                : PersonalNumberScan.hasCitizenId(value, today);
    }

    /** Whether there is the mark that broken conversions leave, a control character but line breaks and tabs, or half a character. */
    private static boolean isUnreadable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean blank = character == '\n' || character == '\r' || character == '\t';
            if (character == BROKEN || Character.isISOControl(character) && !blank) {
                return true;
            }
        }
        return Invisible.hasHalfCharacter(value);
    }

    private void requireMandatory(Findings findings) {
        for (TemplateColumn column : template.columns()) {
            if (column.need() == ColumnNeed.ALWAYS) {
                findings.require(column.item(), RowErrorCode.MANDATORY);
            }
        }
    }

    /** A row that says that its decision is over, or anything that nobody here knows, is none to be recorded. */
    private void checkStanding(RowFields row, Findings findings, Map<Item, String> content) {
        if (findings.isReadable(Item.STATE)) {
            checkStanding(template.column(Item.STATE).title(), row.get(Item.STATE), findings);
        }
        row.stated().forEach((title, said) -> checkStanding(title, said, findings));
        content.put(Item.STATE, row.has(Item.STATE) ? StatedStanding.IN_FORCE : "");
    }

    private void checkStanding(String title, String said, Findings findings) {
        RowStanding standing = StatedStanding.of(title, said, template.edition() == FIGURED_EDITION, today);
        if (standing != RowStanding.IN_FORCE) {
            findings.add(
                    template.has(Item.STATE) ? Item.STATE : Item.REMARK,
                    standing == RowStanding.OVER ? RowErrorCode.NOT_IN_FORCE : RowErrorCode.UNKNOWN_STATE,
                    title,
                    said);
        }
    }

    /** What the register of the template of 2016 adds. */
    private static void checkRegister(Findings findings, Map<Item, String> content) {
        findings.meaning(
                Item.LOCAL_CODE,
                code -> LOCAL_CODE.matcher(code).matches() ? code : null,
                RowErrorCode.LOCAL_CODE_FORMAT);
        LocalDate updatedOn = findings.date(Item.UPDATED_ON);
        content.put(Item.UPDATED_ON, updatedOn == null ? "" : updatedOn.toString());
    }

    private Dates dates(Findings findings) {
        LocalDate decidedOn = findings.date(Item.DECIDED_ON);
        if (decidedOn != null && decidedOn.isAfter(today)) {
            findings.add(Item.DECIDED_ON, RowErrorCode.DATE_IN_FUTURE);
        }
        LocalDate validFrom = findings.date(Item.VALID_FROM);
        LocalDate validUntil = notBefore(decidedOn, Item.VALID_UNTIL, findings);
        LocalDate publicUntil = notBefore(decidedOn, Item.PUBLIC_UNTIL, findings);
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            findings.add(Item.VALID_UNTIL, RowErrorCode.DATE_BEFORE_START, validFrom);
        }
        return new Dates(decidedOn, validFrom, validUntil, publicUntil);
    }

    private static LocalDate notBefore(LocalDate decidedOn, Item item, Findings findings) {
        LocalDate date = findings.lastDay(item);
        if (date != null && decidedOn != null && date.isBefore(decidedOn)) {
            findings.add(item, RowErrorCode.DATE_BEFORE_DECISION, decidedOn);
        }
        return date;
    }

    private RecordFacts facts(
            RowFields row,
            SubjectFacts subject,
            Dates dates,
            SocialCreditCode authority,
            SocialCreditCode source,
            Map<Item, String> content) {
        return new RecordFacts(
                template.kind(),
                subject,
                row.get(Item.DOCUMENT_NUMBER),
                dates.decidedOn(),
                dates.validFrom(),
                dates.validUntil(),
                dates.publicUntil(),
                row.get(Item.AUTHORITY),
                valueOrNull(authority),
                row.orNull(Item.SOURCE),
                valueOrNull(source),
                row.orNull(Item.REMARK),
                RecordContent.of(content));
    }

    private static String valueOrNull(SocialCreditCode code) {
        return code == null ? null : code.value();
    }

    private record Dates(LocalDate decidedOn, LocalDate validFrom, LocalDate validUntil, LocalDate publicUntil) {}
}
