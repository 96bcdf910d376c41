package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** How the styles of a workbook show values, and the days that numbers stand for. */
final class CellFormats {

    static final CellFormats NONE = new CellFormats();

    private static final int MOST_STYLES = 100_000;
    private static final double LAST_DAY = 2_958_466;
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;
    private static final double SECONDS_OF_DAY = 86_400;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<ShownAs> styles = new ArrayList<>();
    private final BitSet struckFonts = new BitSet();
    private final BitSet struckOut = new BitSet();
    private int fonts;

    private CellFormats() {}

    static CellFormats read(InputStream part) throws IOException {
        CellFormats formats = new CellFormats();
        Map<Integer, ShownAs> own = new HashMap<>();
        boolean inStyles = false;
        boolean inFonts = false;
        try (XmlCursor xml = new XmlCursor(part)) {
            while (xml.advance()) {
                if (xml.isStart("numFmt")) {
                    own.put(number(xml.attribute("numFmtId")), ShownAs.of(xml.attribute("formatCode")));
                } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                    inStyles = xml.isElement();
                } else if (xml.isStart("fonts") || xml.isEnd("fonts")) {
                    inFonts = xml.isElement();
                } else if (inFonts) {
                    formats.addFont(xml);
                } else if (inStyles && xml.isStart("xf")) {
                    formats.struckOut.set(formats.styles.size(), formats.isStruckFont(number(xml.attribute("fontId"))));
                    int format = number(xml.attribute("numFmtId"));
                    ShownAs shown = own.get(format);
                    formats.styles.add(shown == null ? ShownAs.builtIn(format) : shown);
                }
                if (formats.styles.size() > MOST_STYLES || own.size() > MOST_STYLES || formats.fonts > MOST_STYLES) {
                    throw new FilesException(FilesError.BOMB);
                }
            }
        }
        return formats;
    }

    private void addFont(XmlCursor xml) {
        if (xml.isStart("font")) {
            fonts++;
        } else if (xml.isStart("strike") && xml.isOn()) {
            struckFonts.set(Math.max(0, fonts - 1));
        }
    }

    private boolean isStruckFont(int font) {
        return font >= 0 && struckFonts.get(font);
    }

    static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw ZipContent.broken();
        }
    }

    ShownAs of(String style) {
        int index = number(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : ShownAs.ITSELF;
    }

    /** Whether values are shown with a line through them. */
    boolean strikesOut(String style) {
        if (struckOut.isEmpty()) {
            return false;
        }
        int index = number(style);
        return index >= 0 && struckOut.get(index);
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
