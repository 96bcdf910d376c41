package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.CutNumbers;
import org.creditportal.files.read.Nothing;
import org.creditportal.kernel.code.CitizenIdFault;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.code.Filler;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.code.RegistrationNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.text.Invisible;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.SubjectIdentification;

/** Whom officers ask for, as it is compared and as it is kept: personal numbers encrypted, and masked where they are shown. */
@ApplicationScoped
public class AskedSubjects {

    private static final int LONGEST = 200;
    private static final int LONGEST_KEY = 64;
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9A-Z()\\-/\\p{IsHan}]{1,64}");
    private static final Pattern MARKS = Pattern.compile("[()\\-/]+");

    @Inject
    FieldProtection protection;

    @Inject
    LegalDate legalDate;

    /**
     * As it is kept.
     *
     * @throws CheckRefusedException for what cannot be any code or number
     */
    Question question(AskedSubject asked) {
        String name = text(asked.name());
        if (name != null && hasPersonalNumber(name)) {
            throw new CheckRefusedException(ChecksError.NAME_WITH_NUMBER);
        }
        if (asked.by() == AskedBy.NAME) {
            if (name == null) {
                throw new CheckRefusedException(ChecksError.IDENTIFIER_MISSING);
            }
            return new Question(AskedBy.NAME, null, null, null, name);
        }
        String number = CodeText.compact(asked.identifier());
        if (asked.by() == null || number.isEmpty() && Invisible.isBlank(asked.identifier())) {
            throw new CheckRefusedException(ChecksError.IDENTIFIER_MISSING);
        }
        if (!isPossible(asked)) {
            throw new CheckRefusedException(refusal(asked.by()));
        }
        return switch (asked.by()) {
            case CODE, REGISTRATION_NUMBER -> new Question(asked.by(), number, null, key(asked.by(), number), name);
            case ID_NUMBER -> person(number, name);
            case NAME -> throw new IllegalStateException("Told above");
        };
    }

    private static ChecksError refusal(AskedBy by) {
        return switch (by) {
            case ID_NUMBER -> ChecksError.ID_NUMBER_INVALID;
            case REGISTRATION_NUMBER -> ChecksError.REGISTRATION_NUMBER_INVALID;
            case CODE, NAME -> ChecksError.CODE_INVALID;
        };
    }

    /** Whether it may be a code or number at all: who asks for what is none would be told "nobody", and believe it. */
    boolean isPossible(AskedSubject asked) {
        String written = asked.identifier() == null ? "" : asked.identifier().strip();
        if (CellFault.shownBy(written) != null || Nothing.isSaidBy(written)) {
            return false;
        }
        String number = CodeText.compact(written);
        return switch (asked.by()) {
            case CODE -> isCode(number);
            case REGISTRATION_NUMBER -> isRegistrationNumber(number);
            case ID_NUMBER -> CitizenIdNumber.check(number, legalDate.today()).isEmpty();
            case NAME -> false;
        };
    }

    /**
     * Early codes are real and fail the check: only what can be no code at all is refused (GB 32100-2015). Neither is the filler
     * for traders without one, nor a person's number, even a mistyped one, which would be kept for all to read.
     */
    private boolean isCode(String number) {
        SocialCreditCodeFault fault = SocialCreditCode.check(number).orElse(null);
        if (fault == null) {
            return !PersonalNumberScan.hasCitizenId(number, legalDate.today());
        }
        return fault.isAcceptable() && fault != SocialCreditCodeFault.PLACEHOLDER && !isPersonal(number);
    }

    /** The forms of these numbers are many; they have figures, and only signs that numbers of registers have. */
    private boolean isRegistrationNumber(String written) {
        String number = new RegistrationNumber(written).identity();
        return REGISTRATION_NUMBER.matcher(number).matches()
                && !Filler.isNobodys(MARKS.matcher(number).replaceAll(""))
                && !CutNumbers.looksCut(number)
                && !isPersonal(number);
    }

    /** A number with the division and birthday of a person, whatever its check character says. */
    boolean isPersonal(String number) {
        CitizenIdFault fault = CitizenIdNumber.check(number, legalDate.today()).orElse(null);
        return fault == null && number.length() == SocialCreditCode.LENGTH
                || fault == CitizenIdFault.CHECK_DIGIT
                || PersonalNumberScan.hasCitizenId(number, legalDate.today());
    }

    /** Whether a name holds a number of a person: names are kept and shown as they are. */
    boolean hasPersonalNumber(String name) {
        return PersonalNumberScan.isIn(name, legalDate.today());
    }

    /** What is compared; {@code null} where only the name is known. */
    String identifier(Question question) {
        return question.by() == AskedBy.ID_NUMBER ? protection.reveal(question.encrypted()) : question.text();
    }

    /**
     * Equal for the same code, registration number or personal number, which it does not give away; {@code null} for a name, which may
     * mean anybody.
     */
    String key(AskedBy by, String identifier) {
        String number = CodeText.compact(identifier);
        return switch (by) {
            case CODE -> number.toUpperCase(Locale.ROOT);
            case ID_NUMBER -> protection.blindIndex(whole(number));
            case REGISTRATION_NUMBER -> registrationKey(number);
            case NAME -> null;
        };
    }

    /** By what subjects of matters may be kept: a citizen's early number was kept by its fifteen figures. */
    List<String> keys(AskedSubject subject) {
        String number = CodeText.compact(subject.identifier());
        String key = key(subject.by(), number);
        return subject.by() == AskedBy.ID_NUMBER && number.length() != SocialCreditCode.LENGTH
                ? List.of(protection.blindIndex(number), key)
                : List.of(key);
    }

    /** A citizen's early number is the one that it became; what is no citizen's number stays. */
    private String whole(String number) {
        LocalDate today = legalDate.today();
        return CitizenIdNumber.check(number, today).isPresent()
                ? number
                : CitizenIdNumber.of(number, today).reveal();
    }

    /** Equal for lines that ask for the same, however they write it. */
    String told(AskedBy by, String identifier) {
        return switch (by) {
            case REGISTRATION_NUMBER -> SubjectIdentification.registrationKey(identifier);
            case ID_NUMBER -> whole(CodeText.compact(identifier));
            case CODE, NAME -> identifier;
        };
    }

    private static String registrationKey(String number) {
        String key = SubjectIdentification.registrationKey(number);
        return key.length() > LONGEST_KEY ? null : key;
    }

    /**
     * A subject of a matter, told by its code or a person's number; fifteen figures may be a citizen's early number or a trader's of the
     * register, and are nobody's.
     *
     * @throws CheckRefusedException for what cannot be any; it names the matter and never what was written
     */
    AskedSubject registered(String written, String matter) {
        AskedSubject told = meant(written, matter);
        if (told.by() == AskedBy.ID_NUMBER && told.identifier().length() != SocialCreditCode.LENGTH) {
            throw new CheckRefusedException(ChecksError.REGISTER_SUBJECT, matter);
        }
        return told;
    }

    /** The same for who may be a subject already: before, fifteen figures were a citizen's. */
    AskedSubject meant(String written, String matter) {
        String number = CodeText.compact(written);
        boolean person = CitizenIdNumber.check(number, legalDate.today()).isEmpty();
        AskedSubject asked = new AskedSubject(person ? AskedBy.ID_NUMBER : AskedBy.CODE, number, null);
        if (!isPossible(asked)) {
            throw new CheckRefusedException(ChecksError.REGISTER_SUBJECT, matter);
        }
        return asked;
    }

    /** Equal for the same question, and gives no personal number away. */
    String digest(AskedSubject asked) {
        return protection.blindIndex(asked.by() + "|" + asked.identifier() + "|" + asked.name());
    }

    /** Equal for the same subjects in the same order as they were written, and gives no personal number away. */
    String digest(List<String> written) {
        return protection.blindIndex(String.join("\n", written));
    }

    private Question person(String number, String name) {
        CitizenIdNumber id = CitizenIdNumber.of(number, legalDate.today());
        return new Question(
                AskedBy.ID_NUMBER,
                id.masked(),
                protection.protect(id.reveal()),
                key(AskedBy.ID_NUMBER, id.reveal()),
                name);
    }

    private static String text(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String stripped = name.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
