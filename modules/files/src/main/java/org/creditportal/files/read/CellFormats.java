package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Which styles of a workbook show a number as a date, and the dates. */
final class CellFormats {

    static final CellFormats NONE = new CellFormats();

    private static final int MOST_STYLES = 100_000;
    private static final int LONGEST_CODE = 1000;
    private static final double LAST_DAY = 2_958_466;
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;
    private static final double SECONDS_OF_DAY = 86_400;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Texts in quotes, escaped and filling characters, colours and conditions say nothing of dates. */
    private static final Pattern IGNORED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[yYmMdDhHsSeE\u5E74\u6708\u65E5]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0#?][eE][-+]");

    private final BitSet dates = new BitSet();

    private CellFormats() {}

    static CellFormats read(InputStream part) throws IOException {
        CellFormats formats = new CellFormats();
        Map<Integer, Boolean> own = new HashMap<>();
        int style = 0;
        boolean inStyles = false;
        try (XmlCursor xml = new XmlCursor(part)) {
            while (xml.advance()) {
                if (xml.isStart("numFmt")) {
                    own.put(number(xml.attribute("numFmtId")), showsDate(xml.attribute("formatCode")));
                } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                    inStyles = xml.isElement();
                } else if (inStyles && xml.isStart("xf")) {
                    int format = number(xml.attribute("numFmtId"));
                    formats.dates.set(style++, own.getOrDefault(format, isBuiltInDate(format)));
                }
                if (style > MOST_STYLES || own.size() > MOST_STYLES) {
                    throw new FilesException(FilesError.BOMB);
                }
            }
        }
        return formats;
    }

    static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw ZipContent.broken();
        }
    }

    /** ECMA-376, 18.8.30, with those of the East Asian editions. */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    static boolean showsDate(String code) {
        if (code == null || code.length() > LONGEST_CODE) {
            return false;
        }
        String letters = IGNORED.matcher(code).replaceAll("");
        boolean general = letters.toLowerCase(Locale.ROOT).startsWith("general");
        return !general
                && !SCIENTIFIC.matcher(letters).find()
                && DATE_LETTER.matcher(letters).find();
    }

    boolean isDate(String style) {
        int index = number(style);
        return index >= 0 && dates.get(index);
    }

    /** The day a serial number stands for, with the time if it has one; {@code null} when it stands for none. */
    static String date(String value, boolean from1904) {
        double serial;
        try {
            serial = Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            return null;
        }
        if (!(serial >= 0 && serial < LAST_DAY)) {
            return null;
        }
        long seconds = Math.round((serial - Math.floor(serial)) * SECONDS_OF_DAY);
        long days = (long) Math.floor(serial);
        if (days == 0 && seconds > 0 && !from1904) {
            return DateTimeFormatter.ofPattern("HH:mm:ss").format(LocalTime.MIDNIGHT.plusSeconds(seconds));
        }
        LocalDateTime time = origin(days, from1904).plusDays(days).plusSeconds(seconds);
        return seconds == 0 ? time.toLocalDate().toString() : WITH_TIME.format(time);
    }

    /** Excel believes in a 29 February 1900, so that days after it count one more. */
    private static LocalDateTime origin(long days, boolean from1904) {
        if (from1904) {
            return LocalDateTime.of(1904, 1, 1, 0, 0);
        }
        return LocalDateTime.of(1899, 12, days < LEAP_DAY_THAT_WAS_NOT ? 31 : 30, 0, 0);
    }
}
