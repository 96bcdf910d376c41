package org.creditportal.correspondence.application.paper;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks Chinese text into lines: between any two characters, but never before a closing mark or after an opening one, nor
 * within a word or number of Latin characters that fits on a line (GB/T 15834 on the place of punctuation marks).
 */
final class LineBreaking {

    /** ，。、；：？！）》」』】〕”’…—·％℃ and their Latin counterparts. */
    private static final String NOT_FIRST =
            "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u300B\u300D\u300F\u3011\u3015\u201D\u2019\u2026\u2014\u00B7\uFF05\u2103"
                    + ",.;:?!)]}%";

    /** （《「『【〔“‘￥ and their Latin counterparts. */
    private static final String NOT_LAST = "\uFF08\u300A\u300C\u300E\u3010\u3014\u201C\u2018\uFFE5([{$";

    private final PaperFont font;
    private final float size;

    LineBreaking(PaperFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /**
     * The lines of a paragraph.
     *
     * @param indent how much narrower the first line is
     */
    List<String> lines(String paragraph, float width, float indent) {
        return lines(units(paragraph), width, indent);
    }

    /** The lines of a title: as few as can be, about equally long, and no word in two of them. */
    List<String> titleLines(String title, float width) {
        List<String> words = words(title);
        float widest = words.stream()
                .map(word -> font.width(word, size))
                .max(Float::compare)
                .orElse(width);
        List<String> lines = lines(words, width, 0);
        for (float narrower = width - size; narrower >= widest; narrower -= size) {
            List<String> closer = lines(words, narrower, 0);
            if (closer.size() > lines.size()) {
                break;
            }
            lines = closer;
        }
        return lines;
    }

    private List<String> lines(List<String> units, float width, float indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - indent;
        for (String unit : units) {
            float needed = font.width(unit, size);
            if (needed > room && !line.isEmpty()) {
                String carried = carried(line);
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(carried);
                room = width - font.width(carried, size);
            }
            if (needed <= width) {
                line.append(unit);
                room -= needed;
                continue;
            }
            for (String character : characters(unit)) {
                float part = font.width(character, size);
                if (part > room && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    room = width;
                }
                line.append(character);
                room -= part;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** What may not be parted: a character with the closing marks behind it, or a Latin word with those. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.offsetByCodePoints(begin, 1);
            if (isLatin(text.codePointAt(begin))) {
                while (end < text.length() && isLatin(text.codePointAt(end))) {
                    end++;
                }
            }
            while (end < text.length() && NOT_FIRST.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            units.add(text.substring(begin, end));
            begin = end;
        }
        return units;
    }

    /** The words of a dictionary, each with the closing marks behind it. */
    private static List<String> words(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.CHINESE);
        boundaries.setText(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (end == text.length() || NOT_FIRST.indexOf(text.charAt(end)) < 0) {
                words.add(text.substring(begin, end));
                begin = end;
            }
        }
        return words;
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x2000;
    }

    /** Takes an opening mark at the line's end along to the next. */
    private static String carried(StringBuilder line) {
        int end = line.length();
        while (end > 1 && NOT_LAST.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String carried = line.substring(end);
        line.setLength(end);
        return carried;
    }

    /** A unit that no line holds, in pieces. */
    private static List<String> characters(String unit) {
        return unit.codePoints().mapToObj(Character::toString).toList();
    }
}
