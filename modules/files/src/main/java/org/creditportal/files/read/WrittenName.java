package org.creditportal.files.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.Invisible;

/** What is written where a name belongs. */
public final class WrittenName {

    /** Totals, truth values and words of forms, which slip into the column of names. */
    private static final Set<String> NO_NAMES = WordsFile.read("no-names.csv");

    private static final int LONGEST =
            NO_NAMES.stream().mapToInt(String::length).max().orElse(0);

    private static final int MARKS_WITH_IT = 4;
    private static final String HAN = "[\u3400-\u9FFF)\uFF09]";
    private static final String COUNT =
            "[0-9\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u51E0\u591A\u6570]";

    private static final String ENDED = "(?:$|[,\uFF0C/\u3002;\uFF1B\\s]|\u5171)";

    /** "And three others", several names in a row, a number or words before the name, a total or a page, a state or an earlier name behind it,
     * stars in it. */
    private static final Pattern NOBODY_WHOLE =
            Pattern.compile("(?<![\u5E73\u9AD8\u4E2D\u521D\u4F18\u4E0A\u540C])\u7B49"
                    + "(?:" + COUNT
                    + "+[\u4EBA\u5BB6\u6237\u540D\u4E2A]?)?(?:\u4EBA|\u5355\u4F4D|\u4F01\u4E1A|\u516C\u53F8"
                    + "|\u5546\u6237|\u7ECF\u8425\u6237|(?<=[\u4EBA\u5BB6\u6237\u540D]))$"
                    + "|(?<!\u7B2C[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])\u3001|" + HAN
                    + "[,\uFF0C;\uFF1B/\uFF0F|]" + HAN
                    + "|^[(\uFF08]?[0-9]{1,3}[.\uFF0E)\uFF09:\uFF1A](?![0-9])"
                    + "|^(?:\u4EE5\u4E0A|\u672C\u9875)?[\u5171\u8BA1\u603B]\u8BA1?" + COUNT
                    + "+[\u6761\u6237\u5BB6\u4EBA\u7B14\u9879\u9875\u884C\u4E2A]" + ENDED
                    + "|^\u7B2C" + COUNT + "+\u9875" + ENDED
                    + "|(?<!\u4EE3\u8868)(?<!\u5408\u4F19\u4EBA)[:\uFF1A]|^[\u2460-\u2473]"
                    + "|[(\uFF08]\u539F(?![\u5E73\u9633\u5473\u6C41\u4E61\u91CE\u521B\u751F])[^)\uFF09]*(?:\u516C\u53F8|[\u5E97\u5382\u793E\u90E8])[)\uFF09]"
                    + "|(?:[\u5DF2\u88AB](?:\u6CE8\u9500|\u540A\u9500|\u64A4\u9500)|[\u5408\u5C0F\u603B]\u8BA1)$"
                    + "|[(\uFF08](?:\u5DF2?\u6CE8\u9500|\u5DF2?\u540A\u9500|\u5DF2?\u64A4\u9500|\u5DF2?\u6B7B\u4EA1"
                    + "|\u5DF2\u66F4\u540D|\u5DF2\u8FC1\u51FA|\u5DF2\u6545|\u66FE\u7528\u540D|\u539F\u540D|\u73B0\u540D)"
                    + "|[*\uFF0A]");

    /** What begins in brackets what makes a name nobody's whole one, and what stands in names. */
    private static final String BEGIN_STATES = "\u539F\u5DF2\u6CE8\u540A\u64A4\u6B7B\u66FE\u73B0";

    private static final String PLAIN = ")\uFF09\u00B7";

    private static final Pattern TOTAL = Pattern.compile("[\u5408\u5C0F\u603B]\u8BA1$");

    /** What programs and people put where they could not read or write a character; half a question is no name either. */
    private static final Pattern DAMAGED =
            Pattern.compile("[\u3400-\u9FFF][?\uFF1F\u25A1\u3013]|[?\uFF1F\u25A1\u3013][\u3400-\u9FFF]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\n\r\t\u2028\u2029]+");

    /** Of these, a name never goes on in the next line with what is a whole name itself, but for its branches. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:\u516C\u53F8|\u5408\u4F5C\u793E|\u8054\u5408\u793E|\u4E8B\u52A1\u6240|\u59D4\u5458\u4F1A|"
                    + "\u653F\u5E9C|\u5C40|\u5385|\u6CD5\u9662|\u68C0\u5BDF\u9662)$");

    private static final Pattern ENDING = Pattern.compile(
            "(?:\u516C\u53F8|\u5408\u4F5C\u793E|\u8054\u5408\u793E|\u4E8B\u52A1\u6240|\u59D4\u5458\u4F1A|"
                    + "\u653F\u5E9C|\u5C40|\u5385|\u6CD5\u9662|\u68C0\u5BDF\u9662|\u96C6\u56E2|\u4F01\u4E1A|\u5408\u4F19|"
                    + "\u533B\u9662|\u5B66\u6821|\u5B66\u9662|\u5927\u5B66|\u94F6\u884C|\u4E2D\u5FC3|\u5382|\u5E97|\u9986|"
                    + "\u90E8|\u8D85\u5E02|\u5546\u884C|\u519C\u573A|\u6797\u573A)$");
    private static final Pattern BRANCH = Pattern.compile(
            "(?:\u652F\u516C\u53F8|\u652F\u5C40|\u8425\u4E1A[\u90E8\u5385\u6240]|\u9879\u76EE(?:\u7ECF\u7406)?\u90E8|\u8FDE\u9501\u5E97|\u76F4\u8425\u5E97|\u95E8\u5E02\u90E8)$|\u5206(?:\u516C\u53F8|[\u5C40\u884C\u5E97\u9662\u6240\u5382\u90E8\u6821\u793E])$|"
                    + "[\u603B\u652F\u5927\u4E2D]\u961F$|\u652F\u884C$|\u5206[^\u516C]{0,2}\u516C\u53F8$");
    /** What its offices are called after. */
    private static final Pattern HEAD_OFFICE = Pattern.compile("\u603B[\u5C40\u884C]$");

