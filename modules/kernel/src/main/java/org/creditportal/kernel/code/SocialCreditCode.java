package org.creditportal.kernel.code;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * 统一社会信用代码 — the unified social credit code of a legal person, other organisation or sole trader (K-4).
 *
 * <p>Format: GB 32100-2015. 18 characters of an alphabet of 31 (digits and capitals without I, O, S, V, Z): 1 the
 * registering authority, 2 the class of the entity, 3 to 8 the division code of the registering authority, 9 to 17 the
 * organisation code of GB 11714, 18 the check character. Both checks are made: the outer one modulo 31 with weights
 * 3<sup>i-1</sup>, and the inner one of GB 11714 modulo 11.
 *
 * <p>A code that is right by arithmetic and yet nobody's is refused too: authority and class must be among those of the
 * standard, the division must lie in a province, and the organisation code is no row of equal or successive digits. What is
 * <em>not</em> checked, because real codes break it, is that the division is a current one: it is the registering
 * authority's, often a historical one.
 *
 * <p>The outer check finds every single wrong character and every exchange of two characters but one: the first and the
 * last have the same weight. The inner check finds single wrong characters only where their values differ modulo 11.
 *
 * <p>Some codes given out early are real and fail, and the filing rules prescribe a placeholder that fails. Both are
 * refused by {@link #of} and taken by {@link #acceptedFor} with a reason, which the storing code records.
 *
 * <p>Equality is that of the 18 characters, whatever the reason for accepting them. Two placeholders are equal and yet
 * different traders: see {@link #identifiesSubject()}.
 */
public final class SocialCreditCode {

    /** Characters that may occur, ordered by value 0 to 30 (GB 32100-2015, table of the check). */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** How many characters a code has. */
    public static final int LENGTH = 18;

    /** What a sole trader without a code is filed under (发改办财金〔2018〕424号); the business registration number then counts. */
    public static final String PLACEHOLDER = "0".repeat(LENGTH - 1) + "X";

    private static final int[] VALUES = values();
    private static final int CHECK_INDEX = LENGTH - 1;
    private static final int OUTER_MODULUS = 31;
    private static final int OUTER_BASE = 3;
    private static final int DIVISION_FROM = 2;
    private static final int ORGANISATION_FROM = 8;

    /** GB 32100-2015, table 1 with its amendments: the classes that each registering authority gives out; 9 is "others". */
    private static final Map<Character, String> CLASSES = Map.ofEntries(
            Map.entry('1', "12349"),
            Map.entry('2', "19"),
            Map.entry('3', "123459"),
            Map.entry('4', "19"),
            Map.entry('5', "123459"),
            Map.entry('6', "129"),
            Map.entry('7', "129"),
            Map.entry('8', "19"),
            Map.entry('9', "1239"),
            Map.entry('A', "19"),
            Map.entry('N', "1239"),
            Map.entry('Y', "19"));

    private final String value;
    private final SocialCreditCodeFault fault;
    private final String acceptanceReason;

    private SocialCreditCode(String value, SocialCreditCodeFault fault, String acceptanceReason) {
        this.value = value;
        this.fault = fault;
        this.acceptanceReason = acceptanceReason;
    }

    /**
     * The code in a text.
     *
     * @param text as typed: blanks around it, full-width characters and lower case are put right; null fails by its length
     * @throws InvalidCodeException with the {@link SocialCreditCodeFault}
     */
    public static SocialCreditCode of(String text) {
        String value = CodeText.compact(text);
        findFault(value).ifPresent(fault -> {
            throw new InvalidCodeException(fault);
        });
        return new SocialCreditCode(value, null, null);
    }

    /** The code in a text as by {@link #of}, checked once; empty where that would refuse it. For imports, which read many. */
    public static Optional<SocialCreditCode> soundIn(String text) {
        String value = CodeText.compact(text);
        return findFault(value).isPresent() ? Optional.empty() : Optional.of(new SocialCreditCode(value, null, null));
    }

    /**
     * The code in a text that may fail its checks, for an early code with evidence or the placeholder of the filing rules.
     * A code without fault is returned as {@link #of} would, because it needs no acceptance.
     *
     * @param reason why the failing code is accepted, in words that stand up in a review; recorded by who stores the code
     * @throws InvalidCodeException for a wrong length or character and for a code of nobody, which no reason can heal, and for
     *     a failing code without a reason
     */
    public static SocialCreditCode acceptedFor(String text, String reason) {
        String value = CodeText.compact(text);
        Optional<SocialCreditCodeFault> found = findFault(value);
        if (found.isEmpty()) {
            return new SocialCreditCode(value, null, null);
        }
        SocialCreditCodeFault fault = found.get();
        if (!fault.isAcceptable()) {
            throw new InvalidCodeException(fault);
        }
        if (reason == null || reason.isBlank()) {
            throw new InvalidCodeException(SocialCreditCodeFault.ACCEPTANCE_WITHOUT_REASON);
        }
        return new SocialCreditCode(value, fault, reason.strip());
    }

    /**
     * Why {@link #of} would refuse the text; empty when it would not. For imports, which report row by row.
     *
     * @param text as for {@link #of}
     */
    public static Optional<SocialCreditCodeFault> check(String text) {
        return findFault(CodeText.compact(text));
    }

    private static Optional<SocialCreditCodeFault> findFault(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(SocialCreditCodeFault.LENGTH);
        }
        if (!isOfAlphabet(value)) {
            return Optional.of(SocialCreditCodeFault.ALPHABET);
        }
        if (value.equals(PLACEHOLDER)) {
            return Optional.of(SocialCreditCodeFault.PLACEHOLDER);
        }
        if (value.charAt(CHECK_INDEX) != outerCheck(value)) {
            return Optional.of(SocialCreditCodeFault.CHECK_DIGIT);
        }
        if (value.charAt(CHECK_INDEX - 1) != OrganisationCode.checkOf(value, ORGANISATION_FROM)) {
            return Optional.of(SocialCreditCodeFault.INNER_CHECK_DIGIT);
        }
        return nobodys(value);
    }

    /** What shows that no authority gave the code out. */
    private static Optional<SocialCreditCodeFault> nobodys(String value) {
        String classes = CLASSES.get(value.charAt(0));
        if (classes == null || classes.indexOf(value.charAt(1)) < 0) {
            return Optional.of(SocialCreditCodeFault.REGISTERING_AUTHORITY);
        }
        if (!Provinces.hasDivision(value.substring(DIVISION_FROM, ORGANISATION_FROM))) {
            return Optional.of(SocialCreditCodeFault.DIVISION);
        }
        return Filler.isRow(value.substring(ORGANISATION_FROM, CHECK_INDEX - 1))
                ? Optional.of(SocialCreditCodeFault.FILLER)
                : Optional.empty();
    }

    private static boolean isOfAlphabet(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (worth(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The value of a character by the table of GB 32100-2015; negative when it may not occur. */
    private static int worth(char character) {
        return character < VALUES.length ? VALUES[character] : -1;
    }

    private static int[] values() {
        int[] values = new int['Z' + 1];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }

    /** GB 32100-2015: the value that brings the weighted sum to a multiple of 31. */
    private static char outerCheck(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECK_INDEX; i++) {
            sum += worth(value.charAt(i)) * weight;
            weight = weight * OUTER_BASE % OUTER_MODULUS;
        }
        return ALPHABET.charAt((OUTER_MODULUS - sum % OUTER_MODULUS) % OUTER_MODULUS);
    }

    /** The 18 characters. */
    public String value() {
        return value;
    }

    /** Character 1: who registers, for example 9 for market regulation and 5 for civil affairs. */
    public char registeringAuthority() {
        return value.charAt(0);
    }

    /** Character 2: the class of the entity, to be read together with the registering authority. */
    public char entityClass() {
        return value.charAt(1);
    }

    /** Characters 3 to 8: the division of the registering authority, not of the entity; may be historical or none. */
    public String divisionPart() {
        return value.substring(DIVISION_FROM, ORGANISATION_FROM);
    }

    /** Characters 9 to 17: the organisation code of GB 11714 with its check character, without hyphen. */
    public String organisationCode() {
        return value.substring(ORGANISATION_FROM, CHECK_INDEX);
    }

    /** Character 18. */
    public char checkCharacter() {
        return value.charAt(CHECK_INDEX);
    }

    /** The fault in spite of which the code was accepted; empty for a code that passes its checks. */
    public Optional<SocialCreditCodeFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Why a failing code was accepted; empty exactly when {@link #fault()} is. To be stored with the code. */
    public Optional<String> acceptanceReason() {
        return Optional.ofNullable(acceptanceReason);
    }

    /** False for the placeholder: it stands on many traders' records and must never be a subject's key. */
    public boolean identifiesSubject() {
        return fault != SocialCreditCodeFault.PLACEHOLDER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SocialCreditCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
