package org.creditportal.kernel.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;
import org.creditportal.kernel.text.Masking;

/**
 * Finds numbers of persons in texts that are not for them: citizen ID numbers, mobile numbers, bank cards. They may be parted
 * by blanks or hyphens and written in full width. What was masked before is none.
 */
public final class PersonalNumberScan {

    private static final int FEWEST_DIGITS = 11;
    private static final int CITIZEN_LENGTH = 18;
    private static final int OLD_CITIZEN_LENGTH = 15;
    private static final int MOST_GROUPS = 12;
    private static final int WORDS_BEFORE = 8;
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9][0-9]{9}");
    private static final Pattern BANK_CARD = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern CITIZEN_WORDS = Pattern.compile("\u8EAB\u4EFD");
    /** Numbers of papers and goods may look like those of telephones and cards. */
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "\u7F16\u53F7|\u6587\u53F7|\u62A5\u544A|\u7968|\u5355\u53F7|\u6279\u53F7|\u4EE3\u7801|\u8BC1\u53F7|\u7B2C|\u3014");

    private final String text;
    private final LocalDate today;
    private final boolean onlyNumbers;
    private final List<Found> found = new ArrayList<>();

    private PersonalNumberScan(String text, LocalDate today, boolean onlyNumbers) {
        this.text = text;
        this.today = today;
        this.onlyNumbers = onlyNumbers;
    }

    /** Whether the text has any. */
    public static boolean isIn(String text, LocalDate today) {
        return mayHave(text)
                && !new PersonalNumberScan(text, today, false).scan().isEmpty();
    }

    /** Whether the text has a citizen ID number; for codes and document numbers, which other numbers may look like. */
    public static boolean hasCitizenId(String text, LocalDate today) {
        return mayHave(text)
                && !new PersonalNumberScan(text, today, true).scan().isEmpty();
    }

    /** The text with its personal numbers masked. */
    public static String masked(String text, LocalDate today) {
        if (!mayHave(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Found number : new PersonalNumberScan(text, today, false).scan()) {
            if (number.start() >= done) {
                masked.append(text, done, number.start())
                        .append(Masking.idNumber(text.substring(number.start(), number.end())));
                done = number.end();
            }
        }
        return masked.append(text.substring(done)).toString();
    }

    /** Nearly all texts have too few digits; this is asked of every value of every row. */
    private static boolean mayHave(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += digit(text.charAt(i)) < 0 ? 0 : 1;
        }
        return digits >= FEWEST_DIGITS;
    }

    private List<Found> scan() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i)) >= 0) {
                Group group = group(i);
                if (!groups.isEmpty() && !isJoined(groups.get(groups.size() - 1), group)) {
                    look(groups);
                    groups.clear();
                }
                groups.add(group);
                i = group.end() - 1;
            }
        }
        look(groups);
        return found;
    }

    private Group group(int start) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            digits.append((char) ('0' + digit(text.charAt(end++))));
        }
        if (end < text.length() && "xX\uFF38\uFF58".indexOf(text.charAt(end)) >= 0 && !isLetterOrDigit(end + 1)) {
            return new Group(start, end + 1, digits.append('X').toString());
        }
        return new Group(start, end, digits.toString());
    }

    /** Whether the second group may go on with the number that the first begins. */
    private boolean isJoined(Group first, Group second) {
        for (int i = first.end(); i < second.start(); i++) {
            char between = text.charAt(i);
            boolean hyphen = "-\u2010\u2011\u2013\uFF0D".indexOf(between) >= 0;
            if (!hyphen && (!Invisible.isBlank(between) || between == '\n' || between == '\r')) {
                return false;
            }
        }
        return true;
    }

    private void look(List<Group> groups) {
        for (int first = 0; first < groups.size(); first++) {
            StringBuilder digits = new StringBuilder();
            for (int last = first; last < Math.min(groups.size(), first + MOST_GROUPS); last++) {
                digits.append(groups.get(last).digits());
                int start = groups.get(first).start();
                int end = groups.get(last).end();
                if (isPersonal(digits.toString(), start, end, first == 0 && last == groups.size() - 1)) {
                    found.add(new Found(start, end));
                    first = last;
                    break;
                }
            }
        }
    }

    /** @param alone whether no other group of digits is joined to it */
    private boolean isPersonal(String digits, int start, int end, boolean alone) {
        if (digits.length() == CITIZEN_LENGTH && isCitizen(digits)) {
            return true;
        }
        if (digits.length() == OLD_CITIZEN_LENGTH
                && CITIZEN_WORDS.matcher(text.substring(0, start)).find()
                && CitizenIdNumber.check(digits, today).isEmpty()) {
            return true;
        }
        boolean plausible = !onlyNumbers
                && (alone || text.charAt(Math.max(0, start - 1)) != '-')
                && !isLetterOrDigit(start - 1)
                && !isLetterOrDigit(end)
                && !isOtherNumber(start);
        return plausible
                && (MOBILE.matcher(digits).matches()
                        || BANK_CARD.matcher(digits).matches() && isLuhn(digits));
    }

    /** A code of an organisation may pass the check of a foreigner's card by chance. */
    private boolean isCitizen(String digits) {
        return CitizenIdNumber.check(digits, today).isEmpty()
                && (digits.charAt(0) != '9' || SocialCreditCode.check(digits).isPresent());
    }

    private boolean isOtherNumber(int start) {
        return OTHER_NUMBER
                .matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start))
                .find();
    }

    private boolean isLetterOrDigit(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return digit(character) >= 0 || character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    /** ISO/IEC 7812: from the right, every second digit counts double. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= '\uFF10' && character <= '\uFF19' ? character - '\uFF10' : -1;
    }

    private record Group(int start, int end, String digits) {}

    private record Found(int start, int end) {}
}
