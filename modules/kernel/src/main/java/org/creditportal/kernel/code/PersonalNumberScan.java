package org.creditportal.kernel.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;
import org.creditportal.kernel.text.Masking;

/**
 * Finds numbers of persons in texts that are not for them: citizen ID numbers, mobile numbers, bank cards. They may be parted
 * by blanks or hyphens and written in full width. What was masked before is none.
 */
public final class PersonalNumberScan {

    private static final int FEWEST_DIGITS = 11;
    private static final int FEWEST_DIGITS_OF_CITIZEN = 15;
    private static final int CITIZEN_LENGTH = 18;
    private static final int OLD_CITIZEN_LENGTH = 15;
    private static final int TRADER_LENGTH = CITIZEN_LENGTH + 2;
    private static final int YOUNGEST_TRADER = 16;
    private static final String BIRTHDAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final Pattern SHAPE =
            Pattern.compile("[1-9][0-9]{5}(?:19|20)[0-9]{2}" + BIRTHDAY + "[0-9]{3}[0-9X]");
    private static final Pattern LONG_AGO = Pattern.compile("[0-9]{6}(?:19|200)");
    private static final Pattern OLD_SHAPE = Pattern.compile("[1-8][0-9]{5}[0-9]{2}" + BIRTHDAY + "[0-9]{3}");
    private static final int MOST_GROUPS = 12;
    private static final int DIVISION_LENGTH = 6;
    private static final int BIRTHDAY_LENGTH = 8;
    private static final int MOBILE_BEGINNING = 3;
    private static final int MOBILE_PART = 4;
    private static final int WORDS_BEFORE = 30;
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9][0-9]{9}");
    private static final Pattern BANK_CARD = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern CITIZEN_WORDS = Pattern.compile("\u8EAB\u4EFD");
    private static final Pattern CITIZEN_NUMBER_WORDS = Pattern.compile("\u8EAB\u4EFD(?:\u8BC1|\u53F7)");
    private static final int CITIZEN_WORDS_BEFORE = 20;
    /** The last character as keyboards give it, and what looks like it: a sign of multiplication, letters of other scripts. */
    private static final String LAST_CHARACTERS = "xX\uFF38\uFF58";

    private static final String LIKE_LAST_CHARACTERS = "\u00D7\u2715\u2716\u2169\u2179\u03A7\u03C7\u0425\u0445";
    private static final String AS_FOLLOWS =
            "(?:\u53F7\u7801?|\u5206\u522B|[\u4E3A\u662F\u548C\u53CA\u81F3]" + "|[^\\p{IsHan}\u3002\uFF1B;])*$";

    /** Numbers of papers and goods may look like those of telephones and cards. */
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?:\u7F16\u53F7|\u6587\u53F7|\u62A5\u544A|\u7968|\u5355\u53F7|\u6279\u53F7|\u4EE3\u7801|\u8BC1\u53F7"
                    + "|\u7B2C|\u3014|\u3014[0-9]{4}\u3015)"
                    + AS_FOLLOWS);

    /** Whatever stands before them: what they are followed by is somebody's. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:\u7535\u8BDD|\u624B\u673A|\u8054\u7CFB|\u5FAE\u4FE1|[Tt][Ee][Ll]\\.?)(?:\u53F7\u7801?|\u65B9\u5F0F"
                    + "|[\u4E3A\u662F:\uFF1A\\s(\uFF08+])*$");

    private static final Pattern PARTED_MOBILE =
            Pattern.compile("(?<![0-9A-Za-z.])1[3-9][0-9]([.\u00B7])[0-9]{4}\\1[0-9]{4}(?![0-9A-Za-z.])");
    private static final Pattern PARTED_CITIZEN =
            Pattern.compile("(?<![0-9])([1-9][0-9]{5})[\\s,\uFF0C\u3001./\u00B7]{1,3}((?:19|20)[0-9]{6})"
                    + "[\\s,\uFF0C\u3001./\u00B7]{1,3}([0-9]{3}[0-9Xx])(?![0-9A-Za-z])");

    /** The number of a person's paper that has no check, by the paper's name before it; passes of vehicles are none. */
    private static final Pattern PAPER = Pattern.compile(
            "(?:\u62A4\u7167|(?:\u5185\u5730|\u5927\u9646|\u6E2F\u6FB3"
                    + "|\u53F0\u6E7E)\u901A\u884C\u8BC1|\u53F0\u80DE\u8BC1|\u56DE\u4E61\u8BC1|\u519B\u5B98\u8BC1|\u58EB\u5B98\u8BC1)"
                    + "(?:\u7F16?\u53F7\u7801?|[\u4E3A\u662F:\uFF1A\\s(\uFF08])*(?<number>(?=[0-9A-Za-z]{7,11}(?![0-9A-Za-z\u5143\u65E5]))[A-Za-z]{0,3}[0-9]{6,11})");

    /** Characters before the last one of those names. */
    private static final String BEFORE_LAST_OF_PAPER = "\u884C\u80DE\u4E61\u5B98";

    private static final Pattern PERSONS_CARD =
            Pattern.compile("(?:\u94F6\u884C\u5361|\u4FE1\u7528\u5361|\u50A8\u84C4\u5361)"
                    + "(?:\u53F7\u7801?|[\u4E3A\u662F:\uFF1A\\s(\uFF08])*$");
    private static final Pattern CARD = Pattern.compile("[0-9]{16,19}");
    private static final int FEWEST_DIGITS_OF_PAPER = 6;

    private final String text;
    private final LocalDate today;
    private final Wanted wanted;
    private final List<Found> found = new ArrayList<>();

    /** How long groups of digits are, which tells of most texts that there can be no parted number. */
    private final BitSet lengths = new BitSet();

    private enum Wanted {
        /** Numbers that pass their checks. */
        CERTAIN,
        /** Of those, citizens' numbers alone. */
        CITIZENS,
        /** Also citizens' numbers that fail their check: a mistyped one tells as much. */
        POSSIBLE
    }

    private PersonalNumberScan(String text, LocalDate today, Wanted wanted) {
        this.text = text;
        this.today = today;
        this.wanted = wanted;
    }

    /** Whether the text has any. */
    public static boolean isIn(String text, LocalDate today) {
        return mayHaveAny(text)
                && !new PersonalNumberScan(text, today, Wanted.CERTAIN).scan().isEmpty();
    }

    /** Whether the text has a citizen ID number; for codes and document numbers, which other numbers may look like. */
    public static boolean hasCitizenId(String text, LocalDate today) {
        return mayHave(text, FEWEST_DIGITS_OF_CITIZEN)
                && !new PersonalNumberScan(text, today, Wanted.CITIZENS).scan().isEmpty();
    }

    /**
     * Whether the text has any, or what looks like a citizen's number and fails its check, of the old form too. For what is
     * published in somebody's own words, who can reword it; asks for no day, because the birthday may be any.
     */
    public static boolean mayBeIn(String text) {
        return mayHaveAny(text)
                && !new PersonalNumberScan(text, null, Wanted.POSSIBLE).scan().isEmpty();
    }

    /** The text with its personal numbers masked. */
    public static String masked(String text, LocalDate today) {
        if (!mayHaveAny(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Found number : new PersonalNumberScan(text, today, Wanted.CERTAIN).scan()) {
            if (number.start() >= done) {
                masked.append(text, done, number.start())
                        .append(Masking.idNumber(text.substring(number.start(), number.end())));
                done = number.end();
            }
        }
        return masked.append(text.substring(done)).toString();
    }

    private static boolean mayHaveAny(String text) {
        return mayHave(text, FEWEST_DIGITS)
                || mayHave(text, FEWEST_DIGITS_OF_PAPER)
                        && namesPaper(text)
                        && PAPER.matcher(text).find();
    }

    /** Every paper's name ends so, but for the passport's; looking for a character is a hundred times as fast as for a pattern. */
    private static boolean namesPaper(String text) {
        for (int at = text.indexOf('\u8BC1'); at >= 0; at = text.indexOf('\u8BC1', at + 1)) {
            if (at > 0 && BEFORE_LAST_OF_PAPER.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return text.contains("\u62A4\u7167");
    }

    /** Nearly all texts have too few digits; this is asked of every value of every row. */
    private static boolean mayHave(String text, int fewestDigits) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < fewestDigits; i++) {
            digits += digit(text.charAt(i)) < 0 ? 0 : 1;
        }
        return digits >= fewestDigits;
    }

    private List<Found> scan() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i)) >= 0) {
                Group group = group(i);
                lengths.set(group.digits().length());
                if (!groups.isEmpty() && !isJoined(groups.get(groups.size() - 1), group)) {
                    lookForWrapped(groups.get(groups.size() - 1), group);
                    look(groups);
                    groups.clear();
                }
                groups.add(group);
                i = group.end() - 1;
            }
        }
        look(groups);
        lookForParted();
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** What is parted by points or commas, which part other numbers, too; and what only its name tells. */
    private void lookForParted() {
        if (lengths.get(DIVISION_LENGTH) && lengths.get(BIRTHDAY_LENGTH)) {
            PARTED_CITIZEN
                    .matcher(text)
                    .results()
                    .filter(parts ->
                            isCitizen((parts.group(1) + parts.group(2) + parts.group(3)).toUpperCase(Locale.ROOT)))
                    .forEach(parts -> found.add(new Found(parts.start(), parts.end())));
        }
        if (wanted != Wanted.CITIZENS && lengths.get(MOBILE_BEGINNING) && lengths.get(MOBILE_PART) && hasPoint()) {
            PARTED_MOBILE.matcher(text).results().forEach(parts -> found.add(new Found(parts.start(), parts.end())));
        }
        if (wanted != Wanted.CITIZENS && namesPaper(text)) {
            Matcher paper = PAPER.matcher(text);
            while (paper.find()) {
                found.add(new Found(paper.start("number"), paper.end("number")));
            }
        }
    }

    private boolean hasPoint() {
        return text.indexOf('.') >= 0 || text.indexOf('\u00B7') >= 0;
    }

    private Group group(int start) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            digits.append((char) ('0' + digit(text.charAt(end++))));
        }
        if (end < text.length() && endsNumber(text.charAt(end), digits.length())) {
            if (!isLetterOrDigit(end + 1)) {
                return new Group(start, end + 1, digits.append('X').toString());
            }
            if (digits.length() == CITIZEN_LENGTH - 1 && isTraderSerial(end + 1)) {
                digits.append('X').append(digit(text.charAt(end + 1))).append(digit(text.charAt(end + 2)));
                return new Group(start, end + 3, digits.toString());
            }
        }
        return new Group(start, end, digits.toString());
    }

    /** A mobile number may be followed by a sign of multiplication. */
    private static boolean endsNumber(char character, int digitsBefore) {
        return LAST_CHARACTERS.indexOf(character) >= 0
                || LIKE_LAST_CHARACTERS.indexOf(character) >= 0
                        && (digitsBefore < FEWEST_DIGITS || digitsBefore == CITIZEN_LENGTH - 1);
    }

    /** Whether two digits stand there and nothing more: they make a trader's tax number of the citizen's. */
    private boolean isTraderSerial(int at) {
        return at + 1 < text.length()
                && digit(text.charAt(at)) >= 0
                && digit(text.charAt(at + 1)) >= 0
                && !isLetterOrDigit(at + 2);
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

    /** What is pasted from a page has ends of lines within numbers; two other numbers below each other make no citizen's by chance. */
    private void lookForWrapped(Group first, Group second) {
        if (first.digits().length() + second.digits().length() != CITIZEN_LENGTH) {
            return;
        }
        String digits = first.digits() + second.digits();
        if (text.substring(first.end(), second.start()).isBlank() && isCitizen(digits)) {
            found.add(new Found(first.start(), second.end()));
        }
    }

    private void look(List<Group> groups) {
        if (groups.stream().mapToInt(group -> group.digits().length()).sum() < FEWEST_DIGITS) {
            return; // nearly all
        }
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
        if (digits.length() == CITIZEN_LENGTH && (isCitizen(digits) || isCalledCitizens(digits, start))
                || digits.length() == TRADER_LENGTH && isTrader(digits)
                || digits.length() == OLD_CITIZEN_LENGTH && isOldCitizen(digits, start)) {
            return true;
        }
        return wanted != Wanted.CITIZENS
                && digits.length() >= FEWEST_DIGITS
                && isTelephoneOrCard(digits, start, end, alone);
    }

    private boolean isTelephoneOrCard(String digits, int start, int end, boolean alone) {
        boolean plausible = (alone || text.charAt(Math.max(0, start - 1)) != '-')
                && !isLetterOrDigit(start - 1)
                && !isLetterOrDigit(end)
                && (isBehind(TELEPHONE, start) || !isBehind(OTHER_NUMBER, start));
        return plausible
                && (MOBILE.matcher(digits).matches()
                        || BANK_CARD.matcher(digits).matches() && isLuhn(digits)
                        || CARD.matcher(digits).matches() && isBehind(PERSONS_CARD, start));
    }

    /** A code of an organisation may pass the check of a foreigner's card by chance. */
    private boolean isCitizen(String digits) {
        boolean number = wanted == Wanted.POSSIBLE
                ? SHAPE.matcher(digits).matches()
                : CitizenIdNumber.check(digits, today).isEmpty();
        return number
                && (digits.charAt(0) != '9' || SocialCreditCode.check(digits).isPresent());
    }

    /** Behind the words for it, a number of its shape is a citizen's though mistyped: it tells division and birthday all the same. */
    private boolean isCalledCitizens(String digits, int start) {
        return SHAPE.matcher(digits).matches()
                && CITIZEN_NUMBER_WORDS
                        .matcher(text.substring(Math.max(0, start - CITIZEN_WORDS_BEFORE), start))
                        .find();
    }

    private boolean isOldCitizen(String digits, int start) {
        return wanted == Wanted.POSSIBLE
                ? OLD_SHAPE.matcher(digits).matches()
                : CITIZEN_WORDS.matcher(text.substring(0, start)).find()
                        && CitizenIdNumber.check(digits, today).isEmpty();
    }

    /** A trader's tax number was the citizen's with two digits; nobody trades as a child, but papers are numbered by days of late. */
    private boolean isTrader(String digits) {
        String citizen = digits.substring(0, CITIZEN_LENGTH);
        if (!isCitizen(citizen)) {
            return false;
        }
        return wanted == Wanted.POSSIBLE
                ? LONG_AGO.matcher(citizen).lookingAt()
                : !CitizenIdNumber.of(citizen, today).birthDate().isAfter(today.minusYears(YOUNGEST_TRADER));
    }

    private boolean isBehind(Pattern words, int start) {
        return words.matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start))
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
