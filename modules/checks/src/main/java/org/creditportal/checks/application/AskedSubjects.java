package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.time.LegalDate;

/** Whom officers ask for, as it is compared and as it is kept: personal numbers encrypted, and masked where they are shown. */
@ApplicationScoped
public class AskedSubjects {

    private static final int LONGEST = 200;

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
        if (asked.by() == AskedBy.NAME) {
            if (name == null) {
                throw new CheckRefusedException(ChecksError.IDENTIFIER_MISSING);
            }
            return new Question(AskedBy.NAME, null, null, name);
        }
        String number = CodeText.compact(asked.identifier());
        if (asked.by() == null || number.isEmpty()) {
            throw new CheckRefusedException(ChecksError.IDENTIFIER_MISSING);
        }
        return switch (asked.by()) {
            case CODE -> new Question(AskedBy.CODE, code(number), null, name);
            case REGISTRATION_NUMBER -> new Question(AskedBy.REGISTRATION_NUMBER, number, null, name);
            case ID_NUMBER -> person(number, name);
            case NAME -> throw new IllegalStateException("Told above");
        };
    }

    /** Whether it may be a code or number at all. */
    boolean isPossible(AskedSubject asked) {
        String number = CodeText.compact(asked.identifier());
        return switch (asked.by()) {
            case CODE ->
                SocialCreditCode.check(number)
                        .map(SocialCreditCodeFault::isAcceptable)
                        .orElse(true);
            case REGISTRATION_NUMBER -> !number.isEmpty();
            case ID_NUMBER -> CitizenIdNumber.check(number, legalDate.today()).isEmpty();
            case NAME -> false;
        };
    }

    /** What is compared; {@code null} where only the name is known. */
    String identifier(Question question) {
        return question.by() == AskedBy.ID_NUMBER ? protection.reveal(question.encrypted()) : question.text();
    }

    /** Equal for the same question, and gives no personal number away. */
    String digest(AskedSubject asked) {
        return protection.blindIndex(asked.by() + "|" + asked.identifier() + "|" + asked.name());
    }

    /** Early codes are real and fail the check: only what can be no code at all is refused (GB 32100-2015). */
    private String code(String number) {
        if (!isPossible(new AskedSubject(AskedBy.CODE, number, null))) {
            throw new CheckRefusedException(ChecksError.CODE_INVALID);
        }
        return number;
    }

    private Question person(String number, String name) {
        if (CitizenIdNumber.check(number, legalDate.today()).isPresent()) {
            throw new CheckRefusedException(ChecksError.ID_NUMBER_INVALID);
        }
        CitizenIdNumber id = CitizenIdNumber.of(number, legalDate.today());
        return new Question(AskedBy.ID_NUMBER, id.masked(), protection.protect(id.reveal()), name);
    }

    private static String text(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String stripped = name.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
