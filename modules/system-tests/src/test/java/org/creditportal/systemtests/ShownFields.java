package org.creditportal.systemtests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form shows before anybody types, as a browser would send it. Of several boxes of one name the first that is checked. */
final class ShownFields {

    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]*>");
    private static final Pattern AREA =
            Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE =
            Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option(?=[^>]* selected)[^>]* value=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile(" type=\"([^\"]*)\"");

    private ShownFields() {}

    static Map<String, String> of(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form).results().forEach(input -> {
            String tag = input.group();
            String type = first(TYPE, tag, "text");
            boolean box = "checkbox".equals(type) || "radio".equals(type);
            if ("hidden".equals(type)
                    || "text".equals(type)
                    || "date".equals(type)
                    || box && tag.contains(" checked")) {
                fields.putIfAbsent(input.group(1), plain(first(VALUE, tag, box ? "on" : "")));
            }
        });
        AREA.matcher(form).results().forEach(area -> fields.put(area.group(1), plain(area.group(2))));
        CHOICE.matcher(form)
                .results()
                .forEach(choice -> fields.put(choice.group(1), plain(first(CHOSEN, choice.group(2), ""))));
        return fields;
    }

    private static String first(Pattern wanted, String text, String otherwise) {
        Matcher found = wanted.matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }

    private static String plain(String written) {
        String text = written.startsWith("\n") ? written.substring(1) : written;
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
    }
}
