package org.creditportal.responsibility.domain.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.policy.PolicyArticle;

/**
 * Cuts the text of a document into its articles, numbered as citations name them: by articles where it has such (laws and regulations),
 * else by the three levels of official documents (GB/T 9704: 7.3.3). What stands before the first is the preamble.
 */
public final class ArticleText {

    private static final String NUMERALS =
            "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u96f6\u3007";
    private static final String PREAMBLE = "\u524d\u8a00";

    private static final Pattern ARTICLE =
            Pattern.compile("(\u7b2c[" + NUMERALS + "0-9]+\u6761(?:\u4e4b[" + NUMERALS + "]+)?)[\\s\u3000]*(.*)");
    private static final Pattern CHAPTER =
            Pattern.compile("\u7b2c[" + NUMERALS + "0-9]+[\u7f16\u7ae0\u8282](?:[\\s\u3000].*)?");
    private static final Pattern FIRST = Pattern.compile("([" + NUMERALS + "]+)\u3001(.*)");
    private static final Pattern SECOND = Pattern.compile("[(\uff08]([" + NUMERALS + "]+)[)\uff09](.*)");
    private static final Pattern THIRD = Pattern.compile("([0-9]+)[.\uff0e\u3001](.*)");

    private final Map<String, StringBuilder> articles = new LinkedHashMap<>();
    private String current = PREAMBLE;
    private String first = "";
    private String second = "";

    private ArticleText() {}

    /**
     * The articles in their order.
     *
     * @throws ResponsibilityRefusedException where one is there twice
     */
    public static List<PolicyArticle> split(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        ArticleText read = new ArticleText();
        boolean law = lines.stream().anyMatch(line -> ARTICLE.matcher(line).matches());
        lines.forEach(law ? read::takeOfLaw : read::take);
        return read.articles.entrySet().stream()
                .map(each -> new PolicyArticle(
                        each.getKey(), each.getValue().toString().strip(), null, null))
                .toList();
    }

    private void takeOfLaw(String line) {
        Matcher article = ARTICLE.matcher(line);
        if (article.matches()) {
            begin(article.group(1), article.group(2));
        } else if (!CHAPTER.matcher(line).matches()) {
            goOn(line);
        }
    }

    private void take(String line) {
        Matcher level = FIRST.matcher(line);
        if (level.matches()) {
            first = level.group(1);
            second = "";
            begin(first, level.group(2));
            return;
        }
        level = SECOND.matcher(line);
        if (level.matches()) {
            second = "\uff08" + level.group(1) + "\uff09";
            begin(first + second, level.group(2));
            return;
        }
        level = THIRD.matcher(line);
        if (level.matches() && !(first + second).isEmpty()) {
            begin(first + second + level.group(1), level.group(2));
        } else {
            goOn(line);
        }
    }

    private void begin(String number, String words) {
        if (articles.containsKey(number)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.ARTICLE_TWICE, number);
        }
        current = number;
        articles.put(number, new StringBuilder(words.strip()));
    }

    private void goOn(String line) {
        articles.computeIfAbsent(current, number -> new StringBuilder())
                .append('\n')
                .append(line);
    }
}