    private static final Pattern BEHIND_NAME = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]{1,12}[)\uFF09]$");
    private static final Pattern PERSON =
            Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}]{2,}(?:\u00B7[\\p{IsHan}]{2,}){1,3}");
    private static final int SHORTEST_ORGANISATION = 6;

    private WrittenName() {}

    /**
     * A name in one line, without what files bring along ({@link WrittenValue}). Lines that are whole names of several stay apart, so that
     * they do not become one ({@link #areSeveral}).
     */
    public static String clean(String raw) {
        String name = WrittenValue.clean(raw, false);
        if (name.isEmpty() || !hasLines(raw)) {
            return name;
        }
        List<String> lines = LINE_ENDS
                .splitAsStream(raw)
                .map(line -> WrittenValue.clean(line, false))
                .filter(line -> !line.isEmpty())
                .toList();
        boolean several = IntStream.range(1, lines.size()).anyMatch(i -> areTwo(lines.get(i - 1), lines.get(i)));
        return several ? String.join("\n", lines) : name;
    }

    /** Nearly no name has; this is asked of every row. */
    private static boolean hasLines(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (character < ' ' || character == '\u2028' || character == '\u2029') {
                return true;
            }
        }
        return false;
    }

    /** Whether a cleaned name is names of several, in lines of their own. */
    public static boolean areSeveral(String cleaned) {
        return cleaned.indexOf('\n') >= 0;
    }

    private static boolean areTwo(String before, String after) {
        if (isPerson(before) && isPerson(after)) {
            return true;
        }
        String first = BEHIND_NAME.matcher(before).replaceFirst("");
        String second = BEHIND_NAME.matcher(after).replaceFirst("");
        Matcher ending = ENDING.matcher(second);
        if (second.length() < SHORTEST_ORGANISATION
                || !ending.find()
                || BRANCH.matcher(second).find()
                || HEAD_OFFICE.matcher(first).find()) {
            return false;
        }
        return WHOLE.matcher(first).find() || first.length() >= SHORTEST_ORGANISATION && first.endsWith(ending.group());
    }

    private static boolean isPerson(String line) {
        return PERSON.matcher(line).matches() && !OrganisationWords.areIn(line);
    }

    /** Whether it may be the name of whoever acted, alone or with others: no code, no total, no word of forms. */
    public static boolean namesBodies(String value) {
        return hasLetter(value)
                && !areSeveral(value)
                && !isCode(value)
                && !TOTAL.matcher(value).find()
                && !isDamaged(value)
                && (value.length() > LONGEST + MARKS_WITH_IT || !NO_NAMES.contains(letters(value)));
    }

    /** Whether it may be one's whole name: it has a letter, one line, is no code, and no word that stands for a total or the like. */
    public static boolean isName(String value) {
        return hasLetter(value)
                && !areSeveral(value)
                && !isCode(value)
                && !(mayNameSeveral(value) && NOBODY_WHOLE.matcher(value).find())
                && !isDamaged(value)
                && (value.length() > LONGEST + MARKS_WITH_IT || !NO_NAMES.contains(letters(value)));
    }

    /** Whether a character of it was lost, so that the name is somebody's and nobody knows whose. */
    public static boolean isDamaged(String value) {
        return hasOther(value) && DAMAGED.matcher(value).find();
    }

    /** Nearly all names consist of ideographs and brackets; this is asked of every row. */
    private static boolean mayNameSeveral(String value) {
        return hasSignOfSeveral(value)
                || value.indexOf('\u7B49') >= 0
                || "\u9500\u8BA1".indexOf(value.charAt(value.length() - 1)) >= 0
                || "\u4EE5\u672C\u5171\u7B2C".indexOf(value.charAt(0)) >= 0;
    }

    /** Any character but ideographs, brackets and the dot of foreign names; and brackets whose content may tell a state or another name. */
    private static boolean hasSignOfSeveral(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean opens = character == '(' || character == '\uFF08';
            if (opens ? tellsMore(value, i + 1) : !Invisible.isIdeograph(character) && PLAIN.indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsMore(String value, int at) {
        return at == value.length()
                || !Invisible.isIdeograph(value.charAt(at))
                || BEGIN_STATES.indexOf(value.charAt(at)) >= 0;
    }

    private static boolean hasOther(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Invisible.isIdeograph(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(String value) {
        return !Invisible.isIdeograph(value.charAt(0))
                && SocialCreditCode.check(value).isEmpty();
    }

    private static boolean hasLetter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            // Rare ideographs may be unknown to this version of Java; they stand in pairs of surrogates.
            if (Character.isLetter(character) || Character.isSurrogate(character)) {
                return true;
            }
        }
        return false;
    }

    /** Without blanks and marks, as in the total of a table with its letters set apart. */
    private static String letters(String value) {
        StringBuilder letters = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (!Invisible.isBlank(character) && Nothing.isWordCharacter(character)) {
                letters.append(character);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
